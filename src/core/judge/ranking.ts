import { descending } from "d3-array";

/** A grade from 0 to 3, or none where nobody judged. */
export type Grade = number | undefined;

/**
 * Normalised discounted cumulative gain of the first ten: gain 2^g − 1, discount log2 of the place plus one, unjudged 0.
 *
 * @param order grades in the order found
 * @param judged every grade given, in any order
 * @returns 0–1; NaN when nothing judged is worth anything
 * @see Järvelin and Kekäläinen 2002, "Cumulated gain-based evaluation of IR techniques",
 *   https://doi.org/10.1145/582415.582418
 */
export function ndcgOf(order: readonly Grade[], judged: Iterable<number>): number {
  return gainOf(order) / gainOf([...judged].sort(descending));
}

/** The share of what is judged `least` or better that is among the first ten; NaN when nothing is judged so. */
export function recallOf(order: readonly Grade[], judged: Iterable<number>, least: number): number {
  const worth = [...judged].filter((grade) => grade >= least).length;
  return order.slice(0, 10).filter((grade = 0) => grade >= least).length / Math.min(10, worth);
}

function gainOf(grades: readonly Grade[]): number {
  return grades
    .slice(0, 10)
    .reduce<number>((sum, grade = 0, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
