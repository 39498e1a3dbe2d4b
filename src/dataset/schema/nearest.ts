import { foldText } from "../model.ts";
import { memo } from "../memo.ts";

/** If more candidates are equally near, none is returned: a long choice helps nobody. */
const maxNearest = 3;

/** Costs of differences that count less than a letter that was added, removed or replaced (1). */
const wholePartCost = 0.5;
const pluralCost = 0.75;
const swapCost = 1;
/** Cost of a word that is the beginning or end of the other, unless the limit is lower. */
const beginningCost = 1.5;

/**
 * Returns the first of the candidates that `findNearestWords` finds: "forced_labor" → `forced-labour`. Undefined if it finds
 * none.
 */
export function findNearestWord(word: string, candidates: Iterable<string>): string | undefined {
  return findNearestWords(word, candidates)[0];
}

/**
 * Finds the candidates that a misspelt word is most similar to: `forced_labor` → `["forced-labour"]`.
 *
 * Case, accents, spaces, underscores and hyphens do not count, and a plural counts little. A candidate is similar if the word
 * is one of its parts, as `fee` is of `membership-fee`; if one is the beginning of the other, or the word is the end of the
 * candidate, and both have at least four letters; or if at most a quarter of the word's letters differ, but at least one and at
 * most three. Two swapped letters are one difference.
 *
 * @returns the candidates with the least difference, in their order; [] if no candidate is similar, if more than `maxNearest`
 *   (3) are equally, or for ""
 */
export function findNearestWords(word: string, candidates: Iterable<string>): readonly string[] {
  const foldedWord = fold(word);
  if (foldedWord === "") return [];
  let nearest: string[] = [];
  let limit = Math.max(1, Math.min(3, Math.floor(foldedWord.length / 4)));
  for (const candidate of candidates) {
    const cost = computeCost(foldedWord, foldCandidate(candidate), limit);
    if (cost > limit) continue;
    if (cost < limit) nearest = [];
    limit = cost;
    nearest.push(candidate);
  }
  return nearest.length > maxNearest ? [] : nearest;
}

/** Joins words as alternatives: `a`, `a or b`, `a, b or c`. "" if there are none. */
export function formatAlternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/**
 * Returns the cost of the differences between two folded words: 0 if they are equal, 0.5 if the word is a part of the
 * candidate, 0.75 for a plural, else at most `limit`. Any number above the limit if they exceed it.
 *
 * @param limit from 0 to 3; the beginning or end of a word costs it, or `beginningCost` (1.5) if that is less
 */
function computeCost(word: string, candidate: string, limit: number): number {
  if (word === candidate) return 0;
  if (word.length >= 3 && `-${candidate}-`.includes(`-${word}-`)) return wholePartCost;
  if (toSingular(word) === toSingular(candidate)) return pluralCost;
  const isBeginningOrEnd = candidate.startsWith(word) || candidate.endsWith(word) || word.startsWith(candidate);
  const isLong = word.length >= 4 && candidate.length >= 4;
  const partCost = isBeginningOrEnd && isLong ? Math.min(limit, beginningCost) : Infinity;
  // The distance is at least the difference in length.
  if (Math.abs(word.length - candidate.length) > limit) return partCost;
  const letterCost = isSwapped(word, candidate) ? swapCost : computeEditDistance(word, candidate);
  return Math.min(partCost, letterCost);
}

/**
 * Computes the Levenshtein distance: the least number of letters to add, remove or replace that turns one word into the other.
 *
 * @returns 0 for equal words, also ""; 2 for two swapped letters; the other's length if one is ""
 */
export function computeEditDistance(word: string, other: string): number {
  let distances = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...word].entries()) {
    const next = [row + 1];
    for (let column = 0; column < other.length; column++) {
      const [diagonal = 0, above = 0] = distances.slice(column, column + 2);
      const replaced = diagonal + (letter === other[column] ? 0 : 1);
      const removed = above + 1;
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, removed, added));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}

/** Removes the ending of an English plural: `countries` → `country`, `terms` → `term`. Other words stay, also `access`. */
function toSingular(word: string): string {
  return word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

/**
 * Returns true if two words differ only in two neighbouring letters that are swapped: `from` and `form`. False for equal words.
 */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let index = 0;
  while (index < word.length && word[index] === other[index]) index++;
  const isPairSwapped = word[index] === other[index + 1] && word[index + 1] === other[index];
  return index < word.length - 1 && isPairSwapped && word.slice(index + 2) === other.slice(index + 2);
}

/** Folds a candidate. Results are kept, since candidates are few terms and keys that are compared again and again. */
const foldCandidate = memo(fold);

/**
 * Folds a word for comparison: lower case without accents, a hyphen for each run of spaces, underscores and hyphens. `Côte _d`
 * → `cote-d`.
 */
function fold(word: string): string {
  return foldText(word).replace(/[\s_-]+/g, "-");
}
