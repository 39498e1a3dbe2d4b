import { expect, test } from "vitest";
import { findTerms } from "./find-terms.ts";

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
