import figures from "./baseline.json" with { type: "json" };

/** A figure that an earlier map reported of itself. */
export interface Baseline {
  readonly id: string;
  /** The map, report or directory whose figure it is. */
  readonly of: string;
  readonly year: number;
  /** The source shows no year; this one is close. */
  readonly is_year_about?: true;
  /** A share between 0 and 1, or a count. */
  readonly value: number;
  readonly unit: "share" | "count";
  /** How the source words the value. */
  readonly qualifier?: "about" | "over" | "nearly";
  /** Reported by somebody other than the one whose figure it is. */
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

/** How a share compares with an earlier one. */
export const comparisons = ["at-least-twice", "more", "about-the-same", "less", "at-most-half"] as const;
export type Comparison = (typeof comparisons)[number];

/** Shares that differ by at most this count as about the same: 5 percentage points. */
const near = 0.05;
/** Rounding errors of binary fractions are smaller than this. */
const crumb = 1e-9;

/**
 * Compares a share with an earlier one: about the same when they differ by at most 5 points, else at least twice or at most half,
 * else more or less.
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
