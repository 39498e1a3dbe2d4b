import type { Profile } from "./overlap-index.ts";
import { comparePlace, rooted } from "./similarity.ts";
import { cosineOf } from "./vector.ts";
import { aspectWeights, closeLimits, type Aspect } from "./weights.ts";

type Limits = Readonly<Partial<Record<Aspect | "score", number>>>;

/** The industry that says "works with any". */
export const anyIndustry = "cross-industry";

/** Those with a limit first, since most pairs fail at the first of them; words last, since they cost most. */
const order = [
  "functions",
  "work",
  "target_users",
  "concepts",
  "issues",
  "industries",
  "technologies",
  "words",
] as const;

/** What words and place can add at most. */
const unseen = aspectWeights.words + aspectWeights.place;

/**
 * How near two tools are that do the same work for the same people; which of them is asked about doesn't matter.
 *
 * It is what `scoreOf` makes of their comparison either way round, in one pass and ended as soon as it must fail.
 *
 * @returns the mean of their scores, each asked about the other; undefined when they are not close
 */
export function nearnessOf(a: Profile, b: Profile): number | undefined {
  const limits: Limits = closeLimits.tool;
  let [sum, weightOfA, weightOfB] = [0, 0, 0];
  for (const key of order) {
    const [left, right] = [a.vectors[key], b.vectors[key]];
    if (left.size === 0 && right.size === 0) continue;
    if (key === "words" && sum < (limits.score ?? 1) * weightOfA - unseen) return undefined;
    const value = cosineOf(left, right);
    if (value < (limits[key] ?? 0)) return undefined;
    sum += aspectWeights[key] * rooted(key, value);
    if (left.size > 0) weightOfA += aspectWeights[key];
    if (right.size > 0) weightOfB += aspectWeights[key];
  }
  const [place, back] = [comparePlace(a, b), comparePlace(b, a)];
  sum += aspectWeights.place * (place ?? 0);
  if (place !== undefined) weightOfA += aspectWeights.place;
  if (back !== undefined) weightOfB += aspectWeights.place;
  const [one, other] = [sum / weightOfA, sum / weightOfB];
  if (!(Math.min(one, other) >= (limits.score ?? 1)) || a.vectors.work.size === 0 || isOfOtherTrades(a, b))
    return undefined;
  return Number(((one + other) / 2).toFixed(6));
}

/** Whether both name industries, and none in common: those who look at vessels don't look at kilns. */
export function isOfOtherTrades({ tags: { industries: a } }: Profile, { tags: { industries: b } }: Profile): boolean {
  if (a === undefined || b === undefined || a.includes(anyIndustry) || b.includes(anyIndustry)) return false;
  return !a.some((industry) => b.includes(industry));
}
