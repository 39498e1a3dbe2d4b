import { distance } from "fastest-levenshtein";

/**
 * The candidate that a typing error most likely meant.
 *
 * Case, spaces, underscores and hyphens don't count, two swapped letters count as one; at most a third of the letters may
 * differ, or one may be the other's whole beginning or end.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const key = fold(word);
  if (key === "") return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = folded(candidate);
    const isPart =
      key.length >= 4 && other.length >= 4 && (other.startsWith(key) || other.endsWith(key) || key.startsWith(other));
    // Words whose lengths differ by more than the best distance cannot be nearer.
    const isFar = Math.abs(key.length - other.length) >= bestDistance;
    if (isFar && !isPart) continue;
    const steps = isFar ? Infinity : isSwapped(key, other) ? 1 : distance(key, other);
    const cost = isPart ? Math.min(steps, 1.5) : steps;
    if (cost < bestDistance) [best, bestDistance] = [candidate, cost];
  }
  return best;
}

/** Whether two letters side by side stand the wrong way round, and nothing else differs. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const isTurned = word[at] === other[at + 1] && word[at + 1] === other[at];
  return at < word.length - 1 && isTurned && word.slice(at + 2) === other.slice(at + 2);
}

const foldings = new Map<string, string>();

/** Candidates are terms and keys: few, and asked for again and again. */
function folded(candidate: string): string {
  let other = foldings.get(candidate);
  if (other === undefined) foldings.set(candidate, (other = fold(candidate)));
  return other;
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
