import type { Counterpart, Term as WrittenTerm } from "./schema.generated.ts";
import { memo } from "./memo.ts";
import { vocabularyFiles } from "./vocabularies.generated.ts";

/** A member of a vocabulary. */
export interface Term extends Omit<WrittenTerm, "counterparts"> {
  /** Its title in English, where `title` is in another language. */
  readonly english_title?: string;
  readonly counterparts: readonly Counterpart[];
}

export interface Vocabulary {
  /** Its file's name in schemas/vocabularies/, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In display order. */
  readonly terms: readonly Term[];
}

export interface VocabularySchema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly oneOf: readonly (Omit<Term, "id" | "counterparts"> & {
    const: string;
    counterparts?: readonly Counterpart[];
  })[];
}

/** The JSON Schemas of the vocabularies, in order of name. */
export const vocabularySchemas = vocabularyFiles as readonly unknown[] as readonly VocabularySchema[];

/** Every vocabulary by name, in order of name. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  vocabularySchemas.map((schema) => {
    const vocabulary = parseVocabulary(schema);
    return [vocabulary.name, vocabulary];
  }),
);

/** @throws {RangeError} if there is no such vocabulary */
export function vocabularyByName(name: string): Vocabulary {
  const vocabulary = vocabularies.get(name);
  if (vocabulary === undefined) throw new RangeError(`unknown vocabulary: ${name}`);
  return vocabulary;
}

const termIndex = new Map(
  [...vocabularies.values()].map(({ name, terms }) => [name, new Map(terms.map((term) => [term.id, term]))]),
);

/** The term of that id, if the vocabulary has one. */
export function termById(vocabulary: string, id: string): Term | undefined {
  return termIndex.get(vocabulary)?.get(id);
}

/**
 * Other words for a term, each once: in all languages, or in one.
 *
 * Whatever finds terms by what people type reads these: match, the check of an idea, the form, facets and search.
 */
export function aliasesOf({ aliases = {} }: Pick<Term, "aliases">, language?: string): readonly string[] {
  const lists = language === undefined ? Object.values(aliases) : [aliases[language]];
  return [...new Set(lists.flatMap((words) => words ?? []))];
}

/** A vocabulary as its schema states it. @throws {RangeError} if it has no list of terms, each with an id and a title */
export function parseVocabulary({ $id, title, description, oneOf }: VocabularySchema): Vocabulary {
  if (!Array.isArray(oneOf) || !oneOf.every((term) => term?.const && term.title))
    throw new RangeError(`not a vocabulary: schemas/${$id}; each term of oneOf needs a const and a title`);
  const name = $id.replace(/^vocabularies\/|\.json$/g, "");
  const terms = oneOf.map(({ const: id, counterparts = [], ...rest }) => ({ id, counterparts, ...rest }));
  return { name, title, description, terms };
}

const idsBySpelling = memo((vocabulary: string) => {
  const { terms } = vocabularyByName(vocabulary);
  return new Map(terms.flatMap(({ id, title }) => [title, id].map((name) => [normalizeTermSpelling(name), id])));
});

/** The term that a value can only mean: alike but for case, spaces, hyphens and underscores, or its title; else the value. */
export function correctTermSpelling(value: string, vocabulary: string): string {
  if (termById(vocabulary, value) !== undefined) return value;
  return idsBySpelling(vocabulary).get(normalizeTermSpelling(value)) ?? value;
}

/** A spelling without what people vary: case, spaces, hyphens and underscores. */
export function normalizeTermSpelling(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
