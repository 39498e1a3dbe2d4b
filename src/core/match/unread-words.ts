import { normalizeWords } from "../facets/fold.ts";

/** Shorter words are abbreviations and particles of some language. */
const minWordLength = 4;

/**
 * Returns the unknown words of a text that may say what is looked for, for a message that they were left out.
 *
 * Left out are numbers, words of fewer than four letters and words of names that were read, such as "presupuesto" in the other
 * name "poco presupuesto" of what is free.
 *
 * @param unknownWords folded, as the search returns them
 * @param readNames names of terms that the text was read as
 * @returns in the same order, each once
 */
export function listUnreadWords(unknownWords: readonly string[], readNames: readonly string[]): string[] {
  const readWords = new Set(readNames.flatMap(normalizeWords));
  const isContent = (word: string) =>
    word.length >= minWordLength && /\p{L}/u.test(word) && !normalizeWords(word).every((part) => readWords.has(part));
  return [...new Set(unknownWords)].filter(isContent);
}
