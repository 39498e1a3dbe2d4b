import { ascending, bisectLeft } from "d3-array";
import { countEdits } from "./edits.ts";
import type { RowColumns } from "./facet-index-shape.ts";
import { plainWordsOf, respell, wordsOf } from "./fold.ts";

/** Which rows have a word, and where. */
export interface TextIndex {
  /** Every word, ascending. */
  readonly words: readonly string[];
  /** For each word `row × 4 + field`, ascending; a field is a place in `fieldWeights`. */
  readonly postings: readonly (readonly number[])[];
  /** Each row's name, folded, words joined by spaces. */
  readonly names: readonly string[];
}

/** How much a word counts in a row's summary or uses, alias, name and acronym. */
export const fieldWeights = [1, 3, 4, 4] as const;

/** A word of the index that a searched word may mean. */
export interface WordMatch {
  /** Its place in `words`. */
  readonly place: number;
  /** From 0 to 1. */
  readonly quality: number;
}

/** What a text is sought in. */
export interface TextSources {
  readonly rows: RowColumns;
  /** By row, once they are there. */
  readonly summaries?: readonly string[];
  readonly uses?: readonly (readonly string[])[];
  /** Facets whose titles are known words, though no row is found by them: Chile is no error for child. */
  readonly facets: ReadonlyMap<string, { readonly titles?: readonly string[] }>;
}

/** Collects the words of names, acronyms, aliases and, when they are there, summaries and uses, in one go. */
export function measureTextIndex(sources: TextSources): TextIndex {
  const steps = collectText(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of 500 rows, so that a browser can turn to its reader between them. */
export function* collectText({
  rows,
  summaries = [],
  uses = [],
  facets,
}: TextSources): Generator<undefined, TextIndex> {
  const collector = new WordCollector();
  for (const { titles = [] } of facets.values()) for (const title of titles) collector.know(title);
  for (let row = 0; row < rows.name.length; row++) {
    collector.add(summaries[row] ?? "", row, 0);
    for (const use of uses[row] ?? []) collector.add(use, row, 0);
    for (const alias of rows.aliases[row] ?? []) collector.add(alias, row, 1);
    collector.add(rows.name[row] ?? "", row, 2);
    collector.add(rows.acronym[row] ?? "", row, 3);
    if (row % 500 === 499) yield;
  }
  const { postings } = collector;
  const words = [...postings.keys()].sort(ascending);
  return {
    words,
    postings: words.map((word) => postings.get(word) ?? []),
    names: rows.name.map((name) => wordsOf(name).join(" ")),
  };
}

class WordCollector {
  readonly postings = new Map<string, number[]>();
  // Most words come again and again: each is respelt once.
  readonly #byPlainWord = new Map<string, number[]>();

  add(text: string, row: number, field: number): void {
    for (const word of plainWordsOf(text)) {
      const found = this.#byPlainWord.get(word) ?? this.#addWord(word);
      if (found[found.length - 1] !== row * 4 + field) found.push(row * 4 + field);
    }
  }

  /** Takes up words under which no row stands. */
  know(text: string): void {
    for (const word of plainWordsOf(text)) if (!this.#byPlainWord.has(word)) this.#addWord(word);
  }

  #addWord(word: string): number[] {
    const spelt = respell(word);
    const found = this.postings.get(spelt) ?? [];
    this.postings.set(spelt, found);
    this.#byPlainWord.set(word, found);
    return found;
  }
}

/**
 * The words that a searched word may mean.
 *
 * Those that begin with it (quality 0.6 + 0.4 × the share of the word that is typed). Only where nothing does, not even in
 * a term's title, typing errors are forgiven: one edit from 5 letters on, two from 9, in a whole word (0.5) or in its
 * beginning (0.3); of these only the nearest.
 */
export function matchWord(index: TextIndex, word: string): WordMatch[] {
  const { words } = index;
  const found: WordMatch[] = [];
  for (let place = bisectLeft(words, word); words[place]?.startsWith(word); place++) {
    found.push({ place, quality: 0.6 + (0.4 * word.length) / (words[place] ?? "").length });
  }
  return found.length > 0 ? found : nearestWords(index, word);
}

function nearestWords({ words, postings }: TextIndex, word: string): WordMatch[] {
  const limit = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  if (limit === 0) return [];
  let least = limit + 0.5;
  let found: WordMatch[] = [];
  words.forEach((other, place) => {
    if (postings[place]?.length === 0) return;
    const edits = countEdits(word, other, limit);
    const cost = Math.min(edits.word, edits.start + 0.5);
    if (cost > least) return;
    if (cost < least) [found, least] = [[], cost];
    found.push({ place, quality: Number.isInteger(cost) ? 0.5 : 0.3 });
  });
  return found;
}
