import { greatest, range } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing, Tool } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessLimitsInDays } from "../register/freshness.ts";
import { isEnded, type Register } from "../register/register.ts";
import { listBaseListings } from "./bases.ts";
import { buildInsightTable, computeShare, toCountCells, type CountCells, type InsightTable } from "./insight-table.ts";

/** Periods of a figure in order, and the function that finds the period of a year. An id is also the end of its list's name. */
interface Periods {
  readonly ids: readonly string[];
  readonly findId: (year: number | undefined) => string;
}

/**
 * Builds the periods of a figure by year: `before-2000`, then each year from 2000 to that of the build date, then `unknown`.
 *
 * @param today build date, YYYY-MM-DD
 * @returns `ids` in this order; `findId`, which returns `before-2000` for 1999, "2014" for 2014, `unknown` for undefined, and
 *   for a later year the year itself, which is not among the ids
 */
export function buildYearPeriods(today: string): Periods {
  return {
    ids: ["before-2000", ...range(2000, Number(today.slice(0, 4)) + 1).map(String), "unknown"],
    findId: (year) => {
      if (year === undefined) return "unknown";
      return year < 2000 ? "before-2000" : String(year);
    },
  };
}

/**
 * Builds periods of five years: on 25 November 2026 `before-2010`, `2010-2014`, `2015-2019` and `since-2020`.
 *
 * The last one is open: it has the years since the last whole period and the five before them, since the newest years alone have
 * too few tools.
 *
 * @param today build date, YYYY-MM-DD
 * @returns `ids` in this order; `findId`, which returns the period of a year, such as `2010-2014` for 2012, and `unknown`, which
 *   is not among the ids, for undefined
 */
export function buildFiveYearPeriods(today: string): Periods {
  const wholePeriods = Math.max(1, Math.floor((Number(today.slice(0, 4)) - 2010) / 5));
  const openStart = 2010 + (wholePeriods - 1) * 5;
  const toId = (start: number) => (start < openStart ? `${start}-${start + 4}` : `since-${openStart}`);
  return {
    ids: ["before-2010", ...range(2010, openStart + 1, 5).map(toId)],
    findId: (year) => {
      if (year === undefined) return "unknown";
      return year < 2010 ? "before-2010" : toId(year - (year % 5));
    },
  };
}

/** Returns the year in which an organisation was founded or a tool launched. Undefined if it is not stated. */
export function findStartYear(listing: Listing): number | undefined {
  return listing.kind === "entity" ? listing.founded : listing.launched;
}

/**
 * Returns the year since which a listing has its state (2019 for `since: 2019-05`): the year of its end if it has ended.
 * Undefined if it is not stated.
 */
export function findEndYear({ status }: Listing): number | undefined {
  return status.since === undefined ? undefined : Number(status.since.slice(0, 4));
}

/**
 * Returns true if a tool shows a sign of life of the 730 days before a day, both included: an activity that a source dates, or a
 * review on its own site or by its makers (any level but `compiled`).
 *
 * A date without a day counts as the first day of its month or year, and a later date than `today` as a sign. An ended tool
 * shows none.
 *
 * @param today YYYY-MM-DD
 */
export function hasSignOfLife(tool: Pick<Tool, "last_activity" | "review" | "status">, today: string): boolean {
  if (isEnded(tool as Tool)) return false;
  const { last_activity, review } = tool;
  const days = last_activity === undefined ? [] : [firstDay(last_activity)];
  if (review.level !== "compiled") days.push(review.date);
  return days.some((day) => daysBetween(day, today) <= freshnessLimitsInDays.ageing);
}

/** Listings that a figure by year counts, and the year of each. */
interface Family {
  readonly listListings: (register: Register) => readonly Listing[];
  readonly findYear: (listing: Listing) => number | undefined;
}

const families = {
  founded: { listListings: ({ dataset }) => dataset.entities, findYear: findStartYear },
  launched: { listListings: ({ dataset }) => dataset.tools, findYear: findStartYear },
  alive: {
    listListings: ({ dataset, today }) => dataset.tools.filter((tool) => hasSignOfLife(tool, today)),
    findYear: findStartYear,
  },
  "ended-entities": { listListings: ({ dataset }) => dataset.entities.filter(isEnded), findYear: findEndYear },
  "ended-tools": { listListings: ({ dataset }) => dataset.tools.filter(isEnded), findYear: findEndYear },
} as const satisfies Record<string, Family>;
type FamilyName = keyof typeof families;

/** Listings behind one number of a trend. */
interface TrendList {
  /** Key of `families`, `technologies`, or the id of a technology. */
  readonly family: string;
  /** Id of the period, such as `2014` or `before-2000`. */
  readonly period: string;
  /** Listings in the order of the register. May be empty. */
  readonly listings: readonly Listing[];
}

/**
 * Groups the listings of a family by period: `{family: "founded", period: "2014", listings}` for each period in order, also for
 * those without listings. A listing whose period is not among the ids is left out.
 *
 * @param findYear returns the year of a listing; by default that of its start
 */
function groupByPeriod(
  family: string,
  listings: readonly Listing[],
  { ids, findId }: Periods,
  findYear: Family["findYear"] = findStartYear,
): TrendList[] {
  const groups = Map.groupBy(listings, (listing) => findId(findYear(listing)));
  return ids.map((period) => ({ family, period, listings: groups.get(period) ?? [] }));
}

/** Returns the lists of a family, one for each of `buildYearPeriods`, as `groupByPeriod` does. */
function buildYearLists(name: FamilyName, register: Register): TrendList[] {
  const { listListings, findYear } = families[name];
  return groupByPeriod(name, listListings(register), buildYearPeriods(register.today), findYear);
}

/**
 * Groups tools by five years of launch: first the lists of all tools that name a technology (family `technologies`), then those
 * of each technology in the order of the vocabulary. Tools without a year of launch are left out.
 */
function buildTechnologyLists(register: Register): TrendList[][] {
  const datedTools = listBaseListings("tools-with-technology", register) as Tool[];
  const periods = buildFiveYearPeriods(register.today);
  const listsByTechnology = vocabularyByName("technology").terms.map(({ id }) => {
    const tools = datedTools.filter(({ technologies = [] }) => technologies.some((technology) => technology === id));
    return groupByPeriod(id, tools, periods);
  });
  return [groupByPeriod("technologies", datedTools, periods), ...listsByTechnology];
}

/**
 * Returns all lists that the tables of the trends lead to, empty ones included: by family (`founded`, `launched`, `alive`,
 * `ended-entities`, `ended-tools`), then `technologies` and each technology, each by period.
 */
export function buildTrendLists(register: Register): TrendList[] {
  const yearLists = (Object.keys(families) as FamilyName[]).flatMap((name) => buildYearLists(name, register));
  return [...yearLists, ...buildTechnologyLists(register).flat()];
}

/**
 * Returns the cells of a list: `{count: 3, listings: "/lists/founded/#founded-2014"}`, or `{count: 0, listings: null}` if it is empty.
 */
function toListCells({ family, period, listings }: TrendList): CountCells {
  return toCountCells(listings.length, addressOfList(family, period));
}

/** Row of a figure by year: `before-2000`, a year or `unknown`. */
type PeriodRow = CountCells & Readonly<{ period: string }>;

/** Returns the rows of a family: `{period, count, listings}` for each of `buildYearPeriods`. */
function buildYearRows(name: FamilyName, register: Register): PeriodRow[] {
  return buildYearLists(name, register).map((list) => ({ period: list.period, ...toListCells(list) }));
}

/**
 * Counts organisations by the year of their founding, or tools by the year of their launch: each once, ended ones too.
 *
 * @returns the table `founded` or `launched`, with a row for each of `buildYearPeriods`, also if its count is 0: `{period:
 *   "2014", count: 3, listings: "/lists/founded/#founded-2014"}`
 */
export function measureBeginnings(register: Register, figure: "founded" | "launched"): InsightTable<PeriodRow> {
  return buildInsightTable(figure, register, buildYearRows(figure, register));
}

/**
 * Counts ended listings by kind and by the year in which they closed, merged or were discontinued.
 *
 * @returns the table `endings`, organisations first, with a row for each of `buildYearPeriods`: `{kind: "entity", period: "2014",
 *   count, listings}`
 */
export function measureEndings(register: Register): InsightTable<PeriodRow & Readonly<{ kind: Kind }>> {
  const buildRows = (kind: Kind, name: FamilyName) => buildYearRows(name, register).map((row) => ({ kind, ...row }));
  return buildInsightTable("endings", register, [
    ...buildRows("entity", "ended-entities"),
    ...buildRows("tool", "ended-tools"),
  ]);
}

/** Row of the table `signs-of-life`: tools launched in a period, and those of them with a sign of life. */
type LifeRow = PeriodRow & Readonly<{ alive: number; alive_listings: string | null }>;

/**
 * Counts the tools launched in each year, and how many of these (`alive`) show a sign of life in the last 730 days.
 *
 * These are counts, not a model of survival: too few ends have a date.
 *
 * @returns the table `signs-of-life`, with a row for each of `buildYearPeriods`: `{period, count, listings, alive,
 *   alive_listings}`, where `count` and `listings` are those of the table `launched`
 */
export function measureSignsOfLife(register: Register): InsightTable<LifeRow> {
  const aliveRows = buildYearRows("alive", register);
  const rows = buildYearRows("launched", register).map((row, index) => {
    const { count = 0, listings = null } = aliveRows[index] ?? {};
    return { ...row, alive: count, alive_listings: listings };
  });
  return buildInsightTable("signs-of-life", register, rows);
}

/** Row of the table `technologies-by-launch`: tools with a technology that were launched in a period. */
export type TechnologyRow = CountCells &
  Readonly<{
    /** Id of the technology. */
    technology: string;
    /** Id of the period, such as `2015-2019`. */
    period: string;
    /** All tools launched in the period that name a technology. */
    of: number;
    of_listings: string | null;
    /** count / of, 0 to 1. Null if `of` is 0. */
    share: number | null;
  }>;

/**
 * Counts tools by technology and by five years of launch. A tool with several technologies counts once for each.
 *
 * Tools without a year of launch or a technology are left out.
 *
 * @returns the table `technologies-by-launch`, by technology in the order of the vocabulary, then period:
 *   `{technology, period, count, listings, of, of_listings, share}`. `of` are all tools launched in the period that name a
 *   technology, and `share` is count / of, null if there are none
 */
export function measureTechnologyTrend(register: Register): InsightTable<TechnologyRow> {
  const [allLists = [], ...listsByTechnology] = buildTechnologyLists(register);
  const rows = listsByTechnology.flatMap((lists) =>
    lists.map((list, index) => {
      const whole = toListCells(allLists[index] ?? list);
      const counts = toListCells(list);
      return {
        technology: list.family,
        period: list.period,
        ...counts,
        of: whole.count,
        of_listings: whole.listings,
        share: computeShare(counts.count, whole.count),
      };
    }),
  );
  return buildInsightTable("technologies-by-launch", register, rows);
}

/** Number of tools below which a period's shares are too coarse to compare. */
const minPeriodTools = 20;
/** Difference of two shares below which there is no clear rise. */
const minRise = 0.05;

/** Rise of a technology's share between two periods. */
export interface TechnologyRise {
  readonly earlier: TechnologyRow;
  readonly later: TechnologyRow;
  /** Difference of the two shares, at least 0.05. */
  readonly rise: number;
}

/**
 * Finds the technology whose share rose most between the last two periods that each have at least `minPeriodTools` (20) tools.
 *
 * @param rows technologies by period, periods in order
 * @returns `{earlier, later, rise}`: the technology's rows of the two periods, and the rise of its share, such as 0.12; the first
 *   technology if several tie; undefined if there are no two such periods, or no share rose by `minRise` (0.05)
 */
export function findLargestRise(rows: readonly TechnologyRow[]): TechnologyRise | undefined {
  const largePeriods = new Set(rows.filter(({ of }) => of >= minPeriodTools).map(({ period }) => period));
  const [earlierPeriod, laterPeriod] = [...largePeriods].slice(-2);
  const pairs = rows
    .filter(({ period }) => period === earlierPeriod)
    .flatMap((earlier) => {
      const later = rows.find(({ technology, period }) => technology === earlier.technology && period === laterPeriod);
      if (later === undefined) return [];
      return [{ earlier, later, rise: (later.share ?? 0) - (earlier.share ?? 0) }];
    });
  const largest = greatest(pairs, ({ rise }) => rise);
  return largest === undefined || largest.rise < minRise - 1e-9 ? undefined : largest;
}

export const trendMeasures = {
  founded: (register: Register) => measureBeginnings(register, "founded"),
  launched: (register: Register) => measureBeginnings(register, "launched"),
  "signs-of-life": measureSignsOfLife,
  "technologies-by-launch": measureTechnologyTrend,
  endings: measureEndings,
};
