import { expect, test } from "vitest";
import { buildQueryVocabulary, parseSearchQuery } from "./query.ts";

const words = [
  "لعمال",
  "register",
  "labour",
  "labor",
  "statement",
  "slavery",
  "modern",
  "survey",
  "kenya",
  "when",
  "seda",
  "sedex",
  "pistas",
];
const names = [
  ["Forced labour", { facet: "issues", id: "forced-labour" }],
  ["Kenya", { facet: "countries", id: "KE" }],
  ["US", { facet: "countries", id: "US" }],
  ["Congo", { facet: "countries", id: "CD" }],
  ["Congo", { facet: "countries", id: "CG" }],
  ["كفالة", { facet: "industries", id: "domestic-work-cleaning" }],
  ["عمال المنازل", { facet: "industries", id: "domestic-work-cleaning" }],
  ["brick kilns", { facet: "industries", id: "construction" }],
  ["statement in the register", { facet: "work", id: "statement-register" }],
  ["the survey", { facet: "work", id: "surveys" }],
  ["builders", { facet: "industries", id: "construction" }],
] as const;
const vocabulary = buildQueryVocabulary(words, ["who", "in", "the", "us", "when"], names);
const formsOf = (query: string) => parseSearchQuery(vocabulary, query).words.map(({ forms }) => forms[0]);

test.each([
  { name: "content words", query: "who in the register", expected: ["register"] },
  { name: "a misspelt word in its corrected spelling", query: "modren statment", expected: ["modern", "statement"] },
  { name: "the similar word with the same ending", query: "sedx kenya", expected: ["sedex", "kenya"] },
  { name: "an inflected form of a word", query: "surveying kenya", expected: ["survey", "kenya"] },
  { name: "stop words if there are no others", query: "when", expected: ["when"] },
  { name: "Arabic words without article and conjunction", query: "والكفالة", expected: ["كفاله"] },
  { name: "an Arabic word without its preposition", query: "لكفالة", expected: ["كفاله"] },
  { name: "no word that is similar by chance", query: "penguin slavary", expected: [] },
  { name: "no word that is like an acronym", query: "SEDX kenya", expected: ["kenya"] },
  { name: "words of a query in capitals", query: "SEDX KENYA", expected: ["sedex", "kenya"] },
  { name: "no word that is too different", query: "pizza kenya", expected: ["kenya"] },
])("reads $name", ({ query, expected }) => {
  expect(formsOf(query)).toEqual(expected);
});

test("returns the corrected query and the unknown words", () => {
  expect(parseSearchQuery(vocabulary, "modren slavery statement xylophone")).toMatchObject({
    correctedQuery: "modern slavery statement xylophone",
    unknownWords: ["xylophone"],
  });
  expect(parseSearchQuery(vocabulary, "modern slavery").correctedQuery).toBeUndefined();
});

test("the last word may be the beginning of a word in the index", () => {
  expect(formsOf("slav")).toEqual(["slav"]);
  expect(formsOf("slav ")).toEqual(["slavery"]);
});

test("finds all spellings of a word", () => {
  expect(parseSearchQuery(vocabulary, "labor").words[0]?.forms).toEqual(["labor", "labour"]);
});

test.each([
  { name: "the longest name", query: "forced labor in Kenya", expected: ["forced-labour", "KE"] },
  { name: "every meaning of a name", query: "Congo", expected: ["CD", "CG"] },
  { name: "a country in capitals", query: "register US", expected: ["US"] },
  { name: "no country in a pronoun", query: "register us", expected: [] },
  { name: "a term of two names once", query: "builders of brick kilns", expected: ["construction"] },
  { name: "a name with other stop words", query: "statement who register", expected: ["statement-register"] },
  { name: "no name of which only a word is left", query: "survey", expected: [] },
  {
    name: "a name of one word and a stop word",
    query: "forced labour in the survey",
    expected: ["forced-labour", "surveys"],
  },
  { name: "a misspelt name", query: "brick kilms", expected: ["construction"] },
  { name: "an Arabic name behind a preposition", query: "لعمال المنازل", expected: ["domestic-work-cleaning"] },
])("names terms: $name", ({ query, expected }) => {
  expect(parseSearchQuery(vocabulary, query).namedTerms.flatMap((terms) => terms.map(({ id }) => id))).toEqual(
    expected,
  );
});

test("each word of a name has the terms of the name", () => {
  expect(parseSearchQuery(vocabulary, "forced labour").words.map(({ terms }) => terms)).toEqual([
    [{ facet: "issues", id: "forced-labour" }],
    [{ facet: "issues", id: "forced-labour" }],
  ]);
});

test("parses a long query in under half a second", () => {
  const start = performance.now();
  parseSearchQuery(vocabulary, "가".repeat(10_000));
  parseSearchQuery(vocabulary, "xq ".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(500);
});

test("reads a word beside a language as a language", () => {
  const listNames = [
    ["English", { facet: "languages", id: "en" }],
    ["French", { facet: "languages", id: "fr" }],
    ["French", { facet: "countries", id: "FR" }],
    ["Spanish", { facet: "languages", id: "es" }],
    ["Spanish", { facet: "countries", id: "ES" }],
    ["Canada", { facet: "countries", id: "CA" }],
  ] as const;
  const lists = buildQueryVocabulary(["suppliers"], ["in", "and"], listNames);
  const listTerms = (query: string) =>
    parseSearchQuery(lists, query).namedTerms.map((terms) => terms.map(({ facet, id }) => `${facet}=${id}`).join(" "));
  expect(listTerms("in Canada in Spanish, French and English")).toEqual([
    "countries=CA",
    "languages=es",
    "languages=fr",
    "languages=en",
  ]);
  expect(listTerms("English suppliers and French")).toEqual(["languages=en", "languages=fr countries=FR"]);
  expect(listTerms("training in French")).toEqual(["languages=fr"]);
  expect(listTerms("training of French staff")).toEqual(["languages=fr countries=FR"]);
});
