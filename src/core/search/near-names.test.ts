import { expect, test } from "vitest";
import { findNearNames } from "./near-names.ts";
import { buildQueryVocabulary } from "./query.ts";

const names = [
  ["Remediation", "services", "remediation"],
  ["cartographie des risques", "services", "risk-assessment"],
  ["detectives", "services", "investigation"],
  ["speak up", "services", "worker-voice"],
  ["explotación sexual de niños", "issues", "child-sexual-exploitation"],
  ["explotación sexual", "issues", "sexual-exploitation"],
  ["verificação", "services", "auditing"],
  ["عمل قسري", "issues", "forced-labour"],
  ["Australian Modern Slavery Act", "regulations", "au-msa"],
  ["Australian", "countries", "AU"],
] as const;
const vocabulary = buildQueryVocabulary(
  [],
  ["up", "de", "des", "les", "the", "and", "y"],
  names.map(([name, facet, id]) => [name, { facet, id }] as const),
);

/** Lists what a text has, such as "remediation 3" for word 3 and "=remediation 3" for a literal name. */
const listNames = (text: string) =>
  findNearNames(vocabulary, text)
    .filter(({ terms }) => terms[0]?.facet !== "countries")
    .map(({ terms, words, isLiteral }) => `${isLiteral ? "=" : ""}${terms[0]?.id} ${words.join(",")}`);

test.each([
  { name: "another form of a single word", text: "We remediate cases", expected: ["remediation 1"] },
  { name: "other forms of several words", text: "cartographier les risques", expected: ["risk-assessment 0,2"] },
  { name: "the spelling that keeps a sound", text: "quem verifique as fazendas", expected: ["auditing 1"] },
  {
    name: "words with others between them, and names within a name",
    text: "explotación sexual de niñas y niños",
    expected: ["child-sexual-exploitation 0,1,3", "=sexual-exploitation 0,1"],
  },
  {
    name: "nothing of a word of which neither is the beginning of the other",
    text: "detection of cases",
    expected: [],
  },
  { name: "no name of which only a stop word is missing", text: "workers who speak", expected: [] },
  { name: "no words that are far apart", text: "risques a b c d e f cartographie", expected: [] },
  { name: "no words of two sentences", text: "explotación. Sexual", expected: [] },
  { name: "no other form of an Arabic word", text: "عمال قسري", expected: [] },
  {
    name: "the country of a law anywhere",
    text: "Australian mines that a b c d e f must report under the Modern Slavery Act",
    expected: ["au-msa 0,13,14,15"],
  },
  { name: "nothing in an empty text", text: "", expected: [] },
])("finds $name", ({ text, expected }) => {
  expect(listNames(text)).toEqual(expected);
});
