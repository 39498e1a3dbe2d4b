import { descending, sum } from "d3-array";
import { Rarity } from "./vector.ts";

/** Short wishes by kind of work, full stops between them. */
export type WordsOfKinds = Readonly<Record<string, string>>;

/** What a concept in common says beside a word in common. */
const shareOfConcepts = 0.5;
/** So many of a kind's wishes speak for it: those that an idea is nearest to. */
const nearest = 5;
/** An idea that scores so much is surely about a kind of work. */
const sureScore = 9;
/** A wish counts as if it had so many words more: a short one is easily near. */
const addedWords = 3;
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
  readonly #kinds: readonly { readonly id: string; readonly wishes: readonly Spoken[] }[];
  readonly #words: Rarity;
  readonly #concepts: Rarity;

  constructor(sayings: WordsOfKinds, read: (text: string) => Spoken) {
    this.#kinds = Object.entries(sayings).map(([id, text]) => ({ id, wishes: text.split(/[.?!]\s/).map(read) }));
    const rarityOf = (featuresOf: (wish: Spoken) => Iterable<string>) =>
      new Rarity(this.#kinds.map(({ wishes }) => [...new Set(wishes.flatMap((wish) => [...featuresOf(wish)]))]));
    this.#words = rarityOf(({ stems }) => stems.keys());
    this.#concepts = rarityOf(({ concepts }) => concepts);
  }

  /**
   * The kinds of work that an idea sounds like, each 0–1: by the few wishes of each kind that are nearest to it.
   *
   * What an idea shares with a wish is weighed by rarity among kinds, and divided by the root of the wish's length.
   *
   * @see Yang 1999, "An evaluation of statistical approaches to text categorization", https://doi.org/10.1023/A:1009982220290
   */
  kindsIn({ stems, concepts }: Spoken): Map<string, number> {
    const scores = this.#kinds.map(({ wishes }) => {
      const near = wishes.map((wish) => {
        const shared =
          sum(stems.keys(), (stem) => (wish.stems.has(stem) ? this.#words.of(stem) : 0)) +
          shareOfConcepts * sum(concepts, (concept) => (wish.concepts.has(concept) ? this.#concepts.of(concept) : 0));
        return shared / Math.sqrt(addedWords + wish.stems.size);
      });
      return sum(near.sort(descending).slice(0, nearest));
    });
    const best = Math.max(0, ...scores);
    const found = this.#kinds.map(({ id }, place) => {
      const share = best === 0 ? 0 : (scores[place] as number) / best;
      return [id, share ** contrast * Math.min(1, best / sureScore)] as const;
    });
    return new Map(found.filter(([, share]) => share >= leastAsked));
  }
}
