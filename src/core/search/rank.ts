import { max, rollup } from "d3-array";

/** A document that Pagefind found: its place in the order of documents, and a score. */
export interface Hit {
  readonly place: number;
  readonly score: number;
}

/** Less of the best possible score than this is no answer; where nothing has more, a page may answer with less. */
const leastShare = { listing: 0.4, page: 0.25 } as const;
/** What a document gets on top that has all words. */
const bonusForAll = 1.5;

/**
 * Ranks documents by the words of a query that they have, rare words first.
 *
 * A document's score is Σ over its words of idf × (½ + ½ score ÷ best score of that word, of listings or of pages), half as much again where it has all
 * of them. It is an answer if that is enough of what a document with every word would have (`leastShare`).
 *
 * @param byWord what Pagefind finds for each word alone: scores by place
 * @param options `unknown`: how many words nothing has; `size`: how many documents there are; `isListing` tells those
 * @returns best first; ties in the order of documents
 */
export function rankHits(
  byWord: readonly ReadonlyMap<number, number>[],
  {
    unknown,
    size,
    isListing,
  }: { readonly unknown: number; readonly size: number; readonly isListing: (place: number) => boolean },
): Hit[] {
  const idfOf = (hits: number) => Math.log(1 + size / Math.max(hits, 1));
  const scores = new Map<number, { score: number; words: number }>();
  let possible = unknown * idfOf(1);
  for (const hits of byWord) {
    const idf = idfOf(hits.size);
    // Names of pages score far higher than what listings say, so each is compared with its like.
    const bestOf = rollup(
      hits,
      (some) => max(some, ([, score]) => score) ?? 0,
      ([place]) => isListing(place),
    );
    possible += idf;
    for (const [place, score] of hits) {
      const sum = scores.get(place) ?? { score: 0, words: 0 };
      scores.set(place, {
        score: sum.score + idf * (0.5 + (0.5 * score) / (bestOf.get(isListing(place)) || 1)),
        words: sum.words + 1,
      });
    }
  }
  const ranked = [...scores]
    .map(([place, { score, words }]) => ({ place, score: words === byWord.length ? score * bonusForAll : score }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const enough = ranked.filter(({ score }) => score >= leastShare.listing * possible);
  if (enough.length > 0) return enough;
  return ranked.filter(({ place, score }) => !isListing(place) && score >= leastShare.page * possible);
}
