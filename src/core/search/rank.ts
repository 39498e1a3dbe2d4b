import { max, rollup, sum } from "d3-array";

/** Index of a document in `listDocuments`, and its score. */
export interface DocumentScore {
  readonly index: number;
  readonly score: number;
}

/** Scores of the documents that a word finds, by document index. */
export type WordScores = ReadonlyMap<number, number>;

/** A listing is a result if it has at least this share of the best possible score. */
const minListingShare = 0.4;
/** A page is a result from this share on, if nothing reaches `minListingShare`. */
const minPageShare = 0.25;
/** Factor for documents that have all words. */
const allWordsBonus = 1.5;
/** Factor for a word that is in the title of a document. */
const titleBonus = 1.25;

/** Properties of documents and words that ranking depends on. */
export interface RankOptions {
  /** Number of documents in the index. */
  readonly documentCount: number;
  /** Weights of the words, in the order of the query. 1 if absent. */
  readonly weights?: readonly number[];
  /** Returns true if a word, by its index in the query, is in the title of a document. False for all if absent. */
  readonly isInTitle?: (word: number, index: number) => boolean;
  /** Returns true for a listing, false for another page. */
  readonly isListing: (index: number) => boolean;
  /** Returns true for a listing without evidence from the last two years. */
  readonly isStale: (index: number) => boolean;
}

/**
 * Scores documents by the words of a text that they have. Rare words count more.
 *
 * A document's score is the sum over its words of weight × inverse document frequency × (½ + ½ × s ÷ best), where s is the score
 * that the word alone gives it and best the highest such score, of listings for a listing and of other pages for another page. A
 * word in the document's title counts 1.25 times (`titleBonus`), and the sum 1.5 times for documents with all words.
 *
 * @param scoresByWord scores from Pagefind for each word alone
 * @returns every document with at least one word, best first; of ties, stale listings last, the rest in the order of documents;
 *   [] without words. If a single word finds two of two listings with 4 and 2: `[{index: 0, score: 1.04}, {index: 1, score:
 *   0.78}]`, which is 1.5 × ln 2 × 1 and × ¾
 */
export function scoreDocuments(scoresByWord: readonly WordScores[], options: RankOptions): DocumentScore[] {
  const { isListing, isStale, isInTitle } = options;
  const totals = new Map<number, { score: number; wordCount: number }>();
  for (const [word, scores] of scoresByWord.entries()) {
    const maxScore = computeMaxScore(word, scores, options);
    // The names of pages score far higher than the texts of listings, so each is compared with its own kind.
    const bestScores = rollup(
      scores,
      (entries) => max(entries, ([, score]) => score) ?? 0,
      ([index]) => isListing(index),
    );
    for (const [index, wordScore] of scores) {
      const total = totals.get(index) ?? { score: 0, wordCount: 0 };
      const share = wordScore / (bestScores.get(isListing(index)) || 1);
      const bonus = isInTitle?.(word, index) === true ? titleBonus : 1;
      const score = total.score + bonus * maxScore * (0.5 + 0.5 * share);
      totals.set(index, { score, wordCount: total.wordCount + 1 });
    }
  }
  const scored = [...totals].map(([index, { score, wordCount }]) => {
    const hasAllWords = wordCount === scoresByWord.length;
    return { index, score: hasAllWords ? score * allWordsBonus : score };
  });
  return scored.sort((a, b) => b.score - a.score || +isStale(a.index) - +isStale(b.index) || a.index - b.index);
}

/**
 * Ranks documents by `scoreDocuments`, without those that score too little.
 *
 * The best possible score is the sum of the highest score of each word (`computeMaxScore`), without the bonus for all words; an
 * unknown word adds that of a word in a single document.
 *
 * @param unknownCount number of words of the query that no document has; they raise the score that is needed
 * @returns `{index, score}`, best first: documents with at least 40 % of the best possible score (`minListingShare`); if there
 *   are none, other pages than listings with at least 25 % (`minPageShare`); [] if there are none either
 */
export function rankDocuments(
  scoresByWord: readonly WordScores[],
  unknownCount: number,
  options: RankOptions,
): DocumentScore[] {
  const { documentCount, isListing } = options;
  const maxScores = sum(scoresByWord, (scores, word) => computeMaxScore(word, scores, options));
  const possible = unknownCount * computeInverseDocumentFrequency(1, documentCount) + maxScores;
  const scored = scoreDocuments(scoresByWord, options);
  const relevant = scored.filter(({ score }) => score >= minListingShare * possible);
  if (relevant.length > 0) return relevant;
  return scored.filter(({ index, score }) => !isListing(index) && score >= minPageShare * possible);
}

/**
 * Returns the highest score that a word can give a document: its weight (1 by default) × inverse document frequency.
 *
 * @param word index of the word in the query
 */
function computeMaxScore(word: number, scores: WordScores, { documentCount, weights }: RankOptions): number {
  return (weights?.[word] ?? 1) * computeInverseDocumentFrequency(scores.size, documentCount);
}

/**
 * Returns ln(1 + documents in the index ÷ documents with the word): 1.79 for 2 of 10. A word without documents counts as one in a
 * single document.
 */
function computeInverseDocumentFrequency(withWord: number, documentCount: number): number {
  return Math.log(1 + documentCount / Math.max(withWord, 1));
}
