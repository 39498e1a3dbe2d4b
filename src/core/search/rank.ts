import { max, rollup, sum } from "d3-array";

/** A document that Pagefind found: its place in the order of documents, and a score. */
export interface Hit {
  readonly place: number;
  readonly score: number;
}

/** Less of the best possible score than this is no answer; where nothing has more, a page may answer with less. */
const leastShare = { listing: 0.4, page: 0.25 } as const;
/** What a document gets on top that has all words. */
const bonusForAll = 1.5;

interface RankOptions {
  /** How many documents there are. */
  readonly size: number;
  /** How much each word counts, by its place in the query; 1 where nothing is said. */
  readonly weights?: readonly number[];
  readonly isListing: (place: number) => boolean;
  /** Whether a document is a listing without evidence of the last two years. */
  readonly isStale: (place: number) => boolean;
}

/**
 * Scores documents by the words of a text that they have, rare words first.
 *
 * A document's score is Σ over its words of weight × idf × (½ + ½ score ÷ best score of that word, of listings or of pages), half as much
 * again where it has all of them.
 *
 * @param byWord what Pagefind finds for each word alone: scores by place
 * @returns best first; of ties, stale listings last, and the others in the order of documents
 */
export function scoreHits(byWord: readonly ReadonlyMap<number, number>[], options: RankOptions): Hit[] {
  const { isListing, isStale } = options;
  const scores = new Map<number, { score: number; words: number }>();
  for (const [word, hits] of byWord.entries()) {
    const most = mostOf(word, hits, options);
    // Names of pages score far higher than what listings say, so each is compared with its like.
    const best = (some: Iterable<[number, number]>) => max(some, ([, score]) => score) ?? 0;
    const bestOf = rollup(hits, best, ([place]) => isListing(place));
    for (const [place, score] of hits) {
      const known = scores.get(place) ?? { score: 0, words: 0 };
      const share = score / (bestOf.get(isListing(place)) || 1);
      scores.set(place, { score: known.score + most * (0.5 + 0.5 * share), words: known.words + 1 });
    }
  }
  return [...scores]
    .map(([place, { score, words }]) => ({ place, score: words === byWord.length ? score * bonusForAll : score }))
    .sort((a, b) => b.score - a.score || +isStale(a.place) - +isStale(b.place) || a.place - b.place);
}

/**
 * Ranks documents as `scoreHits` does, without those that match too little.
 *
 * @param unknown number of words that no document has
 */
export function rankHits(byWord: readonly ReadonlyMap<number, number>[], unknown: number, options: RankOptions): Hit[] {
  const { size, isListing } = options;
  const possible = unknown * idfOf(1, size) + sum(byWord, (hits, word) => mostOf(word, hits, options));
  const ranked = scoreHits(byWord, options);
  const enough = ranked.filter(({ score }) => score >= leastShare.listing * possible);
  if (enough.length > 0) return enough;
  return ranked.filter(({ place, score }) => !isListing(place) && score >= leastShare.page * possible);
}

/** The most that a word gives to a document's score. */
function mostOf(word: number, hits: ReadonlyMap<number, number>, { size, weights }: RankOptions): number {
  return (weights?.[word] ?? 1) * idfOf(hits.size, size);
}

/** The inverse document frequency of a word that so many of all documents have. */
function idfOf(documents: number, size: number): number {
  return Math.log(1 + size / Math.max(documents, 1));
}
