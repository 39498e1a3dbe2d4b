import { expect, test } from "vitest";
import { checkVocabularyFiles, vocabularyFaults } from "./vocabulary-files.ts";

const term = { const: "a", title: "A", description: "An a." };
const vocabulary = { $id: "vocabularies/x.json", title: "X", description: "Some x.", oneOf: [term] };

test("a vocabulary has no fault, and the register's own have none", () => {
  expect(vocabularyFaults("x", vocabulary)).toEqual([]);
  expect(() => checkVocabularyFiles()).not.toThrow();
});

test.each([
  { name: "nothing", file: null, faults: ["its $id", "it has no title", "it has no list of terms"] },
  { name: "a list", file: [], faults: ["its $id", "it has no title", "it has no list of terms"] },
  {
    name: "another name",
    file: { ...vocabulary, $id: "vocabularies/y.json" },
    faults: ["its $id is not vocabularies/x.json"],
  },
  { name: "no title", file: { ...vocabulary, title: "" }, faults: ["it has no title or no description"] },
  { name: "no terms", file: { ...vocabulary, oneOf: [] }, faults: ["it has no list of terms in oneOf"] },
  { name: "terms that are no list", file: { ...vocabulary, oneOf: {} }, faults: ["it has no list of terms in oneOf"] },
  { name: "half a term", file: { ...vocabulary, oneOf: [term, { const: "b" }] }, faults: ["one of its terms"] },
  { name: "no term at all", file: { ...vocabulary, oneOf: [null] }, faults: ["one of its terms"] },
])("$name is no vocabulary", ({ file, faults }) => {
  expect(vocabularyFaults("x", file)).toEqual(faults.map((fault) => expect.stringContaining(fault)));
});
