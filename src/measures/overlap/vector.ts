/** Features by name, each with its weight; the length is 1 unless there are none. */
export type Vector = ReadonlyMap<string, number>;

/** Says how much a feature tells tools apart. */
export type Rarity = (feature: string) => number;

/**
 * Counts in how many of N texts each feature stands.
 *
 * rarity = ln((N + 1) / (n + 0.5)): a feature that stands nowhere is the rarest.
 *
 * @see Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval",
 *   https://doi.org/10.1108/eb026526
 */
export function measureRarity(texts: Iterable<Iterable<string>>): Rarity {
  const counts = new Map<string, number>();
  let total = 0;
  for (const features of texts) {
    total++;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return (feature) => Math.log((total + 1) / ((counts.get(feature) ?? 0) + 0.5));
}

/** Weighs features by rarity, brought to length 1. */
export function vectorOf(features: Iterable<string>, rarity: Rarity): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const feature of features) {
    const weight = rarity(feature);
    vector.set(feature, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [feature, weight] of vector) vector.set(feature, weight / length);
  return vector;
}

/** The cosine of two vectors of length 1. */
export function cosineOf(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
  return sum;
}
