import { foldText } from "../model.ts";
import { memo } from "../memo.ts";

/** More candidates than these that fit equally well help nobody. */
const mostMeant = 3;

/** The candidate nearest to a misspelt word; the first of those that fit equally well. */
export function findNearestWord(word: string, candidates: Iterable<string>): string | undefined {
  return findNearestWords(word, candidates)[0];
}

/**
 * The candidates nearest to a misspelt word: those that fit equally well, none if they are more than three.
 *
 * Case, spaces, underscores, hyphens and a plural don't count. A word may be a whole part of a term, as fee is of
 * membership-fee; else at most a quarter of the letters may differ, and never more than three, two swapped ones counting as
 * one; or one may be the other's whole beginning or end.
 */
export function findNearestWords(word: string, candidates: Iterable<string>): readonly string[] {
  const key = fold(word);
  if (key === "") return [];
  let found: string[] = [];
  let least = Math.max(1, Math.min(3, Math.floor(key.length / 4)));
  for (const candidate of candidates) {
    const cost = costOf(key, folded(candidate), least);
    if (cost > least) continue;
    if (cost < least) found = [];
    least = cost;
    found.push(candidate);
  }
  return found.length > mostMeant ? [] : found;
}

/** `one`, `one or another`, `one, another or a third`. */
export function formatAlternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** How far two words are apart; more than the limit, by any figure, where they are too far. */
function costOf(key: string, other: string, limit: number): number {
  if (key === other) return 0;
  if (key.length >= 3 && `-${other}-`.includes(`-${key}-`)) return 0.5;
  if (singular(key) === singular(other)) return 0.75;
  const isPart =
    key.length >= 4 && other.length >= 4 && (other.startsWith(key) || other.endsWith(key) || key.startsWith(other));
  const partCost = isPart ? Math.min(limit, 1.5) : Infinity;
  // Words whose lengths differ by more than the limit cannot be nearer.
  if (Math.abs(key.length - other.length) > limit) return partCost;
  return Math.min(partCost, isSwapped(key, other) ? 1 : computeEditDistance(key, other));
}

/** How many letters must be added, taken away or replaced to turn one word into another (Levenshtein). */
export function computeEditDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [place, letter] of [...from].entries()) {
    const next = [place + 1];
    for (let at = 0; at < to.length; at++) {
      const [replaced = 0, removed = 0] = row.slice(at, at + 2);
      next.push(Math.min(replaced + (letter === to[at] ? 0 : 1), removed + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

/** Whether two neighbouring letters are swapped, and nothing else differs. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const isTurned = word[at] === other[at + 1] && word[at + 1] === other[at];
  return at < word.length - 1 && isTurned && word.slice(at + 2) === other.slice(at + 2);
}

/** Candidates are terms and keys: few, and compared again and again. */
const folded = memo(fold);

function fold(word: string): string {
  return foldText(word).replace(/[\s_-]+/g, "-");
}
