import { least } from "d3-array";
import { computeEditDistance, findNearestWords } from "../../dataset/schema/nearest.ts";
import { isArabic, plainWordsOf, respell, withoutElision } from "../facets/fold.ts";
import type { TermReference } from "../facets/selection.ts";

/** Longer queries and words are cut: nobody types them, and each word is a search. */
export const maxQueryLength = 300;
/** Of a text that describes an idea. */
export const maxIdeaLength = 1500;
const longestWord = 40;
/** No name of a term that people type has more words. */
const longestName = 7;

export type QueryVocabulary = ReturnType<typeof buildQueryVocabulary>;

/** A word of a query. */
export interface QueryWord {
  readonly typed: string;
  /** How the register writes it: spellings of one word, such as labour and labor; none if nothing in it is like it. */
  readonly forms: readonly string[];
  readonly isStop?: boolean;
  /** The correct spelling, if it was misspelt. */
  readonly meant?: string | undefined;
  /** Terms that it names, or helps to name. */
  readonly terms?: readonly TermReference[];
}

export type SearchQuery = ReturnType<typeof parseSearchQuery>;

/**
 * Indexes words and the names of terms, whose words are known too, for `parseSearchQuery`.
 *
 * @returns `spellings` of words by their one spelling, frequent ones first; `terms` by their names in one spelling, with and
 *   without stop words
 */
export function buildQueryVocabulary(
  words: readonly string[],
  stopWords: readonly string[],
  names: Iterable<readonly [name: string, term: TermReference]>,
) {
  const spellings = new Map<string, string[]>();
  const know = (word: string): string => {
    const spelt = respell(word);
    // The index has Arabic words without article.
    const form = isArabic(word) ? spelt : word;
    if (!spellings.get(spelt)?.includes(form)) spellings.set(spelt, [...(spellings.get(spelt) ?? []), form]);
    return spelt;
  };
  words.forEach(know);
  const terms = new Map<string, TermReference[]>();
  const stops = new Set(stopWords.flatMap(plainWordsOf));
  for (const [name, term] of names) {
    const own = wordsIn(name);
    const said = own.filter((word) => !stops.has(word));
    // "Any industry" is not what "industry" means.
    for (const key of [own, said.length > 1 ? said : own].map((some) => some.map(know).join(" "))) {
      const known = terms.get(key) ?? [];
      if (!known.some(({ facet, id }) => facet === term.facet && id === term.id)) terms.set(key, [...known, term]);
    }
  }
  return { spellings, terms, stopWords: stops };
}

/** The words of a text, folded; "C&A" is one, as in the index. */
export function wordsIn(text: string): string[] {
  return plainWordsOf(withoutElision(text).replace(/(?<=\p{L})&(?=\p{L})/gu, ""));
}

/**
 * Reads a query: its words as the register writes them, misspelt ones corrected, and the terms that it names.
 *
 * @param longest letters that count
 * @returns `words` with a meaning, each with at least one form; `unknown`: words that nothing in the register has or resembles, as
 *   typed; `corrected`: the query without spelling mistakes, if it had any; `named`: the terms and laws, each once and with every
 *   meaning of the name
 */
export function parseSearchQuery(vocabulary: QueryVocabulary, query: string, longest = maxQueryLength) {
  // In one form first: a sign may be several words.
  const pieces = withoutElision(query.normalize("NFKC").slice(0, longest)).match(/[\p{L}\p{M}\p{N}'’ʼ&]+/gu) ?? [];
  const typed = pieces.flatMap((piece) => {
    // "US" is a country, "us" is not.
    const isCapital = /^\p{Lu}[\p{Lu}&]+$/u.test(piece);
    return wordsIn(piece.slice(0, longestWord)).map((word) => ({
      word,
      isStop: !isCapital && vocabulary.stopWords.has(word),
    }));
  });
  const isOnlyStopWords = typed.every(({ isStop }) => isStop);
  const read = typed.map(({ word, isStop }, place): QueryWord => {
    if (isStop && !isOnlyStopWords) return { typed: word, isStop, forms: [word] };
    return readWord(vocabulary, word, place === typed.length - 1 && !/\s$/.test(query));
  });
  const names = findNames(vocabulary, read);
  const tagged = read.map((word, place) => ({
    ...word,
    terms: names.find(({ from, to }) => from <= place && place < to)?.meanings ?? [],
  }));
  const words = withoutChance(tagged.filter(({ isStop }) => !isStop));
  return {
    words: words.filter(({ forms }) => forms.length > 0),
    unknown: words.filter(({ forms }) => forms.length === 0).map((word) => word.typed),
    corrected: words.some(({ meant }) => meant)
      ? read.map(({ typed: word, meant = word }) => meant).join(" ")
      : undefined,
    named: [...new Map(names.map(({ meanings }) => [JSON.stringify(meanings), meanings])).values()],
  };
}

/**
 * A word as the register writes it, or the nearest one that it writes; the first letter of a misspelt word counts.
 *
 * @param isLast whether the word may still be typed: then it may be the beginning of a known one
 */
function readWord({ spellings }: QueryVocabulary, typed: string, isLast: boolean): QueryWord {
  const word = respell(typed);
  const known = spellings.get(word);
  if (known !== undefined) return { typed, forms: [...new Set([...known.filter((form) => form === typed), ...known])] };
  if (word.length < 4 && !isLast) return { typed, forms: [] };
  const alike = [...spellings.keys()].filter((other) => other[0] === word[0]);
  if (isLast && typed.length >= 3 && alike.some((other) => other.startsWith(typed))) return { typed, forms: [typed] };
  const nearOnes = findNearestWords(
    word,
    alike.filter(({ length }) => Math.abs(length - word.length) < 4),
  );
  // Of two that are as near, the one with the same end: a letter is left out more often than a wrong one ends a word.
  const near = nearOnes.find((other) => other.at(-1) === word.at(-1)) ?? nearOnes[0] ?? "";
  const forms = spellings.get(near) ?? [];
  // "Surveying" is another form of "survey".
  if (near.length > 3 && word.startsWith(near)) return { typed, forms };
  const meant = least(forms, (form) => computeEditDistance(typed, form));
  const isNear = meant?.startsWith(typed) || computeEditDistance(typed, meant ?? "") <= Math.max(2, typed.length / 3);
  return isNear ? { typed, forms, meant } : { typed, forms: [] };
}

/** Drops corrections where most of a query is unknown: they resemble words by chance. */
function withoutChance(words: readonly QueryWord[]): readonly QueryWord[] {
  const unknown = words.filter(({ forms }) => forms.length === 0).length;
  const corrected = words.filter(({ meant }) => meant !== undefined).length;
  const isLost = unknown > 0 && corrected >= words.length - unknown - corrected;
  return isLost ? words.map((word) => (word.meant === undefined ? word : { typed: word.typed, forms: [] })) : words;
}

/** Names of terms in a query, longest first, with the words that they take; stop words within them may be others. */
function findNames({ terms }: QueryVocabulary, words: readonly QueryWord[]) {
  const speltOf = (some: readonly QueryWord[]) =>
    some.map(({ typed, forms: [form = typed] }) => respell(form)).join(" ");
  const names: { readonly meanings: readonly TermReference[]; readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + longestName, words.length); to > from; to--) {
      const some = words.slice(from, to);
      const said = some.filter(({ isStop }, place) => !isStop || place === 0 || place === some.length - 1);
      const meanings = terms.get(speltOf(some)) ?? terms.get(speltOf(said));
      if (meanings === undefined || some.every(({ isStop }) => isStop)) continue;
      names.push({ meanings, from, to });
      from = to - 1;
    }
  }
  return names;
}
