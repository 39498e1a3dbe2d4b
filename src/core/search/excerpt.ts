import { greatest } from "d3-array";
import { normalizeSpelling } from "../facets/fold.ts";
import { splitSentences } from "../language/sentences.ts";
import { splitWords } from "./query.ts";

/** A part of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** True for a word of the query. */
  readonly isMatch: boolean;
}

/**
 * Finds the sentence of a text that has most of a query's words, and marks these.
 *
 * A word is also marked if it begins with one of at least four letters: "train" marks "training".
 *
 * @param text such as the summary of a listing
 * @param words of the query, in any spelling
 * @returns the parts of the first sentence with the most words, in order: `[{text: "Runs a ", isMatch: false}, {text: "hotline",
 *   isMatch: true}, {text: ".", isMatch: false}]`. Of the first sentence if none has a word; [] for ""
 */
export function findExcerpt(text: string, words: readonly string[]): ExcerptPart[] {
  const stems = [...new Set(words.flatMap(splitWords).map(normalizeSpelling))];
  const findStem = (word: string) =>
    stems.find((stem) =>
      splitWords(word)
        .map(normalizeSpelling)
        .some((form) => isFormOf(form, stem)),
    );
  const excerpts = splitSentences(text).map((sentence) => {
    const parts = sentence.split(/([\p{L}\p{M}\p{N}'’&]+)/u).filter(Boolean);
    const stemByPart = parts.map(findStem);
    return { parts, stemByPart, wordCount: new Set(stemByPart.filter((stem) => stem !== undefined)).size };
  });
  const { parts = [], stemByPart = [] } = greatest(excerpts, ({ wordCount }) => wordCount) ?? {};
  return parts.map((part, index) => ({ text: part, isMatch: stemByPart[index] !== undefined }));
}

/** Returns true if a word is a stem, or begins with one of at least four letters. */
function isFormOf(word: string, stem: string): boolean {
  return word === stem || (stem.length >= 4 && word.startsWith(stem));
}
