import { least } from "d3-array";
import { isArabic, normalizeSpelling } from "../facets/fold.ts";
import type { TermReference } from "../facets/selection.ts";
import { splitWords, type QueryVocabulary } from "./query.ts";

/** A name of terms whose words a text has, perhaps in another form or order. */
export interface NearName {
  /** All terms of that name. */
  readonly terms: readonly TermReference[];
  /** Indexes of its words among all words of the text, ascending. */
  readonly words: readonly number[];
  /** True if the words stand one after the other as in the name, with nothing but stop words between them. */
  readonly isLiteral: boolean;
  /** True if the words stand in the order of the name. */
  readonly isInOrder: boolean;
}

/** Number of other words that may stand between the words of a name. */
const maxGap = 4;
/** Letters that a name has at least if the text has its words in another form or order: "pay for work" says too little for that. */
const minNameLength = 10;
/** Letters that two words of which neither is the beginning of the other must share to be forms of one word. */
const minCommonLength = 7;
const minCommonShare = 0.6;
/** A stem of at least this length may be the beginning of another form, which is up to `maxEnding` letters longer. */
const minStemLength = 4;
/** The same for a name of a single word: shorter beginnings have words of other meanings too. */
const minNameStemLength = 7;
const maxEnding = 3;

/**
 * Finds the names of terms whose words all stand close together in a sentence of a text, in any order and form: "remediate cases"
 * has "remediation", "cartographier les risques" has "cartographie des risques", and "explotación sexual de niñas y niños" has
 * "explotación sexual de niños".
 *
 * Stop words don't count, and words that name a country may stand anywhere in the sentence: "Australian firms under the Modern
 * Slavery Act" has "Australian Modern Slavery Act". Names may overlap, and one may be part of another: "child labour monitoring"
 * has "child labour" too. A name of a single word is found by another form only if one is the beginning of the other (seven letters).
 *
 * @returns by sentence, in the order of the vocabulary: `[{terms: [{facet: "services", id: "remediation"}], words: [3],
 *   isLiteral: false, isInOrder: true}]`; [] for none
 */
export function findNearNames(vocabulary: QueryVocabulary, text: string): NearName[] {
  const { terms, stopWords } = vocabulary;
  // The vocabulary has each name of several words without its stop words too.
  const names = [...terms]
    .map(([name, namesakes]) => ({ words: name.split(" "), terms: namesakes }))
    .filter(({ words }) => !words.some((word) => stopWords.has(word)));
  const isPlaceWord = (word: string) => terms.get(word)?.some(({ facet }) => facet === "countries") === true;
  return splitSentences(text, stopWords).flatMap((sentence) => {
    const beginnings = new Set(sentence.map(({ word }) => word.slice(0, 3)));
    const possibleNames = names.filter(({ words }) => words.every((word) => beginnings.has(word.slice(0, 3))));
    return possibleNames.flatMap(({ words, terms: namesakes }) => {
      const closeWords = findCloseWords(words, sentence, isPlaceWord);
      if (closeWords === undefined) return [];
      const isLiteral = isRun(closeWords, words, sentence);
      if (!isLiteral && words.join("").length < minNameLength) return [];
      const inNameOrder = words.map((nameWord) => closeWords.findIndex(({ word }) => isSameWord(nameWord, word)));
      const isInOrder = inNameOrder.every((position, i) => position === i);
      return [{ terms: namesakes, words: closeWords.map(({ index }) => index), isLiteral, isInOrder }];
    });
  });
}

/** A word of a text that is no stop word. */
interface TextWord {
  /** In its normalised spelling. */
  readonly word: string;
  /** Index among all words of the text. */
  readonly index: number;
}

/**
 * Returns the words of each sentence of a text that are no stop words. Full stops, question and exclamation marks, colons,
 * semicolons and lines end a sentence.
 */
function splitSentences(text: string, stopWords: ReadonlySet<string>): TextWord[][] {
  let wordCount = 0;
  return text.split(/[.:;!?؟؛]+(?=\s|$)|\n/).map((sentence) => {
    const words = splitWords(sentence).map((word) => ({ word, index: wordCount++ }));
    const contentWords = words.filter(({ word }) => !stopWords.has(word));
    return contentWords.map(({ word, index }) => ({ word: normalizeSpelling(word), index }));
  });
}

/**
 * Returns words of a sentence that are forms of the words of a name, one for each, in the order of the sentence and as close
 * together as they are anywhere in it. Undefined if a word is missing, or if more than `maxGap` (4) other words stand between
 * them. Words that name a place may stand anywhere.
 */
function findCloseWords(
  nameWords: readonly string[],
  sentence: readonly TextWord[],
  isPlaceWord: (word: string) => boolean,
): TextWord[] | undefined {
  const isSame = nameWords.length === 1 ? isFormOfSingleWord : isSameWord;
  const occurrences = nameWords.map((nameWord) => sentence.filter(({ word }) => isSame(nameWord, word)));
  const candidates = (occurrences.at(-1) ?? []).flatMap((last) => {
    const nearest = occurrences.map((words) => findNearest(words, last));
    const words = sentence.filter((word) => nearest.includes(word));
    return words.length === new Set(nameWords).size ? [{ words, span: measureSpan(words, isPlaceWord) }] : [];
  });
  const closest = least(candidates, ({ span }) => span);
  return closest !== undefined && closest.span <= nameWords.length + maxGap ? closest.words : undefined;
}

/** Returns the number of words of the text from the first to the last of some, without those that name a place. */
function measureSpan(words: readonly TextWord[], isPlaceWord: (word: string) => boolean): number {
  const indexes = words.filter(({ word }) => !isPlaceWord(word)).map(({ index }) => index);
  return (indexes.at(-1) ?? 0) - (indexes[0] ?? 0) + 1;
}

/** Returns the word that is nearest to another one, the first of two equally near ones. Undefined if there is none. */
function findNearest(words: readonly TextWord[], other: TextWord): TextWord | undefined {
  return least(words, ({ index }) => Math.abs(index - other.index));
}

/** Returns true if words of a sentence are those of a name in its order and spelling, without other content words between them. */
function isRun(words: readonly TextWord[], nameWords: readonly string[], sentence: readonly TextWord[]): boolean {
  const start = sentence.findIndex((word) => word === words[0]);
  return nameWords.every((nameWord, i) => sentence[start + i]?.word === nameWord);
}

/**
 * Returns true if a word is the name of one word, or a form of it: one is the beginning of the other, and has at least seven
 * letters. "detection" does not name "detectives".
 */
function isFormOfSingleWord(name: string, word: string): boolean {
  if (name === word) return true;
  const [shorter = "", longer = ""] = [toStem(name), toStem(word)].sort((a, b) => a.length - b.length);
  return shorter.length >= minNameStemLength && isBeginning(shorter, longer) && !isArabic(name);
}

/** Returns true if a stem is the beginning of another one that is up to `maxEnding` (3) letters longer. */
function isBeginning(shorter: string, longer: string): boolean {
  return longer.startsWith(shorter) && longer.length - shorter.length <= maxEnding;
}

/**
 * Returns true if two normalised words are forms of one, as far as their letters tell: "remediate" and "remediation", "child" and
 * "children", "niña" and "niño". Arabic words must be equal, since their forms differ within.
 */
function isSameWord(first: string, second: string): boolean {
  if (first === second) return true;
  if (isArabic(first)) return false;
  const [shorter = "", longer = ""] = [toStem(first), toStem(second)].sort((a, b) => a.length - b.length);
  if (shorter === longer) return true;
  if (shorter.length >= minStemLength && isBeginning(shorter, longer)) return true;
  const commonLength = countCommonLetters(shorter, longer);
  return commonLength >= minCommonLength && commonLength >= minCommonShare * longer.length;
}

/**
 * Returns a word without the vowel that forms of a Romance word differ in, and with "c" and "g" for the "qu" and "gu" that keep
 * their sound before "e" and "i": "niña" and "niño" → "nin", "verifique" → "verific". At least three letters remain.
 */
function toStem(word: string): string {
  const spelling = word.replace(/qu(?=[ei])/g, "c").replace(/gu(?=[ei])/g, "g");
  return spelling.replace(/(?<=^.{3,})[ao]$|(?<=^.{4,})e$/, "");
}

/** Returns the number of letters at the beginning that two words have in common. */
function countCommonLetters(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length++;
  return length;
}
