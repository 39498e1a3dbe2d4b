import { expect, test } from "vitest";
import { respellTerm } from "./write/respell-term.ts";
import { termById, vocabularies, vocabularyByName } from "./vocabularies.ts";

const names = [...vocabularies.keys()];

test("every file in schemas/vocabularies is a vocabulary, in order of name", () => {
  expect(names).toHaveLength(22);
  expect(names).toEqual([...names].sort());
});

test.each(names)("%s: each term once, with a title and a description", (name) => {
  const { terms } = vocabularyByName(name);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { title, description } of terms) {
    expect(title.trim()).not.toBe("");
    expect(description).toMatch(/[.)]$/);
  }
});

test.each(names)("%s: no other word is another term's id or title, or is under two terms", (name) => {
  const { terms } = vocabularyByName(name);
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  const own = new Set(lower(terms.flatMap(({ id, title }) => [id, title])));
  const others = lower(terms.flatMap(({ aliases = [] }) => aliases));
  expect(others.filter((word, index) => own.has(word) || others.indexOf(word) !== index)).toEqual([]);
});

test("other words are no spellings: fix leaves them", () => {
  for (const [name, { terms }] of vocabularies) {
    for (const alias of terms.flatMap(({ aliases = [] }) => aliases)) expect(respellTerm(alias, name)).toBe(alias);
  }
});

test("languages without a two-letter code have their three-letter one", () => {
  expect(termById("language", "fil")?.description).toBe("Filipino (ISO 639-3 fil).");
  expect(termById("language", "th")?.description).toBe("Thai (ISO 639-1 th).");
  expect(termById("country", "TH")?.description).toBe("Thailand (ISO 3166-1 TH, UN M49 764).");
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
  expect(respellTerm(written, vocabulary)).toBe(term);
});
