import { greatest, max } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing, Tool } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessLimits } from "../register/freshness.ts";
import { isEnded, type Register } from "../register/register.ts";
import { counted, listingsOf, shareOf, tableOf, type InsightTable } from "./insight-table.ts";

/** A period of years, first and last included. */
interface Period {
  /** "2014", "2015-2019", "before-2000", "since-2020", "unknown": also the end of its lists' names. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The first year that is shown by itself; the few before it are shown together. */
const firstYear = 2000;

/** All years before the first that is shown by itself, then each up to the build date's, then the unknown ones. */
export function yearPeriods(today: string): Period[] {
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, index) => firstYear + index);
  return [
    { id: `before-${firstYear}`, from: -Infinity, to: firstYear - 1 },
    ...years.map((year) => ({ id: String(year), from: year, to: year })),
    { id: "unknown", from: NaN, to: NaN },
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

/** The listings behind one number of the trends: a list whose name is `family-period`. */
interface TrendList {
  /** A key of `families`, `technologies`, or a technology's id. */
  readonly family: string;
  readonly period: string;
  /** In the order of the register's listings. */
  readonly listings: readonly Listing[];
}

/** What is counted by year: which listings, and by which year. */
const families = {
  founded: { of: (register: Register) => listingsOf("entities", register), yearOf: beginOf },
  launched: { of: (register: Register) => listingsOf("tools", register), yearOf: beginOf },
  alive: {
    of: ({ dataset, today }: Register): Listing[] => dataset.tools.filter((tool) => hasSignOfLife(tool, today)),
    yearOf: beginOf,
  },
  "ended-entities": { of: ({ dataset }: Register): Listing[] => dataset.entities.filter(isEnded), yearOf: endOf },
  "ended-tools": { of: ({ dataset }: Register): Listing[] => dataset.tools.filter(isEnded), yearOf: endOf },
};
type Family = keyof typeof families;

function listsByYear(family: Family, register: Register): TrendList[] {
  const { of, yearOf } = families[family];
  const listings = of(register);
  return yearPeriods(register.today).map((period) => ({
    ...{ family, period: period.id },
    listings: listings.filter((listing) => isInPeriod(yearOf(listing), period)),
  }));
}

/** Tools by technology and by the five years of their launch, after all that name a technology. */
function listsByTechnology(register: Register): TrendList[] {
  const dated = listingsOf("tools-with-technology", register) as Tool[];
  return fiveYearPeriods(register.today).flatMap((period) => {
    const launched = dated.filter((tool) => isInPeriod(tool.launched, period));
    const ofTechnology = vocabularyByName("technology").terms.map(({ id }) => ({
      ...{ family: id, period: period.id },
      listings: launched.filter(({ technologies = [] }) => technologies.some((each) => each === id)),
    }));
    return [{ family: "technologies", period: period.id, listings: launched }, ...ofTechnology];
  });
}

/** Every list that the tables of the trends lead to, empty ones included. */
export function trendLists(register: Register): TrendList[] {
  const byYear = (Object.keys(families) as Family[]).flatMap((family) => listsByYear(family, register));
  return [...byYear, ...listsByTechnology(register)];
}

/** A number of listings in a year. */
export type YearRow = { readonly period: string; readonly count: number; readonly listings: string | null };
export type EndRow = YearRow & { readonly kind: Kind };
export type LifeRow = YearRow & { readonly alive: number; readonly alive_listings: string | null };

const countOf = ({ family, period, listings }: TrendList) =>
  counted(listings.length, addressOfList(`${family}-${period}`));

function rowsByYear(family: Family, register: Register): YearRow[] {
  return listsByYear(family, register).map((list) => ({ period: list.period, ...countOf(list) }));
}

/**
 * Counts organisations by the year in which they were founded, or tools by the year in which they could first be used.
 *
 * Every listing of the kind counts once, ended ones too, so that the counts, those of unknown years included, add up to n.
 */
export function measureBeginnings(register: Register, kind: Kind): InsightTable<YearRow> {
  const family = kind === "entity" ? "founded" : "launched";
  return tableOf(family, register, rowsByYear(family, register));
}

/**
 * Counts listings by kind and by the year in which they closed, merged or were discontinued.
 *
 * The counts, those of unknown years included, add up to n, the listings that have ended.
 */
export function measureEndings(register: Register): InsightTable<EndRow> {
  const rowsOf = (kind: Kind, family: Family) => rowsByYear(family, register).map((row) => ({ kind, ...row }));
  return tableOf("endings", register, [...rowsOf("entity", "ended-entities"), ...rowsOf("tool", "ended-tools")]);
}

/**
 * Counts the tools launched in each year, and how many of these show a sign of life in the last 730 days.
 *
 * These are counts, not a model of survival: too few ends have a date. The launches add up to n, which is all tools.
 *
 * @see hasSignOfLife
 */
export function measureSignsOfLife(register: Register): InsightTable<LifeRow> {
  const alive = rowsByYear("alive", register);
  const rows = rowsByYear("launched", register).map((row, index) => ({
    ...{ ...row, alive: alive[index]?.count ?? 0, alive_listings: alive[index]?.listings ?? null },
  }));
  return tableOf("signs-of-life", register, rows);
}

export type TechnologyRow = {
  readonly technology: string;
  readonly period: string;
  readonly count: number;
  readonly listings: string | null;
  readonly of: number;
  readonly of_listings: string | null;
  readonly share: number | null;
};

/**
 * Counts tools by technology and by the five years of their launch.
 *
 * A tool with several technologies counts once for each, so that the counts of a period do not add up to its tools. Share =
 * count / of, the tools launched in the period that name a technology; null where there are none. Tools without a year or
 * without a technology are left out.
 */
export function measureTechnologyTrend(register: Register): InsightTable<TechnologyRow> {
  const lists = Map.groupBy(listsByTechnology(register), ({ family }) => family);
  const wholes = lists.get("technologies") ?? [];
  const rows = vocabularyByName("technology").terms.flatMap(({ id: technology }) =>
    (lists.get(technology) ?? []).map((list, index) => {
      const { count, listings } = countOf(list);
      const { count: of, listings: of_listings } = countOf(wholes[index] as TrendList);
      return { technology, period: list.period, count, listings, of, of_listings, share: shareOf(count, of) };
    }),
  );
  return tableOf("technologies-by-launch", register, rows);
}

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
