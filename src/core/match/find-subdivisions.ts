import { foldWords } from "../facets/fold.ts";
import type { SubdivisionNames } from "../search/subdivisions.ts";

/** A word of a text or name. */
interface Word {
  readonly folded: string;
  readonly isCapitalised: boolean;
}

/** A name of a subdivision. */
interface SubdivisionName {
  readonly country: string;
  readonly words: readonly Word[];
}

/**
 * Finds the countries of the regions, states and provinces that a text names: "mills in Tamil Nadu" → ["IN"].
 *
 * Accents don't matter. A name that is listed with capitals needs them in the text, so that "bury" is no place. Of names that
 * overlap the first and longest counts: "Baja California", not "California".
 *
 * @param names by country, as `listSubdivisionNames` returns them
 * @returns ISO codes in the order of the text, each once; [] if it names none
 */
export function findSubdivisionCountries(text: string, names: SubdivisionNames): string[] {
  const words = splitCasedWords(text);
  const foldedWords = new Set(words.map(({ folded }) => folded));
  const candidates = Object.entries(names)
    .flatMap(([country, countryNames]) =>
      countryNames.map((name): SubdivisionName => ({ country, words: splitCasedWords(name) })),
    )
    .filter((name) => name.words.every(({ folded }) => foldedWords.has(folded)))
    .sort((a, b) => b.words.length - a.words.length);
  const countries: string[] = [];
  let end = 0;
  for (const [index] of words.entries()) {
    const name = candidates.find((candidate) => beginsWith(words.slice(index), candidate.words));
    if (name === undefined || index < end) continue;
    countries.push(name.country);
    end = index + name.words.length;
  }
  return [...new Set(countries)];
}

/** Returns true if words begin with those of a name, in capitals where the name has them. [] begins no words. */
function beginsWith(words: readonly Word[], name: readonly Word[]): boolean {
  const isSame = ({ folded, isCapitalised }: Word, index: number) =>
    words[index]?.folded === folded && (!isCapitalised || words[index].isCapitalised);
  return name.length > 0 && name.every(isSame);
}

/** Splits a text at spaces and punctuation, apostrophes excepted, into folded words. */
function splitCasedWords(text: string): Word[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return words.map((word) => ({ folded: foldWords(word).join(""), isCapitalised: /^\p{Lu}/u.test(word) }));
}
