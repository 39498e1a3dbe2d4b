import figures from "./baseline.json" with { type: "json" };

/** A figure that an earlier map reported of itself. */
export interface Baseline {
  readonly id: string;
  /** The map, report or directory whose figure it is. */
  readonly of: string;
  readonly year: number;
  /** The source shows no year of its own; this one is near. */
  readonly is_year_about?: true;
  /** A share between 0 and 1, or a count. */
  readonly value: number;
  readonly unit: "share" | "count";
  /** How the source words the value. */
  readonly qualifier?: "about" | "over" | "nearly";
  /** Reported by another than the one whose figure it is. */
  readonly is_secondary?: true;
  readonly sources: readonly { readonly url: string; readonly publisher: string }[];
}

/** In the order of the file. A test holds them to baseline.schema.json. */
export const baselines = figures as readonly Baseline[];

/** @throws {RangeError} if there is no such figure */
export function baselineById(id: string): Baseline {
  const baseline = baselines.find((each) => each.id === id);
  if (baseline === undefined) throw new RangeError(`unknown figure of an earlier map: ${id}`);
  return baseline;
}

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
