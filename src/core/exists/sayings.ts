import { Rarity } from "./vector.ts";

/** Short wishes by kind of work, full stops between them. */
export type WordsOfKinds = Readonly<Record<string, string>>;

/** What a concept in common says beside a word in common. */
const shareOfConcepts = 0.5;
/** An idea with so much in common with a kind's wishes is surely about it. */
const sureScore = 8;
/** Makes the kinds stand out that an idea sounds most like. */
const contrast = 3;
/** What says less than that is left out. */
const leastAsked = 0.01;

/** As much of what a text speaks of as is compared. */
interface Spoken {
  readonly stems: ReadonlyMap<string, string>;
  readonly concepts: ReadonlySet<string>;
}

/** Says which kinds of work an idea sounds like: those whose wishes have many of its words, although no sign of them may be there. */
export class Sayings {
  readonly #kinds: readonly { id: string; words: ReadonlyMap<string, number>; concepts: ReadonlyMap<string, number> }[];
  readonly #words: Rarity;
  readonly #concepts: Rarity;

  constructor(sayings: WordsOfKinds, read: (text: string) => Spoken) {
    this.#kinds = Object.entries(sayings).map(([id, text]) => {
      const wishes = text.split(/[.?!]\s/).map(read);
      return {
        id,
        words: countEach(wishes.map(({ stems }) => stems.keys())),
        concepts: countEach(wishes.map(({ concepts }) => concepts)),
      };
    });
    this.#words = new Rarity(this.#kinds.map(({ words }) => [...words.keys()]));
    this.#concepts = new Rarity(this.#kinds.map(({ concepts }) => [...concepts.keys()]));
  }

  /**
   * The kinds of work that an idea sounds like, each 0–1.
   *
   * What kinds share is weighed by rarity among kinds, and the second time that a kind has it says less than the first, as in
   * BM25.
   *
   * @see Robertson and Zaragoza 2009, "The probabilistic relevance framework: BM25 and beyond",
   *   https://doi.org/10.1561/1500000019
   */
  kindsIn({ stems, concepts }: Spoken): Map<string, number> {
    const scores = this.#kinds.map((kind) => {
      let score = 0;
      for (const stem of stems.keys()) score += this.#words.of(stem) * saturated(kind.words.get(stem));
      for (const concept of concepts) {
        score += shareOfConcepts * this.#concepts.of(concept) * saturated(kind.concepts.get(concept));
      }
      return score;
    });
    const best = Math.max(0, ...scores);
    const found = this.#kinds.map(({ id }, place) => {
      const share = best === 0 ? 0 : (scores[place] as number) / best;
      return [id, share ** contrast * Math.min(1, best / sureScore)] as const;
    });
    return new Map(found.filter(([, share]) => share >= leastAsked));
  }
}

function saturated(count = 0): number {
  return count / (count + 1);
}

function countEach(texts: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const each of text) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
