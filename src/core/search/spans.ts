import type { Saying, SearchIndex } from "./search-index.ts";
import type { Token } from "./tokens.ts";

/** Words of a query that name something, or speak of it: from a place to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly pages: readonly number[];
  readonly sayings: readonly Saying[];
}

/**
 * The names in a query, and what else it speaks of. Of two that overlap the longer counts: a "scam farm" is no farm, but a "hotel
 * cleaner" is of hotels still, where both lead to the same term.
 */
export function spansOf({ phrases, sayings }: SearchIndex, tokens: readonly Token[]): Span[] {
  const spoken = sayings.find(tokens).map(({ from, to, senses }): Span => ({ from, to, pages: [], sayings: senses }));
  const named = phrases.find(tokens).map(({ from, to, senses }): Span => {
    // A name that has other words for the same thing is sought by them too.
    const same = spoken.filter((each) => each.from === from && each.to === to).flatMap((each) => each.sayings);
    return {
      from,
      to,
      pages: senses,
      sayings: same.filter((saying) => saying.pages.length > 0 && saying.phrases.length > 0),
    };
  });
  const isOver = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
  const kept = spoken.flatMap((span): Span[] => {
    const over = named.filter((each) => isOver(each, span));
    if (over.some(({ from, to }) => to - from >= span.to - span.from)) return [];
    const led = new Set(span.sayings.flatMap(({ pages }) => pages));
    const pages = over.flatMap((each) => each.pages).filter((page) => led.has(page));
    return [{ ...span, pages }];
  });
  return [...kept, ...named.filter((span) => !kept.some((each) => isOver(each, span)))];
}
