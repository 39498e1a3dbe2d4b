import type { CriterionKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { rarityRange } from "./weights.ts";

/** The exponent of a term's value, within `rarityRange`. */
export type Rarity = (key: CriterionKey, term: string) => number;

/**
 * Says how much a term tells listings apart, by inverse document frequency.
 *
 * exponent = common + (rare − common) · ln((N + 1) / (n + 1)) / ln(N + 1)
 *
 * for a term that n of N listings have as a tag.
 *
 * @param records of one kind, in any order
 * @param countOf n of a term; by default counted when it is first asked for
 * @see Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval",
 *   https://doi.org/10.1108/eb026526
 */
export function measureRarity(
  records: readonly MatchRecord[],
  countOf: Rarity = (key, term) => records.filter(({ stated }) => stated[key]?.includes(term)).length,
): Rarity {
  const exponents = new Map<string, number>();
  const { common, rare } = rarityRange;
  const all = Math.log(records.length + 1);
  return (key, term) => {
    const id = `${key} ${term}`;
    let exponent = exponents.get(id);
    if (exponent === undefined) {
      const share = all === 0 ? 1 : (all - Math.log(countOf(key, term) + 1)) / all;
      exponents.set(id, (exponent = common + (rare - common) * share));
    }
    return exponent;
  };
}
