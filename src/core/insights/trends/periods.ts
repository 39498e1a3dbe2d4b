import type { Listing, Tool } from "../../../dataset/model.ts";
import { daysBetween, firstDay } from "../../../dataset/partial-date.ts";
import { freshnessLimits } from "../../register/freshness.ts";
import { isEnded } from "../../register/register.ts";

/** A period of years, first and last included. */
export interface Period {
  /** "2014", "2015-2019", "before-2000", "since-2020", "unknown": also the end of its lists' names. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The first year that is shown by itself; the few before it are shown together. */
const firstYear = 2000;

/** The period of listings whose year isn't known. */
const unknownYear: Period = { id: "unknown", from: NaN, to: NaN };

/** All years before the first that is shown by itself, then each up to the build date's, then the unknown ones. */
export function yearPeriods(today: string): Period[] {
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, index) => firstYear + index);
  return [
    { id: `before-${firstYear}`, from: -Infinity, to: firstYear - 1 },
    ...years.map((year) => ({ id: String(year), from: year, to: year })),
    unknownYear,
  ];
}

/**
 * Periods of five years, beginning with all before 2010. The last is open: it has the years since the last whole period and
 * five more, since the newest years alone have too few tools.
 */
export function fiveYearPeriods(today: string): Period[] {
  const whole = Math.max(1, Math.floor((Number(today.slice(0, 4)) - 2010) / 5));
  const starts = Array.from({ length: whole - 1 }, (_, index) => 2010 + index * 5);
  const open = 2010 + (whole - 1) * 5;
  return [
    { id: "before-2010", from: -Infinity, to: 2009 },
    ...starts.map((from) => ({ id: `${from}-${from + 4}`, from, to: from + 4 })),
    { id: `since-${open}`, from: open, to: Infinity },
  ];
}

/** Whether a year lies in a period; an unknown year lies in the unknown one alone. */
export function isInPeriod(year: number | undefined, { from, to }: Period): boolean {
  return year === undefined ? Number.isNaN(from) : year >= from && year <= to;
}

/** The year in which a listing began. */
export function beginOf(listing: Listing): number | undefined {
  return listing.kind === "entity" ? listing.founded : listing.launched;
}

/** The year of an ended listing's end. */
export function endOf({ status }: Listing): number | undefined {
  return status.since === undefined ? undefined : Number(status.since.slice(0, 4));
}

/**
 * Whether a tool shows a sign of life of the last 730 days: an activity that a source dates, or a review on its own site or
 * confirmed by its makers.
 *
 * A year counts as its first day, a month likewise, as in freshness. The date of a source alone is no sign of life, and an
 * ended tool shows none.
 *
 * @param today the build date, YYYY-MM-DD
 */
export function hasSignOfLife(tool: Pick<Tool, "last_activity" | "review" | "status">, today: string): boolean {
  if (isEnded(tool as Tool)) return false;
  const { last_activity, review } = tool;
  const days = last_activity === undefined ? [] : [firstDay(last_activity)];
  if (review.level !== "compiled") days.push(review.date);
  return days.some((day) => daysBetween(day, today) <= freshnessLimits.ageing);
}
