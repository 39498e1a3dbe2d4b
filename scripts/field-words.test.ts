import { expect, test } from "vitest";
import arabicHints from "../src/words/ar/field-hints.generated.json" with { type: "json" };
import arabicTitles from "../src/words/ar/field-titles.generated.json" with { type: "json" };
import spanishHints from "../src/words/es/field-hints.generated.json" with { type: "json" };
import spanishTitles from "../src/words/es/field-titles.generated.json" with { type: "json" };
import frenchHints from "../src/words/fr/field-hints.generated.json" with { type: "json" };
import frenchTitles from "../src/words/fr/field-titles.generated.json" with { type: "json" };
import portugueseHints from "../src/words/pt/field-hints.generated.json" with { type: "json" };
import portugueseTitles from "../src/words/pt/field-titles.generated.json" with { type: "json" };
import { descendantFields, fieldsByKind, parseFields, type FieldWords } from "../src/dataset/fields.ts";
import { schemasById } from "../src/dataset/schemas.ts";
import { vocabularyTranslations } from "../src/dataset/translations.generated.ts";
import { buildFieldWords, hasDefaultText } from "./field-words.ts";

const wordsByLanguage: Readonly<Record<string, FieldWords>> = {
  ar: { titles: arabicTitles, ...arabicHints },
  es: { titles: spanishTitles, ...spanishHints },
  fr: { titles: frenchTitles, ...frenchHints },
  pt: { titles: portugueseTitles, ...portugueseHints },
};
const kinds = ["entity", "tool"] as const;

test.each(Object.entries(wordsByLanguage))("every field has words in %s, and is else what it is", (_, words) => {
  for (const kind of kinds) {
    const english = [...descendantFields(fieldsByKind[kind])];
    const translated = [...descendantFields(parseFields(kind, schemasById, words))];
    expect(translated.map(({ path, type, vocabulary, isRequired }) => [path, type, vocabulary, isRequired])).toEqual(
      english.map(({ path, type, vocabulary, isRequired }) => [path, type, vocabulary, isRequired]),
    );
    const withEnglishHint = translated.filter(({ hint }, index) => hint === english[index]?.hint);
    expect(withEnglishHint.map(({ path }) => path)).toEqual([]);
    const unnamed = translated.filter(
      ({ type, item, title }, index) =>
        title === "" ||
        (type === "list" && item?.vocabulary === undefined && item?.title === "" && english[index]?.item?.title !== ""),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  }
});

test("a hint does not say how the file writes a field", () => {
  for (const words of [undefined, ...Object.values(wordsByLanguage)]) {
    const root = parseFields("entity", schemasById, words);
    const headquarters = root.fields.find(({ name }) => name === "headquarters");
    expect(headquarters?.hint).not.toContain("ISO");
    expect(headquarters?.description).toContain("ISO");
    expect(headquarters?.description.startsWith(headquarters.hint)).toBe(true);
  }
});

test("a field without words of its own has those of its vocabulary", () => {
  const { titles, hints } = buildFieldWords("fr", { titles: {}, hints: {}, inFile: {}, items: {} });
  const cost = vocabularyTranslations["fr"]?.["cost"];
  expect(titles["offer.cost"]).toBe(cost?.title);
  expect(hints["offer.cost"]).toBe(cost?.description);
  expect(titles["website"]).toBeUndefined();
});

test("a language's own words win", () => {
  const words = { titles: { "offer.cost": "Prix" }, hints: {}, inFile: {}, items: {} };
  expect(buildFieldWords("fr", words).titles["offer.cost"]).toBe("Prix");
});

test.each([
  { file: "src/words/fr/fields.json", key: "titles.offer.cost", expected: true },
  { file: "src/words/fr/fields.json", key: "hints.tool:status.state", expected: true },
  { file: "src/words/fr/fields.json", key: "titles.website", expected: false },
  { file: "src/words/fr/fields.json", key: "items.aliases", expected: false },
  { file: "src/words/fr/directory.json", key: "filter.facets.cost.title", expected: true },
  { file: "src/words/fr/directory.json", key: "filter.facets.has.title", expected: false },
  { file: "src/words/fr/directory.json", key: "filter.facets.has.many", expected: true },
  { file: "src/words/fr/match.json", key: "filter.facets.cost.title", expected: false },
])("$key of $file may be left out: $expected", ({ file, key, expected }) => {
  expect(hasDefaultText(file, key)).toBe(expected);
});
