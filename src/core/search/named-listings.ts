import { fillers, kindWords, toolWords } from "./query-words.ts";
import type { ReadQuery } from "./read-query.ts";
import { nameKey, type SearchIndex } from "./search-index.ts";
import type { Token } from "./tokens.ts";

/**
 * The documents of the listings that a query names: by nothing else, with a word for what they are ("the Polaris app"), by a name of two
 * words or more inside it, or by several names ("Polaris or Shift").
 */
export function namedListings({ names }: SearchIndex, { tokens, units }: ReadQuery): readonly number[] {
  const listingsOf = (some: readonly Token[]) => names.get(nameKey(some)) ?? [];
  const each = units.map((unit) => (unit.pages.length === 0 ? listingsOf(unit.tokens) : []));
  const ways = [
    () => listingsOf(tokens),
    () => listingsOf(tokens.filter((token) => !isMore(token))),
    () => slicesOf(tokens).flatMap(listingsOf),
    () => (each.length > 1 && each.every((places) => places.length > 0) ? each.flat() : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function isMore({ word, isStop }: Token): boolean {
  return isStop || [fillers, toolWords, kindWords.entity, kindWords.tool].some((words) => words.has(word));
}

const longestName = 6;

/** The parts of a query that may be a name of two words or more, the longest first. */
function slicesOf(tokens: readonly Token[]): Token[][] {
  const slices = tokens.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, tokens.length - from) }, (_, less) =>
      tokens.slice(from, from + less + 1),
    ),
  );
  return slices.filter((slice) => slice.filter(({ isStop }) => !isStop).length > 1).sort((a, b) => b.length - a.length);
}
