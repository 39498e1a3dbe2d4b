import { readFileSync } from "node:fs";
import { join } from "node:path";
import { facetsByKind } from "../src/core/facets/facet-definitions.ts";
import { localityName } from "../src/core/facets/selection.ts";
import { languages, type LanguageTag } from "../src/core/language/languages.ts";
import { descendantFields, fieldsByKind, type Field, type FieldWords } from "../src/dataset/fields.ts";
import { formatJson } from "../src/dataset/formats.ts";
import { vocabularyTranslations } from "../src/dataset/translations.generated.ts";
import { vocabularies } from "../src/dataset/vocabularies.ts";
import { repositoryRoot } from "../src/io/environment.ts";

/** Words of a facet. Each has a default: see `buildFacetWords`. */
interface FacetWords {
  /** "Cost" */
  readonly title?: string;
  /** Its terms, within a sentence: "kinds of cost". */
  readonly many?: string;
}

/** Part of `directory.json` that holds the words of facets. */
interface DirectoryWords {
  readonly filter: {
    readonly options: string;
    readonly facets: Readonly<Record<string, FacetWords>>;
  };
}

/** English titles of fields on pages, where readers know another word than the authors of listings, by path. */
const readersTitles: Readonly<Record<string, string>> = {
  headquarters: "Head office",
  "reach.scope": "Reach",
  regulations: "Laws it helps with",
  developers: "Developed by",
  uses: "What people use it for",
  target_users: "Made for",
  repository: "Source code",
};

/**
 * Formats the complete words of fields and facets in each language. What a language's `fields.json` and `directory.json` leave
 * out comes from the field's vocabulary.
 *
 * @returns texts by path from the root: three files for each language, and `src/words/en/fields.json`, which has the English
 *   words of the schemas for those who translate them
 */
export function makeFieldWords(): Record<string, string> {
  const englishWords = buildEnglishWords();
  const files = (Object.keys(languages) as LanguageTag[]).flatMap((language) => {
    const words = language === "en" ? englishWords : buildFieldWords(language, readWords(language, "fields"));
    const { titles, ...hints } = words;
    const facets = buildFacetWords(language, readWords(language, "directory"));
    return [
      [`src/words/${language}/field-titles.generated.json`, formatJson(titles)],
      [`src/words/${language}/field-hints.generated.json`, formatJson(hints)],
      [`src/words/${language}/facets.generated.json`, formatJson(facets)],
    ] as const;
  });
  return { "src/words/en/fields.json": formatJson(englishWords), ...Object.fromEntries(files) };
}

/**
 * Returns true if a text may be left out of a language's file of words, since there is a default for it: a title or hint of a
 * field with a vocabulary in `fields.json`, a facet's `many`, or its `title` if it has a vocabulary, in `directory.json`. False
 * for other files and keys.
 *
 * @param file such as "src/words/fr/fields.json"
 * @param key dotted, such as "titles.offer.cost"
 */
export function hasDefaultText(file: string, key: string): boolean {
  if (file.endsWith("/fields.json")) {
    const [, path] = /^(?:titles|hints)\.(?:\w+:)?(.+)$/.exec(key) ?? [];
    return path !== undefined && vocabularyByPath.has(path);
  }
  const [, facet, text] = /^filter\.facets\.(\w+)\.(title|many)$/.exec(key) ?? [];
  if (!file.endsWith("/directory.json") || facet === undefined) return false;
  return text === "many" || vocabularyByFacet.has(facet);
}

/**
 * Builds the words of all fields in another language than English: titles and hints of its `fields.json`, else title and
 * description of the field's vocabulary. A field that has neither is undefined. `inFile` and `items` are those of `words`.
 *
 * @param words of its `fields.json`
 * @returns titles by path and hints by key (`status`, `tool:status`), in the order of the English ones
 */
export function buildFieldWords(language: LanguageTag, words: FieldWords): FieldWords {
  const english = buildEnglishWords();
  const titles = Object.keys(english.titles).map((path) => [
    path,
    words.titles[path] ?? findVocabularyText(language, vocabularyByPath.get(path), "title"),
  ]);
  const hints = Object.keys(english.hints).map((key) => {
    const path = key.replace(/^\w+:/, "");
    return [key, words.hints[key] ?? findVocabularyText(language, vocabularyByPath.get(path), "description")];
  });
  return {
    titles: Object.fromEntries(titles) as Record<string, string>,
    hints: Object.fromEntries(hints) as Record<string, string>,
    inFile: words.inFile,
    items: words.items,
  };
}

/**
 * Builds the words of all facets in a language, by the facet's name: `{cost: {title: "Cost", many: "kinds of cost"}}`. They are
 * those of its `directory.json`, else the title of the facet's vocabulary and the word for any options. A title that neither
 * has is undefined.
 */
function buildFacetWords(language: LanguageTag, { filter }: DirectoryWords): Record<string, FacetWords> {
  const names = Object.values(facetsByKind).flatMap((facets) => facets.map(({ name }) => name));
  const entries = [...new Set([...names, localityName])].map((name) => {
    const { title, many = filter.options }: FacetWords = filter.facets[name] ?? {};
    return [name, { title: title ?? findVocabularyText(language, vocabularyByFacet.get(name), "title"), many }];
  });
  return Object.fromEntries(entries) as Record<string, FacetWords>;
}

/** Vocabularies of facets, by the facet's name. Facets without one are left out. */
const vocabularyByFacet: ReadonlyMap<string, string> = new Map(
  Object.values(facetsByKind)
    .flat()
    .flatMap(({ name, vocabulary }) => (vocabulary === undefined ? [] : [[name, vocabulary]])),
);

/** Vocabularies of the terms of fields and of lists, by dotted path. */
const vocabularyByPath: ReadonlyMap<string, string> = new Map(
  [...listFields()].flatMap(({ path, vocabulary }) => (vocabulary === undefined ? [] : [[path, vocabulary]])),
);

/** Returns the title or the description of a vocabulary in a language. Undefined without a vocabulary. */
function findVocabularyText(
  language: LanguageTag,
  vocabulary: string | undefined,
  key: "title" | "description",
): string | undefined {
  if (vocabulary === undefined) return undefined;
  const source = language === "en" ? vocabularies.get(vocabulary) : vocabularyTranslations[language]?.[vocabulary];
  return source?.[key];
}

/**
 * Builds the English words of all fields from the schemas, by path; titles also from `readersTitles`.
 *
 * A field that both kinds have is listed once. If it means another thing for tools, it has hints for both: `hints.status` and
 * `hints["tool:status"]`. `inFile` has only fields with such a sentence, `items` only lists whose items have a title and no
 * vocabulary.
 */
function buildEnglishWords(): FieldWords {
  const titles: Record<string, string> = {};
  const hints: Record<string, string> = {};
  const inFile: Record<string, string> = {};
  const items: Record<string, string> = {};
  for (const { path, title, description, hint, item } of listFields()) {
    const fileFormat = description.slice(hint.length).trim();
    const isOther = path in titles && (hints[path] !== hint || (inFile[path] ?? "") !== fileFormat);
    titles[path] ??= readersTitles[path] ?? title;
    const key = isOther ? `tool:${path}` : path;
    hints[key] = hint;
    if (fileFormat !== "") inFile[key] = fileFormat;
    if (item !== undefined && item.vocabulary === undefined && item.title !== "") items[path] = item.title;
  }
  return { titles, hints, inFile, items };
}

/** Yields the fields of organisations, then those of tools, at any depth. */
function* listFields(): Generator<Field> {
  for (const kind of ["entity", "tool"] as const) {
    yield* descendantFields(fieldsByKind[kind]);
  }
}

/** Reads a file of words, such as `src/words/fr/fields.json` for "fr" and "fields". Its type is not checked. */
function readWords<Words>(language: LanguageTag, name: string): Words {
  return JSON.parse(readFileSync(join(repositoryRoot, "src/words", language, `${name}.json`), "utf8")) as Words;
}
