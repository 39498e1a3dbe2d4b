import { distance } from "fastest-levenshtein";

/**
 * The candidate that a typing error most likely meant.
 *
 * Case, spaces, underscores and hyphens don't count; at most a third of the letters may differ, or one may be the other's whole
 * beginning or end.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const key = fold(word);
  if (key === "") return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const steps = distance(key, other);
    const isPart =
      key.length >= 4 && other.length >= 4 && (other.startsWith(key) || other.endsWith(key) || key.startsWith(other));
    const cost = isPart ? Math.min(steps, 1.5) : steps;
    if (cost < bestDistance) [best, bestDistance] = [candidate, cost];
  }
  return best;
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
