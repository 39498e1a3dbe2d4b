import { expect, test } from "vitest";
import {
  correctTermSpelling,
  aliasesOf,
  listTermIds,
  termById,
  vocabularies,
  vocabularyByName,
} from "./vocabularies.ts";

const names = [...vocabularies.keys()];
/** In their order; only issues and laws have all of them. */
const aliasLanguages = "en fr es pt de ar nl no it sv da pl tr ru zh ja ko id vi th hi".split(" ");

test.each(names)("%s: each term once, with a title and a description", (name) => {
  const { terms } = vocabularyByName(name);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { title, description } of terms) {
    expect(title.trim()).not.toBe("");
    expect(description).toMatch(/[.)]$/);
  }
});

/** Without case and accents, as other words are compared. */
const plain = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

test.each(names)("%s: no other word is an id or a title, or has two meanings", (name) => {
  const { terms } = vocabularyByName(name);
  const meaning = new Map<string, string>();
  const faults = terms.flatMap((term) =>
    aliasesOf(term).flatMap((word) => {
      const other = meaning.get(plain(word)) ?? term.id;
      meaning.set(plain(word), term.id);
      const isOwn = terms.some(({ id, title }) =>
        [id, title].some((name) => name !== word && name.toLowerCase() === word.toLowerCase()),
      );
      return other !== term.id || isOwn ? [`${word}: ${other}, ${term.id}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test.each(names)("%s: other words are trimmed, each once in its language, languages in one order", (name) => {
  for (const { id, aliases = {} } of vocabularyByName(name).terms) {
    const languages = Object.keys(aliases);
    expect(languages, id).toEqual(aliasLanguages.filter((language) => languages.includes(language)));
    for (const words of Object.values(aliases)) {
      expect(words, id).toEqual(words?.map((word) => word.trim().replace(/\s+/g, " ")));
      expect(new Set(words?.map(plain)).size, id).toBe(words?.length);
    }
  }
});

const namedVocabularies = "issue industry service tool-function kind-of-work target-user technology region regulation";

test.each(namedVocabularies.split(" "))(
  "%s: every term has words in French, Spanish, Portuguese and German",
  (name) => {
    for (const { id, aliases = {} } of vocabularyByName(name).terms) {
      expect(Object.keys(aliases), id).toEqual(expect.arrayContaining(["fr", "es", "pt", "de"]));
    }
  },
);

test("the functions of a service are tool functions", () => {
  const functions = vocabularyByName("service").terms.flatMap((term) => term.functions ?? []);
  expect(functions).not.toEqual([]);
  for (const id of functions) expect(termById("tool-function", id), id).toBeDefined();
});

test("other words are read in all languages, or in one", () => {
  const term = { aliases: { en: ["fees"], es: ["tasas", "cuotas"], pt: ["tasas"] } };
  expect(aliasesOf(term)).toEqual(["fees", "tasas", "cuotas"]);
  expect(aliasesOf(term, "en")).toEqual(["fees"]);
  expect(aliasesOf(term, "de")).toEqual([]);
  expect(aliasesOf({})).toEqual([]);
});

test("other words are no spellings: fix leaves them, but for one that is another term's title", () => {
  for (const [name, { terms }] of vocabularies) {
    const titles = new Set(terms.map(({ title }) => title));
    const aliases = terms.flatMap((term) => aliasesOf(term)).filter((alias) => !titles.has(alias));
    for (const alias of aliases) expect(correctTermSpelling(alias, name)).toBe(alias);
  }
});

test("terms are found by id", () => {
  expect(termById("issue", "forced-labour")?.title).toBe("Forced labour");
  expect(termById("issue", "Forced labour")).toBeUndefined();
  expect(termById("issue", "constructor")).toBeUndefined();
  expect(() => vocabularyByName("isue")).toThrow("unknown vocabulary: isue");
});

test.each([
  { written: "forced-labour", vocabulary: "issue", term: "forced-labour" },
  { written: "Forced Labour", vocabulary: "issue", term: "forced-labour" },
  { written: "FORCED_LABOUR", vocabulary: "issue", term: "forced-labour" },
  { written: " forced labour ", vocabulary: "issue", term: "forced-labour" },
  { written: "th", vocabulary: "country", term: "TH" },
  { written: "Thailand", vocabulary: "country", term: "TH" },
  { written: "EN", vocabulary: "language", term: "en" },
  { written: "forced-labor", vocabulary: "issue", term: "forced-labor" },
  { written: "labour", vocabulary: "issue", term: "labour" },
  { written: "NO", vocabulary: "country", term: "NO" },
])("fix spells $written as $term", ({ written, vocabulary, term }) => {
  expect(correctTermSpelling(written, vocabulary)).toBe(term);
});

test("lists the ids of a vocabulary's terms in their order, and refuses an unknown one", () => {
  expect(listTermIds("review-level")).toEqual(["compiled", "checked", "confirmed"]);
  expect(() => listTermIds("review-levels")).toThrow(new RangeError("unknown vocabulary: review-levels"));
});
