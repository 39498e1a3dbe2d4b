import { greatest, max } from "d3-array";
import { type TechnologyRow, launchedIn, technologyTools } from "./technology-trend.ts";
import { type YearRow, begun } from "./trends.ts";
import type { Listing } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { isEnded, type Register } from "../../register/register.ts";
import { beginOf, endOf, fiveYearPeriods, isInPeriod, yearPeriods, hasSignOfLife } from "./periods.ts";

/** The years in which most listings began, in order, and how many began then. Periods of several years and the unknown year
 * don't count. */
export function measurePeak(rows: readonly YearRow[]): { years: string[]; most: number } {
  const single = rows.filter(({ period }) => /^\d{4}$/.test(period));
  const most = max(single, ({ count }) => count) ?? 0;
  return { years: most === 0 ? [] : single.filter(({ count }) => count === most).map(({ period }) => period), most };
}

/** With fewer tools than this in either period, shares are too coarse to compare. */
const least = 20;
/** A smaller rise of a share isn't reported: 5 percentage points. */
const leastRise = 0.05;

/**
 * The technology whose share of a period's tools rose most between the last two periods that each have at least 20 tools.
 *
 * @param rows technologies by period, periods in order
 * @returns undefined where there are no two of these periods, or no share rose by 5 points
 */
export function measureRise(rows: readonly TechnologyRow[]): { from: TechnologyRow; to: TechnologyRow } | undefined {
  const periods = [...new Set(rows.filter(({ of }) => of >= least).map(({ period }) => period))].slice(-2);
  const [first, second] = periods;
  if (first === undefined || second === undefined) return undefined;
  const pairs = rows
    .filter(({ period }) => period === first)
    .flatMap((from) => {
      const to = rows.find(({ technology, period }) => technology === from.technology && period === second);
      return to === undefined ? [] : [{ from, to, rise: (to.share ?? 0) - (from.share ?? 0) }];
    });
  const most = greatest(pairs, ({ rise }) => rise);
  return most === undefined || most.rise < leastRise - 1e-9 ? undefined : { from: most.from, to: most.to };
}

/** The listings behind one number of the trends. */
interface TrendList {
  /** Its name without its period: `founded`, `launched`, `ended`, `alive`, `technologies`, or a technology's id. */
  readonly family: string;
  readonly period: string;
  /** In the order of the register's listings. */
  readonly listings: readonly Listing[];
}

/** Every list that the tables of the trends lead to, empty ones included; its name is `family-period`. */
export function trendLists({ listings, dataset, today }: Register): TrendList[] {
  const years = yearPeriods(today);
  const byYear = (family: string, all: readonly Listing[], yearOf: (listing: Listing) => number | undefined) =>
    years.map((period) => ({
      family,
      period: period.id,
      listings: all.filter((listing) => isInPeriod(yearOf(listing), period)),
    }));
  const alive = dataset.tools.filter((tool) => hasSignOfLife(tool, today));
  return [
    ...byYear(begun.entity, dataset.entities, beginOf),
    ...byYear(begun.tool, dataset.tools, beginOf),
    ...byYear("ended", listings.filter(isEnded), endOf),
    ...byYear("alive", alive, beginOf),
    ...technologyLists(dataset.tools, today),
  ];
}

function technologyLists(tools: Register["dataset"]["tools"], today: string): TrendList[] {
  const dated = technologyTools(tools);
  return fiveYearPeriods(today).flatMap((period) => {
    const launched = launchedIn(dated, period);
    const ofTechnology = vocabularyByName("technology").terms.map(({ id }) => ({
      family: id,
      period: period.id,
      listings: launched.filter(({ technologies = [] }) => technologies.some((each) => each === id)),
    }));
    return [{ family: "technologies", period: period.id, listings: launched }, ...ofTechnology];
  });
}
