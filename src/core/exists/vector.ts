import { ascending } from "d3-array";

/** Features, each with its weight; the length is 1 unless there are none. */
export interface Vector {
  /** The places of known features in their rarity's list, ascending: numbers are compared faster than words. */
  readonly places: readonly number[];
  readonly features: readonly string[];
  readonly weights: readonly number[];
  /** Of all features, those included that no tool has. */
  readonly size: number;
}

/** Says how much each feature tells tools apart. */
export class Rarity {
  readonly #places = new Map<string, number>();
  readonly #weights: readonly number[];
  /** Of a feature that no text has. */
  readonly #rarest: number;

  /**
   * Counts in how many of N texts each feature stands; the order of texts doesn't matter.
   *
   * @param texts each with every feature of it once
   */
  constructor(texts: readonly (readonly string[])[]) {
    const counts = new Map<string, number>();
    for (const features of texts) {
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    const rarity = (count: number) => Math.log((texts.length + 1) / (count + 0.5));
    const features = [...counts.keys()].sort(ascending);
    features.forEach((feature, place) => this.#places.set(feature, place));
    this.#weights = features.map((feature) => rarity(counts.get(feature) ?? 0));
    this.#rarest = rarity(0);
  }

  /** Every feature that a text has. */
  features(): Iterable<string> {
    return this.#places.keys();
  }

  /** Where a feature stands among all of them; undefined when no text has it. */
  placeOf(feature: string): number | undefined {
    return this.#places.get(feature);
  }

  /**
   * rarity = ln((N + 1) / (n + 0.5)) for a feature of n of N texts: one that no text has is the rarest.
   *
   * @see Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval",
   *   https://doi.org/10.1108/eb026526
   */
  of(feature: string): number {
    return this.#weights[this.#places.get(feature) ?? -1] ?? this.#rarest;
  }
}

/** Weighs features by rarity, brought to length 1. */
export function vectorOf(features: readonly string[], rarity: Rarity): Vector {
  const rarities = features.map((feature) => rarity.of(feature));
  const length = Math.hypot(...rarities) || 1;
  const known = features
    .flatMap((feature) => ({ feature, place: rarity.placeOf(feature) ?? -1 }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return {
    places: known.map(({ place }) => place),
    features: known.map(({ feature }) => feature),
    weights: known.map(({ feature }) => rarity.of(feature) / length),
    size: features.length,
  };
}

/** The cosine of two vectors of length 1 under one rarity. */
export function cosineOf(a: Vector, b: Vector): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length;) {
    const difference = (a.places[i] as number) - (b.places[j] as number);
    if (difference === 0) product += (a.weights[i] as number) * (b.weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return product;
}

/** The features that two vectors share, the most telling first. */
export function sharedOf(a: Vector, b: Vector): string[] {
  const theirs = new Set(b.features);
  const shared = a.features.map((feature, at) => ({ feature, weight: a.weights[at] as number }));
  return shared
    .filter(({ feature }) => theirs.has(feature))
    .sort((x, y) => y.weight - x.weight || ascending(x.feature, y.feature))
    .map(({ feature }) => feature);
}
