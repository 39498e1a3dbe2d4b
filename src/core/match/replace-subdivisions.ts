import { foldWords } from "../facets/fold.ts";
import type { SubdivisionNames } from "../search/subdivisions.ts";

/** A word of a text or name. */
interface Word {
  readonly folded: string;
  readonly isCapitalised: boolean;
  /** Range in the text, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** A name of a subdivision. */
interface SubdivisionName {
  readonly country: string;
  readonly words: readonly Word[];
}

/**
 * Replaces the names of regions, states and provinces in a text by their country: "mills in Tamil Nadu" → "mills in India".
 *
 * Accents don't matter. A name that is listed with capitals needs them in the text, so that "bury" is no place. Of names that
 * overlap the first and longest counts: "Baja California", not "California".
 *
 * @param names by country, as `listSubdivisionNames` returns them
 * @param titleOf returns the name of a country
 * @returns the same text if it has none
 */
export function replaceSubdivisions(
  text: string,
  names: SubdivisionNames,
  titleOf: (country: string) => string,
): string {
  const words = splitWithPositions(text);
  const foldedWords = new Set(words.map(({ folded }) => folded));
  const candidates = Object.entries(names)
    .flatMap(([country, countryNames]) =>
      countryNames.map((name): SubdivisionName => ({ country, words: splitWithPositions(name) })),
    )
    .filter((name) => name.words.every(({ folded }) => foldedWords.has(folded)))
    .sort((a, b) => b.words.length - a.words.length);
  let replaced = "";
  let end = 0;
  for (const [index, word] of words.entries()) {
    const name = candidates.find((candidate) => beginsWith(words.slice(index), candidate.words));
    if (name === undefined || word.start < end) continue;
    replaced += text.slice(end, word.start) + titleOf(name.country);
    end = words[index + name.words.length - 1]?.end ?? word.end;
  }
  return replaced + text.slice(end);
}

/** Returns true if words begin with those of a name, in capitals where the name has them. [] begins no words. */
function beginsWith(words: readonly Word[], name: readonly Word[]): boolean {
  const isSame = ({ folded, isCapitalised }: Word, index: number) =>
    words[index]?.folded === folded && (!isCapitalised || words[index].isCapitalised);
  return name.length > 0 && name.every(isSame);
}

/** Splits a text at spaces and punctuation, apostrophes excepted, into folded words with their positions. */
function splitWithPositions(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].map(({ 0: word, index }) => ({
    folded: foldWords(word).join(""),
    isCapitalised: /^\p{Lu}/u.test(word),
    start: index,
    end: index + word.length,
  }));
}
