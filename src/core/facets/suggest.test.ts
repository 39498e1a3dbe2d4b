import { expect, test } from "vitest";
import { engineOf, entityWith } from "./facet-fixture.ts";
import { suggestTerms } from "./suggest.ts";

const engine = engineOf([
  entityWith("a", { reach: { scope: "national", countries: ["KE"] }, focus: { industries: ["fishing-seafood"] } }),
  entityWith("b", { reach: { scope: "global" }, focus: { issues: ["child-labour"] } }),
  entityWith("c", { reach: { scope: "national", countries: ["CI"] } }),
]);
const suggest = (q: string, terms = {}) =>
  suggestTerms(engine, { q, terms }).map(({ name, id, count }) => `${name}=${id} ${count}`);

test.each([
  { q: "Kenya", expected: ["countries=KE 2"] },
  { q: "FISH", expected: ["industries=fishing-seafood 1"] },
  { q: "cote d'ivoire", expected: ["countries=CI 2"] },
  { q: "child labour", expected: ["issues=child-labour 1"] },
  { q: "ke", expected: [] },
  { q: "kenyan", expected: [] },
  { q: "organ removal", expected: [] },
])("$q means $expected", ({ q, expected }) => {
  expect(suggest(q)).toEqual(expected);
});

test("finds a term by another name, such as one in another language", () => {
  const names = (name: string, id: string) =>
    name === "issues" && id === "child-labour" ? ["travail des enfants"] : [];
  expect(suggestTerms(engine, { q: "Travail des", terms: {} }, names)).toEqual([
    { name: "issues", id: "child-labour", count: 1 },
  ]);
});

test("counts beside what is chosen, and leaves out what already is", () => {
  expect(suggest("kenya", { industries: ["fishing-seafood"] })).toEqual(["countries=KE 1"]);
  expect(suggest("kenya", { countries: ["CI"] })).toEqual(["countries=KE 3"]);
  expect(suggest("kenya", { countries: ["KE"] })).toEqual([]);
});
