import { least } from "d3-array";
import { computeEditDistance, findNearestWords } from "../../dataset/schema/nearest.ts";
import { isArabic, foldWords, normalizeSpelling, splitElisions } from "../facets/fold.ts";
import type { TermReference } from "../facets/selection.ts";

/** Maximum length of a query in characters. Longer ones are cut, since each word costs a search. */
export const maxQueryLength = 300;
/** Maximum length of the description of an idea. */
export const maxIdeaLength = 1500;
const maxWordLength = 40;
/** A word of more capitals is no acronym, but typed in capitals. */
const maxAcronymLength = 6;
/** No term has a longer name, in words, that people type. */
const maxNameLength = 7;

/** Words and names that the words of a query are looked up in. */
export interface QueryVocabulary {
  /** Spellings in the index by normalised word, such as "labor" → ["labour", "labor"]. The most frequent is first. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Terms by normalised name, with and without its stop words. Two terms may share a name: "Congo" is two countries. */
  readonly terms: ReadonlyMap<string, readonly TermReference[]>;
  readonly stopWords: ReadonlySet<string>;
}

/** A word of a query. */
export interface QueryWord {
  readonly typed: string;
  /** Spellings of the word in the index, such as "labour" and "labor". Empty if the index has no similar word. */
  readonly forms: readonly string[];
  readonly isStop?: boolean;
  /** The corrected spelling, if the word was misspelt. */
  readonly correction?: string | undefined;
  /** Terms whose name contains the word at this position. */
  readonly terms?: readonly TermReference[];
}

/** A parsed query. */
export interface SearchQuery {
  /** Words that the index has, perhaps corrected, without stop words. A query of stop words only keeps them. */
  readonly words: readonly QueryWord[];
  /** Words that have no similar word in the index, as typed. */
  readonly unknownWords: readonly string[];
  /** The query in its corrected spelling. Undefined if nothing was corrected. */
  readonly correctedQuery: string | undefined;
  /** All terms of each name that the query contains, such as both countries for "Congo". Each group is there once. */
  readonly namedTerms: readonly (readonly TermReference[])[];
}

/**
 * Builds the vocabulary that `parseSearchQuery` looks words and names up in.
 *
 * For example, `["labour", "labor"]`, `["of"]` and the name "Laws of Germany" → `spellings` "labor" → `["labour", "labor"]`,
 * "law" → `["laws"]`, "of" → `["of"]`, "germany" → `["germany"]`; `terms` "law of germany" and "law germany"; `stopWords` "of".
 *
 * @param words of the index, the most frequent first
 * @param names of terms; their words count as words of the index
 */
export function buildQueryVocabulary(
  words: readonly string[],
  stopWords: readonly string[],
  names: Iterable<readonly [name: string, term: TermReference]>,
): QueryVocabulary {
  const spellings = new Map<string, string[]>();
  const addWord = (word: string): string => {
    const normalised = normalizeSpelling(word);
    // The index stores Arabic words without their article.
    const form = isArabic(word) ? normalised : word;
    const forms = spellings.get(normalised) ?? [];
    if (!forms.includes(form)) spellings.set(normalised, [...forms, form]);
    return normalised;
  };

  const terms = new Map<string, TermReference[]>();
  const addName = (nameWords: readonly string[], term: TermReference) => {
    const name = nameWords.map(addWord).join(" ");
    const namesakes = terms.get(name) ?? [];
    const isAdded = namesakes.some(({ facet, id }) => facet === term.facet && id === term.id);
    if (!isAdded) terms.set(name, [...namesakes, term]);
  };

  for (const word of words) addWord(word);
  const stops = new Set(stopWords.flatMap(foldWords));
  for (const [name, term] of names) {
    const allWords = splitWords(name);
    const contentWords = allWords.filter((word) => !stops.has(word));
    addName(allWords, term);
    // Not for a single word: "any industry" must not make "industry" its name.
    if (contentWords.length > 1) addName(contentWords, term);
  }
  return { spellings, terms, stopWords: stops };
}

/**
 * Splits a text into lower-case words without accents, as the index does: "Étoile de C&A, l'eau" → `["etoile", "de", "ca", "l",
 * "eau"]`. Only the apostrophe of a French article separates (`splitElisions`); any other is removed: "Côte d'Ivoire" → `["cote",
 * "divoire"]`, "workers'" → `["workers"]`. [] for a text without letters and digits.
 */
export function splitWords(text: string): string[] {
  return foldWords(splitElisions(text).replace(/(?<=\p{L})&(?=\p{L})/gu, ""));
}

/**
 * Parses a query: looks its words up, corrects misspelt ones, and finds the terms that it names.
 *
 * The last word may be the beginning of a longer one, unless white space follows it: it may still be being typed. An acronym is
 * only found as it is: what is like one is another acronym, or a word that has nothing to do with it.
 *
 * @param maxLength in characters; the rest of the query is ignored
 * @returns for "trading zzz labour laws", if the index has "tracing", "labour" and "laws": `words` "trading" (`forms:
 *   ["tracing"], correction: "tracing"`), "labour" and "laws"; `unknownWords` `["zzz"]`; `correctedQuery` "tracing zzz labour
 *   laws" (but see `dropChanceCorrections`). For "" three empty lists, and no corrected query
 */
export function parseSearchQuery(
  vocabulary: QueryVocabulary,
  query: string,
  maxLength: number = maxQueryLength,
): SearchQuery {
  const tokens = tokenise(vocabulary, query.normalize("NFKC").slice(0, maxLength));
  const isOnlyStopWords = tokens.every(({ isStop }) => isStop);
  const isUnfinished = !/\s$/.test(query);
  const lookedUp = tokens.map(({ word, isStop, isAcronym }, index): QueryWord => {
    if (isStop && !isOnlyStopWords) return { typed: word, isStop, forms: [word] };
    if (isAcronym) return { typed: word, forms: vocabulary.spellings.get(normalizeSpelling(word)) ?? [] };
    return lookUp(vocabulary, word, isUnfinished && index === tokens.length - 1);
  });
  const names = resolveLanguages(findNames(vocabulary, lookedUp), lookedUp);
  const withTerms = lookedUp.map((word, index) => {
    const name = names.find(({ start, end }) => start <= index && index < end);
    return { ...word, terms: name?.terms ?? [] };
  });
  const words = dropChanceCorrections(withTerms.filter(({ isStop }) => !isStop));
  const isCorrected = words.some(({ correction }) => correction !== undefined);
  return {
    words: words.filter(({ forms }) => forms.length > 0),
    unknownWords: words.filter(({ forms }) => forms.length === 0).map(({ typed }) => typed),
    correctedQuery: isCorrected ? lookedUp.map(({ typed, correction = typed }) => correction).join(" ") : undefined,
    namedTerms: [...new Map(names.map(({ terms }) => [JSON.stringify(terms), terms])).values()],
  };
}

/** A word of a query as typed, but folded. */
interface Token {
  readonly word: string;
  readonly isStop: boolean;
  /** True for up to `maxAcronymLength` (6) capitals, unless the whole query of several words is in capitals. */
  readonly isAcronym: boolean;
}

/**
 * Splits a query into words as `splitWords` does, each chunk between spaces and punctuation cut to `maxWordLength` (40
 * characters). A stop word of two or more capitals is none, since "US" is a country: "the US" → `[{word: "the", isStop: true,
 * isAcronym: false}, {word: "us", isStop: false, isAcronym: true}]`. [] for "".
 */
function tokenise({ stopWords }: QueryVocabulary, query: string): Token[] {
  const chunks = splitElisions(query).match(/[\p{L}\p{M}\p{N}'’ʼ&]+/gu) ?? [];
  const isAllCapitals = chunks.length > 1 && query === query.toUpperCase();
  return chunks.flatMap((chunk) => {
    const isCapitals = /^\p{Lu}[\p{Lu}&]+$/u.test(chunk);
    const words = splitWords(chunk.slice(0, maxWordLength));
    const isAcronym = isCapitals && !isAllCapitals && chunk.length <= maxAcronymLength;
    return words.map((word) => ({ word, isStop: !isCapitals && stopWords.has(word), isAcronym }));
  });
}

/**
 * Looks a word up in the index, or the most similar word if the index lacks it. Both must have the same first letter.
 *
 * @param isPrefix true if the word may be the beginning of a longer one, since it is still being typed
 * @returns for a word of the index `{typed: "labor", forms: ["labor", "labour"]}`, the typed spelling first if the index has it;
 *   for a misspelt one `{typed: "trading", forms: ["tracing"], correction: "tracing"}`; for the beginning of at least three
 *   letters of a word in the index `{typed: "germ", forms: ["germ"]}`; for an inflected form `{typed: "surveying", forms:
 *   ["survey"]}`, and so for an Arabic word with a preposition; else, and for unknown words of up to three letters that are no
 *   prefix, `{typed: "zzz", forms: []}`
 */
function lookUp({ spellings }: QueryVocabulary, typed: string, isPrefix: boolean): QueryWord {
  const word = normalizeSpelling(typed);
  const indexed = spellings.get(word);
  if (indexed !== undefined) {
    return { typed, forms: indexed.includes(typed) ? [...new Set([typed, ...indexed])] : indexed };
  }
  const withoutPreposition = spellings.get(removeArabicPreposition(word));
  if (withoutPreposition !== undefined) return { typed, forms: withoutPreposition };
  if (word.length < 4 && !isPrefix) return { typed, forms: [] };

  const candidates = [...spellings.keys()].filter((other) => other[0] === word[0]);
  const isBeginning = isPrefix && typed.length >= 3 && candidates.some((other) => other.startsWith(typed));
  if (isBeginning) return { typed, forms: [typed] };

  const nearest = findNearestWords(
    word,
    candidates.filter(({ length }) => Math.abs(length - word.length) < 4),
  );
  // Prefer a word with the same ending: people leave letters out more often than they end a word wrongly.
  const match = nearest.find((other) => other.at(-1) === word.at(-1)) ?? nearest[0] ?? "";
  const forms = spellings.get(match) ?? [];
  // An inflected form, such as "surveying" of "survey", is not a misspelling.
  if (match.length > 3 && word.startsWith(match)) return { typed, forms };
  const correction = least(forms, (form) => computeEditDistance(typed, form));
  if (correction === undefined) return { typed, forms: [] };
  const maxDistance = Math.max(2, typed.length / 3);
  const isSimilar = correction.startsWith(typed) || computeEditDistance(typed, correction) <= maxDistance;
  return isSimilar ? { typed, forms, correction } : { typed, forms: [] };
}

/**
 * Returns an Arabic word or name without the one-letter preposition (in, for, like) at its start, if at least three letters
 * follow: "لعقود" (for contracts) → "عقود". Others stay. Only for what is not found as it is: many words begin with such a letter.
 */
function removeArabicPreposition(text: string): string {
  return isArabic(text) ? text.replace(/^[بلك](?=.{3})/, "") : text;
}

/**
 * Undoes all corrections if the query has an unknown word and at least as many corrected words as words found as typed: the
 * similarity is then a coincidence, and the corrected words become unknown (`{typed: "trading", forms: []}`). Else returns the
 * words as they are.
 */
function dropChanceCorrections(words: readonly QueryWord[]): readonly QueryWord[] {
  const unknownCount = words.filter(({ forms }) => forms.length === 0).length;
  const correctedCount = words.filter(({ correction }) => correction !== undefined).length;
  const foundCount = words.length - unknownCount - correctedCount;
  if (unknownCount === 0 || correctedCount < foundCount) return words;
  return words.map((word) => (word.correction === undefined ? word : { typed: word.typed, forms: [] }));
}

/** A name of terms in a query. */
interface NameInQuery {
  /** All terms of that name. */
  readonly terms: readonly TermReference[];
  /** Range of its words in the query, end excluded. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the names of terms in a query, at each word the longest.
 *
 * Words are compared in their normalised spelling (`toName`), and stop words inside a name are optional: "laws of Germany" finds
 * "law Germany". A stop word before or after a name is not part of it, unless the name has it too: "the ILO" finds "ilo" from 1
 * to 2. An Arabic preposition at the start of a name is optional too. Names do not overlap, and none consists of stop words only. A
 * name has at most `maxNameLength` (7) words.
 *
 * @returns in the order of the query, such as `[{terms: [{facet: "countries", id: "KE"}], start: 1, end: 2}]`; [] for none
 */
function findNames({ terms }: QueryVocabulary, words: readonly QueryWord[]): NameInQuery[] {
  const names: NameInQuery[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(start + maxNameLength, words.length); end > start; end--) {
      const range = words.slice(start, end);
      if (range.every(({ isStop }) => isStop)) continue;
      const withoutInnerStops = range.filter(({ isStop }, i) => !isStop || i === 0 || i === range.length - 1);
      const name = toName(range);
      const namesakes =
        terms.get(name) ?? terms.get(toName(withoutInnerStops)) ?? terms.get(removeArabicPreposition(name));
      if (namesakes === undefined) continue;
      names.push({ terms: namesakes, start, end });
      start = end - 1;
      break;
    }
  }
  return names;
}

/** Prepositions before a language in which something is offered, in the languages of the site that write them apart. */
const languagePrepositions = ["in", "en", "em"];

/**
 * Returns names of which those that can be a language are one where the words around say so: after a preposition ("training in
 * Spanish" is not about Spain), and beside a language in a list (of "English and French" the second means the language, not
 * France). Names are in a list if there are only stop words between them.
 */
function resolveLanguages(names: readonly NameInQuery[], words: readonly QueryWord[]): readonly NameInQuery[] {
  const isListed = (first: NameInQuery | undefined, second: NameInQuery | undefined) =>
    first !== undefined && second !== undefined && words.slice(first.end, second.start).every(({ isStop }) => isStop);
  const resolve = (resolved: readonly NameInQuery[], index: number) => {
    const name = resolved[index] as NameInQuery;
    const languages = name.terms.filter(({ facet }) => facet === "languages");
    const isBesideLanguage =
      (isListed(resolved[index - 1], name) && isLanguage(resolved[index - 1])) ||
      (isListed(name, resolved[index + 1]) && isLanguage(resolved[index + 1]));
    const isAfterPreposition = languagePrepositions.includes(words[name.start - 1]?.typed.toLowerCase() ?? "");
    return languages.length > 0 && (isBesideLanguage || isAfterPreposition)
      ? resolved.with(index, { ...name, terms: languages })
      : resolved;
  };
  const indexes = names.map((_, index) => index);
  // Forwards and back, so that one language decides for all names of its list.
  return [...indexes, ...indexes.toReversed()].reduce(resolve, names);
}

/** Returns true if a name is one of languages only. */
function isLanguage(name: NameInQuery | undefined): boolean {
  return name?.terms.every(({ facet }) => facet === "languages") === true;
}

/**
 * Returns words as a normalised name: the first spelling of each, else the word as typed, joined by spaces: "law of germany" for
 * the words "Laws of Germany".
 */
function toName(words: readonly QueryWord[]): string {
  return words.map(({ typed, forms: [form = typed] }) => normalizeSpelling(form)).join(" ");
}
