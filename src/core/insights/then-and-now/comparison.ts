/** How a share stands to an earlier one. */
export const comparisons = ["at-least-twice", "more", "about-the-same", "less", "at-most-half"] as const;
export type Comparison = (typeof comparisons)[number];

/** Shares that lie no further apart count as about the same: 5 percentage points. */
const near = 0.05;
/** Binary fractions miss decimal ones by less. */
const crumb = 1e-9;

/**
 * Says how a share stands to an earlier one: about the same up to 5 points apart, else twice or half and beyond, else more
 * or less.
 *
 * @param then 0 to 1
 * @param now 0 to 1
 */
export function compareShares(then: number, now: number): Comparison {
  if (Math.abs(now - then) <= near + crumb) return "about-the-same";
  if (now >= 2 * then - crumb) return "at-least-twice";
  if (now <= then / 2 + crumb) return "at-most-half";
  return now > then ? "more" : "less";
}
