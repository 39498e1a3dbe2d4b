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

/** A wish, as far as it is compared. */
interface Wish {
  /** The place of its kind. */
  readonly kind: number;
  /** The root of its length in words. */
  readonly root: number;
}

/** Says which kinds of work an idea sounds like: those whose wishes have many of its words, although no sign of them may be there. */
export class Sayings {
  readonly #ids: readonly string[];
  readonly #wishes: readonly Wish[];
  /** The places of the wishes that have a word, or that speak of a concept. */
  readonly #withWord = new Map<string, number[]>();
  readonly #withConcept = new Map<string, number[]>();
  readonly #words: Rarity;
  readonly #concepts: Rarity;

  constructor(sayings: WordsOfKinds, read: (text: string) => Spoken) {
    this.#ids = Object.keys(sayings);
    const kinds = Object.values(sayings).map((text) => text.split(/[.?!]\s/).map(read));
    const rarityOf = (featuresOf: (wish: Spoken) => Iterable<string>) =>
      new Rarity(kinds.map((wishes) => [...new Set(wishes.flatMap((wish) => [...featuresOf(wish)]))]));
    this.#words = rarityOf(({ stems }) => stems.keys());
    this.#concepts = rarityOf(({ concepts }) => concepts);
    const spoken = kinds.flatMap((wishes, kind) => wishes.map((wish) => ({ ...wish, kind })));
    this.#wishes = spoken.map(({ kind, stems }) => ({ kind, root: Math.sqrt(addedWords + stems.size) }));
    spoken.forEach(({ stems, concepts }, place) => {
      for (const stem of stems.keys()) note(this.#withWord, stem, place);
      for (const concept of concepts) note(this.#withConcept, concept, place);
    });
  }

  /**
   * The kinds of work that an idea sounds like, each 0–1: by the few wishes of each kind that are nearest to it.
   *
   * What an idea shares with a wish is weighed by rarity among kinds, and divided by the root of the wish's length.
   *
   * @see Yang 1999, "An evaluation of statistical approaches to text categorization", https://doi.org/10.1023/A:1009982220290
   */
  kindsIn({ stems, concepts }: Spoken): Map<string, number> {
    const shared = new Map<number, number>();
    const share = (places: readonly number[] = [], weight: number) => {
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weight);
    };
    for (const stem of stems.keys()) share(this.#withWord.get(stem), this.#words.of(stem));
    for (const concept of concepts) {
      share(this.#withConcept.get(concept), shareOfConcepts * this.#concepts.of(concept));
    }
    const near = this.#ids.map((): number[] => []);
    for (const [place, weight] of shared) {
      const { kind, root } = this.#wishes[place] as Wish;
      near[kind]?.push(weight / root);
    }
    const scores = near.map((weights) => sum(weights.sort(descending).slice(0, nearest)));
    const best = Math.max(0, ...scores);
    const found = this.#ids.map((id, place) => {
      const part = best === 0 ? 0 : (scores[place] as number) / best;
      return [id, part ** contrast * Math.min(1, best / sureScore)] as const;
    });
    return new Map(found.filter(([, part]) => part >= leastAsked));
  }
}

function note(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}
