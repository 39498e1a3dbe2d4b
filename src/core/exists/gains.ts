import { ascending, descending, max, sum } from "d3-array";
import type { Profile } from "./overlap-index.ts";
import { comparer, scoreOf } from "./similarity.ts";
import { neighbours } from "./weights.ts";

/**
 * What each tool gains from being like the best few, since an idea or a tool in other words finds one of a group more easily than
 * all of it.
 *
 * @param scores of the tools, in their order
 * @param records with the id of each, so that equal scores have an order
 * @returns in the same order, each as a part of the best score
 * @see Diaz 2005, "Regularizing ad hoc retrieval scores", https://doi.org/10.1145/1099554.1099722
 */
export function gainsOf(
  scores: readonly number[],
  profiles: readonly Profile[],
  records: readonly { readonly id: string }[],
): number[] {
  const gains = scores.map(() => 0);
  const best = max(scores) ?? 0;
  if (best === 0) return gains;
  const { count, power, leastLikeness } = neighbours;
  const rows = scores
    .map((_, row) => row)
    .sort((a, b) => descending(scores[a], scores[b]) || ascending(records[a]?.id, records[b]?.id));
  const leaders = rows.slice(0, count).map((row) => ({ row, trust: ((scores[row] as number) / best) ** power }));
  const trusted = sum(leaders, ({ trust }) => trust);
  for (const { row, trust } of leaders) {
    const leader = profiles[row] as Profile;
    const compare = comparer(leader, 0);
    profiles.forEach((profile, at) => {
      const likeness = profile === leader ? 1 : scoreOf(compare(profile) ?? {});
      gains[at] = (gains[at] as number) + (best * trust * Math.max(0, likeness - leastLikeness)) / trusted;
    });
  }
  return gains;
}
