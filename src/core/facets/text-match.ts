import { addRow, emptySet, type BitSet } from "./bit-set.ts";
import { wordsOf } from "./fold.ts";
import { fieldWeights, matchWord, type TextIndex } from "./text-index.ts";

/** The rows that a text finds. */
export interface TextMatch {
  readonly rows: BitSet;
  /** For each row how well it fits, 0 where it doesn't; only good for order. */
  readonly scores: Float64Array;
}

/** Words that say nothing of what is sought, unless nothing else is typed. */
const stopWords = new Set(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

/**
 * Finds the rows that have every word of a text.
 *
 * A row's score is Σ over words of max over where it stands of (weight of the field × quality of the match), with 4 more
 * when its name is the text and 2 more when its name begins with it.
 *
 * @param size rows of the index
 * @returns undefined when the text has no word, which is to say that it doesn't narrow anything
 */
export function matchText(index: TextIndex, text: string, size: number): TextMatch | undefined {
  const typed = wordsOf(text);
  const telling = typed.filter((word) => !stopWords.has(word));
  const words = [...new Set(telling.length > 0 ? telling : typed)];
  if (words.length === 0) return undefined;
  const scores = new Float64Array(size);
  const hits = new Uint8Array(size);
  words.forEach((word, before) => addWord(index, word, scores, hits, before));
  const rows = emptySet(size);
  const whole = typed.join(" ");
  for (let row = 0; row < size; row++) {
    if (hits[row] !== words.length) {
      scores[row] = 0;
      continue;
    }
    addRow(rows, row);
    const name = index.names[row] ?? "";
    scores[row] = (scores[row] as number) + (name === whole ? 4 : name.startsWith(whole) ? 2 : 0);
  }
  return { rows, scores };
}

/** Adds the best match of one word to the rows that have had all words before it. */
function addWord(index: TextIndex, word: string, scores: Float64Array, hits: Uint8Array, before: number): void {
  const best = new Map<number, number>();
  for (const { place, quality } of matchWord(index, word)) {
    for (const posting of index.postings[place] ?? []) {
      const row = posting >>> 2;
      const score = quality * (fieldWeights[posting & 3] as number);
      if (hits[row] === before && score > (best.get(row) ?? 0)) best.set(row, score);
    }
  }
  for (const [row, score] of best) {
    scores[row] = (scores[row] as number) + score;
    hits[row] = before + 1;
  }
}
