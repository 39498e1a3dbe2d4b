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
  { name: "matches another name", typed: "quenia", expected: ["KE"] },
  { name: "does not match within a word of another name", typed: "fantil", expected: [] },
  { name: "matches the beginning of a word of another name", typed: "infantil", expected: ["child-labour"] },
  { name: "matches the beginning of a title", typed: "ken", expected: ["KE"] },
  { name: "ignores case and accents", typed: "COTE", expected: ["CI"] },
  { name: "matches within a word, after an apostrophe", typed: "ivoire", expected: ["CI"] },
  { name: "accepts a typed accent", typed: "ål", expected: ["AX"] },
  { name: "lists first the titles with a word that begins so", typed: "oman", expected: ["OM", "RO"] },
  { name: "keeps the order of the list otherwise", typed: "la", expected: ["child-labour", "AX"] },
  { name: "accepts American spelling", typed: "child labor", expected: ["child-labour"] },
  { name: "accepts an unfinished word", typed: "child labou", expected: ["child-labour"] },
  { name: "requires the words in their order", typed: "islands aland", expected: [] },
  { name: "returns nothing for a text in no name", typed: "zz", expected: [] },
  { name: "returns all for a text without letters", typed: " - ", expected: Object.keys(titles) },
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
])("$q suggests $expected", ({ q, expected }) => {
  expect(suggest(q)).toEqual(expected);
});

test("suggests a term by another name, such as one in another language", () => {
  const names = (name: string, id: string) =>
    name === "issues" && id === "child-labour" ? ["travail des enfants"] : [];
  expect(suggestTerms(engine, { q: "Travail des", terms: {} }, names)).toEqual([
    { name: "issues", id: "child-labour", count: 1 },
  ]);
});

test("counts with the selected terms, and leaves out selected terms", () => {
  expect(suggest("kenya", { industries: ["fishing-seafood"] })).toEqual(["countries=KE 1"]);
  expect(suggest("kenya", { countries: ["CI"] })).toEqual(["countries=KE 3"]);
  expect(suggest("kenya", { countries: ["KE"] })).toEqual([]);
});
