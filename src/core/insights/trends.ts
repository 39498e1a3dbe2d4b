import { greatest, range } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing, Tool } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessLimits } from "../register/freshness.ts";
import { isEnded, type Register } from "../register/register.ts";
import { toCountCells, listBaseListings, computeShare, buildInsightTable } from "./insight-table.ts";

/** Periods in their order, and the one that a year is in. Their ids are also the end of their lists' names. */
interface Periods {
  readonly ids: readonly string[];
  readonly idOf: (year: number | undefined) => string;
}

/** All years before 2000, then each up to the build date's, then the unknown ones. */
export function buildYearPeriods(today: string): Periods {
  return {
    ids: ["before-2000", ...range(2000, Number(today.slice(0, 4)) + 1).map(String), "unknown"],
    idOf: (year) => (year === undefined ? "unknown" : year < 2000 ? "before-2000" : String(year)),
  };
}

/**
 * Periods of five years, beginning with all before 2010. The last is open: it has the years since the last whole period and
 * five more, since the newest years alone have too few tools.
 */
export function buildFiveYearPeriods(today: string): Periods {
  const whole = Math.max(1, Math.floor((Number(today.slice(0, 4)) - 2010) / 5));
  const open = 2010 + (whole - 1) * 5;
  const spanOf = (from: number) => (from < open ? `${from}-${from + 4}` : `since-${open}`);
  return {
    ids: ["before-2010", ...range(2010, open + 1, 5).map(spanOf)],
    idOf: (year) => {
      if (year === undefined) return "unknown";
      return year < 2010 ? "before-2010" : spanOf(year - (year % 5));
    },
  };
}

/** The year in which a listing began. */
export function findStartYear(listing: Listing): number | undefined {
  return listing.kind === "entity" ? listing.founded : listing.launched;
}

/** The year of an ended listing's end. */
export function findEndYear({ status }: Listing): number | undefined {
  return status.since === undefined ? undefined : Number(status.since.slice(0, 4));
}

/**
 * Whether a tool shows a sign of life of the 730 days before a day: an activity that a source dates, or a review on its own site
 * or confirmed by its makers. A year counts as its first day, a month likewise. An ended tool shows none.
 */
export function hasSignOfLife(tool: Pick<Tool, "last_activity" | "review" | "status">, today: string): boolean {
  if (isEnded(tool as Tool)) return false;
  const { last_activity, review } = tool;
  const days = last_activity === undefined ? [] : [firstDay(last_activity)];
  if (review.level !== "compiled") days.push(review.date);
  return days.some((day) => daysBetween(day, today) <= freshnessLimits.ageing);
}

/** Which listings are toCountCells, and by which year. */
const families = {
  founded: [({ dataset }: Register): readonly Listing[] => dataset.entities, findStartYear],
  launched: [({ dataset }: Register): readonly Listing[] => dataset.tools, findStartYear],
  alive: [
    ({ dataset, today }: Register): Listing[] => dataset.tools.filter((tool) => hasSignOfLife(tool, today)),
    findStartYear,
  ],
  "ended-entities": [({ dataset }: Register): Listing[] => dataset.entities.filter(isEnded), findEndYear],
  "ended-tools": [({ dataset }: Register): Listing[] => dataset.tools.filter(isEnded), findEndYear],
} as const;
type Family = keyof typeof families;

/**
 * The listings behind each number of a family, a key of `families`, `technologies` or a technology's id: empty lists too.
 *
 * @returns `name` of the list, and its listings in the order of the register's
 */
function listsOf(family: string, listings: readonly Listing[], { ids, idOf }: Periods, yearOf = findStartYear) {
  const groups = Map.groupBy(listings, (listing) => idOf(yearOf(listing)));
  return ids.map((period) => ({ family, period, name: `${family}-${period}`, listings: groups.get(period) ?? [] }));
}
type TrendList = ReturnType<typeof listsOf>[number];

function listsByYear(family: Family, register: Register) {
  const [listingsIn, yearOf] = families[family];
  return listsOf(family, listingsIn(register), buildYearPeriods(register.today), yearOf);
}

/** Tools by the five years of their launch: all that name a technology, then those that name each. */
function listsByTechnology(register: Register): TrendList[][] {
  const dated = listBaseListings("tools-with-technology", register) as Tool[];
  const periods = buildFiveYearPeriods(register.today);
  const byTechnology = vocabularyByName("technology").terms.map(({ id }) =>
    listsOf(
      id,
      dated.filter(({ technologies = [] }) => technologies.some((each) => each === id)),
      periods,
    ),
  );
  return [listsOf("technologies", dated, periods), ...byTechnology];
}

/** Every list that the tables of the trends lead to, empty ones included. */
export function buildTrendLists(register: Register): TrendList[] {
  const byYear = (Object.keys(families) as Family[]).flatMap((family) => listsByYear(family, register));
  return [...byYear, ...listsByTechnology(register).flat()];
}

const countOf = ({ name, listings }: TrendList) => toCountCells(listings.length, addressOfList(name));

const rowsByYear = (family: Family, register: Register) =>
  listsByYear(family, register).map((list) => ({ period: list.period, ...countOf(list) }));

/** Counts organisations by the year of their founding, or tools by that of their launch: each once, ended ones too. */
export function measureBeginnings(register: Register, kind: Kind) {
  const family = kind === "entity" ? "founded" : "launched";
  return buildInsightTable(family, register, rowsByYear(family, register));
}

/** Counts listings by kind and by the year in which they closed, merged or were discontinued. */
export function measureEndings(register: Register) {
  const rowsOf = (kind: Kind, family: Family) => rowsByYear(family, register).map((row) => ({ kind, ...row }));
  return buildInsightTable("endings", register, [
    ...rowsOf("entity", "ended-entities"),
    ...rowsOf("tool", "ended-tools"),
  ]);
}

/**
 * Counts the tools launched in each year, and how many of these show a sign of life in the last 730 days.
 *
 * These are counts, not a model of survival: too few ends have a date.
 */
export function measureSignsOfLife(register: Register) {
  const alive = rowsByYear("alive", register);
  const rows = rowsByYear("launched", register).map((row, index) => {
    const { count = 0, listings = null } = alive[index] ?? {};
    return { ...row, alive: count, alive_listings: listings };
  });
  return buildInsightTable("signs-of-life", register, rows);
}

/**
 * Counts tools by technology and by the five years of their launch; a tool with several technologies counts once for each.
 *
 * Share = count / of, the tools launched in the period that name a technology. Tools without a year or a technology are left out.
 */
export function measureTechnologyTrend(register: Register) {
  const [wholes = [], ...byTechnology] = listsByTechnology(register);
  const rows = byTechnology.flatMap((lists) =>
    lists.map((list, index) => {
      const { count: of, listings: of_listings } = countOf(wholes[index] ?? list);
      const found = countOf(list);
      const named = { technology: list.family, period: list.period };
      return { ...named, ...found, of, of_listings, share: computeShare(found.count, of) };
    }),
  );
  return buildInsightTable("technologies-by-launch", register, rows);
}
export type TechnologyRow = ReturnType<typeof measureTechnologyTrend>["rows"][number];

/**
 * The technology whose share of a period's tools rose most between the last two periods that each have at least 20 tools:
 * with fewer, shares are too coarse to compare.
 *
 * @param rows technologies by period, periods in order
 * @returns undefined where there are no two of these periods, or no share rose by 5 percentage points
 */
export function findLargestRise(rows: readonly TechnologyRow[]) {
  const [first, second] = [...new Set(rows.filter(({ of }) => of >= 20).map(({ period }) => period))].slice(-2);
  const pairs = rows
    .filter(({ period }) => period === first)
    .flatMap((from) => {
      const to = rows.find(({ technology, period }) => technology === from.technology && period === second);
      return to === undefined ? [] : [{ from, to, rise: (to.share ?? 0) - (from.share ?? 0) }];
    });
  const most = greatest(pairs, ({ rise }) => rise);
  return most === undefined || most.rise < 0.05 - 1e-9 ? undefined : most;
}

export const trendMeasures = {
  founded: (register: Register) => measureBeginnings(register, "entity"),
  launched: (register: Register) => measureBeginnings(register, "tool"),
  "signs-of-life": measureSignsOfLife,
  "technologies-by-launch": measureTechnologyTrend,
  endings: measureEndings,
};
