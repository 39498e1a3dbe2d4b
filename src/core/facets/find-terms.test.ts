import { expect, test } from "vitest";
import { engineOf, entityWith } from "./facet-fixture.ts";
import { findTerms, suggestTerms } from "./find-terms.ts";

const titles: Readonly<Record<string, string>> = {
  AX: "Åland Islands",
  CI: "Côte d'Ivoire",
  KE: "Kenya",
  RO: "Romania",
  OM: "Oman",
  "child-labour": "Child labour",
};

const names: Readonly<Record<string, readonly string[]>> = {
  "child-labour": ["trabajo infantil", "working children"],
  KE: ["Quênia"],
};

test.each([
  { name: "finds by another name", typed: "quenia", expected: ["KE"] },
  { name: "finds by no end of a word of another name", typed: "fantil", expected: [] },
  { name: "finds by a word of another name", typed: "infantil", expected: ["child-labour"] },
  { name: "finds by the beginning", typed: "ken", expected: ["KE"] },
  { name: "minds neither case nor accents", typed: "COTE", expected: ["CI"] },
  { name: "finds within a word, past an apostrophe", typed: "ivoire", expected: ["CI"] },
  { name: "takes an accent that was typed", typed: "ål", expected: ["AX"] },
  { name: "puts first what begins so", typed: "oman", expected: ["OM", "RO"] },
  { name: "else keeps the order of the list", typed: "la", expected: ["child-labour", "AX"] },
  { name: "reads American spelling", typed: "child labor", expected: ["child-labour"] },
  { name: "reads a word that is half typed", typed: "child labou", expected: ["child-labour"] },
  { name: "wants the words in their order", typed: "islands aland", expected: [] },
  { name: "finds nothing where nothing is", typed: "zz", expected: [] },
  { name: "leaves all for no letters", typed: " - ", expected: Object.keys(titles) },
])("$name", ({ typed, expected }) => {
  expect(findTerms(Object.keys(titles), (id) => [titles[id] ?? id, ...(names[id] ?? [])], typed)).toEqual(expected);
});

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
