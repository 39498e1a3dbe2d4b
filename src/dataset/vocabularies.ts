import type { Counterpart, Term as WrittenTerm } from "./schema.generated.ts";
import { memo } from "./memo.ts";
import { vocabularyFiles } from "./vocabularies.generated.ts";

/**
 * Term of a vocabulary. Its other properties, such as `aliases`, `countries` of a region and `broader`, are absent where the
 * file states none.
 */
export interface Term extends Omit<WrittenTerm, "counterparts"> {
  /** English title of a translated term. Absent if `title` is the English one. */
  readonly english_title?: string;
  /** Terms of other lists that mean the same. [] if none. */
  readonly counterparts: readonly Counterpart[];
}

/** Controlled list of terms, such as `issue`. */
export interface Vocabulary {
  /** Name of its file in schemas/vocabularies/, without `.json`: "tool-function". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In display order. */
  readonly terms: readonly Term[];
}

/** Vocabulary as its file has it: a JSON Schema whose `oneOf` lists the terms, each with its id as `const`. */
export interface VocabularySchema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly oneOf: readonly (Omit<Term, "id" | "counterparts"> & {
    const: string;
    counterparts?: readonly Counterpart[];
  })[];
}

/** JSON Schemas of all vocabularies, in order of name. */
export const vocabularySchemas = vocabularyFiles as readonly unknown[] as readonly VocabularySchema[];

/** All vocabularies by name, in order of name. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  vocabularySchemas.map((schema) => {
    const vocabulary = parseVocabulary(schema);
    return [vocabulary.name, vocabulary];
  }),
);

/**
 * Returns the vocabulary of a name: `issue`, as its file in `schemas/vocabularies/` is called, not its path `issues`.
 *
 * @throws {RangeError} if there is none: `unknown vocabulary: issues`
 */
export function vocabularyByName(name: string): Vocabulary {
  const vocabulary = vocabularies.get(name);
  if (vocabulary === undefined) throw new RangeError(`unknown vocabulary: ${name}`);
  return vocabulary;
}

/**
 * Returns the ids of a vocabulary's terms in display order: `listTermIds("review-level")` → `["compiled", "checked", "confirmed"]`.
 *
 * @throws {RangeError} if there is no vocabulary of the name
 */
export function listTermIds(name: string): string[] {
  return vocabularyByName(name).terms.map(({ id }) => id);
}

const termIndex = new Map(
  [...vocabularies.values()].map(({ name, terms }) => [name, new Map(terms.map((term) => [term.id, term]))]),
);

/**
 * Returns a term of a vocabulary by its id: `termById("issue", "forced-labour")`. Undefined if the vocabulary has no such id,
 * in exactly this spelling, or if there is no such vocabulary.
 */
export function termById(vocabulary: string, id: string): Term | undefined {
  return termIndex.get(vocabulary)?.get(id);
}

/**
 * Returns the other words for a term, each once, without its title: those of all languages in the order of the file, or those
 * of one.
 *
 * For example, `{aliases: {en: ["fees"], es: ["x", "y"], pt: ["x"]}}` gives `["fees", "x", "y"]`, and
 * with "es" `["x", "y"]`. [] if there are none. Match, search, facets and the form find terms by these words.
 *
 * @param language such as `es`; all by default
 */
export function aliasesOf({ aliases = {} }: Pick<Term, "aliases">, language?: string): readonly string[] {
  const lists = language === undefined ? Object.values(aliases) : [aliases[language]];
  return [...new Set(lists.flatMap((words) => words ?? []))];
}

/**
 * Parses the JSON Schema of a vocabulary: `$id` `vocabularies/cost.json` gives the name "cost"; each item of `oneOf` gives a
 * term whose `const` is its `id`, in the same order. `counterparts` is [] for a term without; other properties stay.
 *
 * @throws {RangeError} if `oneOf` is not a list of terms that each have a `const` and a title:
 *   `not a vocabulary: schemas/vocabularies/cost.json; …`
 */
export function parseVocabulary({ $id, title, description, oneOf }: VocabularySchema): Vocabulary {
  if (!Array.isArray(oneOf) || !oneOf.every((term) => term?.const && term.title))
    throw new RangeError(`not a vocabulary: schemas/${$id}; each term of oneOf needs a const and a title`);
  const name = $id.replace(/^vocabularies\/|\.json$/g, "");
  const terms = oneOf.map(({ const: id, counterparts = [], ...rest }) => ({ id, counterparts, ...rest }));
  return { name, title, description, terms };
}

/** Returns the ids of a vocabulary's terms by the normalized spelling of their title and their id. */
const idsBySpelling = memo((vocabulary: string) => {
  const { terms } = vocabularyByName(vocabulary);
  return new Map(terms.flatMap(({ id, title }) => [title, id].map((name) => [normalizeTermSpelling(name), id])));
});

/**
 * Corrects a value to the id of the term whose id or title it has in another spelling: "Forced Labour", "FORCED_LABOUR" and "
 * forced labour " → `forced-labour`; for the vocabulary `country`, "th" and "Thailand" → `TH`.
 *
 * Only case, spaces, hyphens and underscores may differ, and compatibility forms of Unicode. An id, a misspelt word
 * ("forced-labor") and an alias are returned as they are.
 *
 * @throws {RangeError} if there is no such vocabulary
 */
export function correctTermSpelling(value: string, vocabulary: string): string {
  if (termById(vocabulary, value) !== undefined) return value;
  return idsBySpelling(vocabulary).get(normalizeTermSpelling(value)) ?? value;
}

/**
 * Reduces a spelling to what terms are compared by: trimmed, in lower case, in Unicode form NFKC, with one hyphen for each run
 * of spaces, hyphens and underscores. " Forced _ Labour " → `forced-labour`, "" → "". Accents stay.
 */
export function normalizeTermSpelling(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
