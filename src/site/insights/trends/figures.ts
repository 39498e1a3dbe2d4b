import { max, sum } from "d3-array";
import type { BarRow } from "../../../core/charts/bars.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { buildTrendLists, findLargestRise } from "../../../core/insights/trends.ts";
import { format } from "../../../core/language/page-format.ts";
import { drawColumns, drawPanels } from "../../charts/draw.tsx";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import {
  buildColumnsView,
  buildHeatMapView,
  describeBars,
  kindTitles,
  toBarRow,
  type ListingList,
  type View,
} from "../figure-shapes.ts";
import { insightsFreshnessMessages, insightsTrendsMessages } from "../words.ts";
import {
  formatBeginningsFinding,
  formatBeginningsNote,
  formatEndingsFinding,
  formatLifeFinding,
  formatLifeNote,
  formatPartOfWhole,
  formatPeriod,
  formatRiseFinding,
  formatTechnologyCell,
  formatTechnologyShare,
  formatTrendListTitle,
  formatTrendPartTitle,
} from "./sentences.ts";
import { labelled } from "../../language/labelled.ts";

const { beginnings, endings, life, lists, technologies, title: pageTitle } = insightsTrendsMessages;
type PeriodRow = FigureTable<"founded" | "endings" | "signs-of-life">["rows"][number];

/** Number of whole years before that of the edition that the finding of beginnings calls recent. */
const recentYears = 5;

/**
 * Builds the columns of listings by year of founding or launch. The finding is how many of those with a known year began in the last
 * years: see `formatBeginningsFinding`. Those without a year have no column.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildBeginningsView({ rows, base: { kind = "entity" } }: FigureTable<"founded">): View {
  const yearRows = rows.filter(({ period }) => /^\d{4}$/.test(period));
  const recentRows = yearRows.slice(-recentYears - 1);
  const datedCount = countDated(rows);
  const recent = { count: sum(recentRows, ({ count }) => count), since: recentRows[0]?.period ?? "" };
  const texts = {
    title: formatBeginningsFinding(kind, recent, datedCount),
    unit: beginnings.unit[kind],
    leftOut: formatBeginningsNote(countUnknown(rows), kind),
    heads: beginnings.heads,
    terms: { period: formatPeriodTerms(rows) },
  };
  return { ...buildColumnsView(texts, toColumns(rows)), drawnCount: datedCount };
}

/**
 * Builds the columns of ended organisations above those of ended tools, on the same scale and over the same years, from the first
 * in which either kind has an ending; a later year without one has a column of 0.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`. `title` is the finding of `formatEndingsFinding`: "Ended: 5
 *   organisations and 1 tool; no source dates the end of 2 of them". The row "unknown" has no column; `leftOut` says its count.
 *   `about` describes both kinds: "Organisations: 2014: 3; 2015: 0. Tools: 2014: 0; 2015: 1."
 */
function buildEndingsView({ rows }: FigureTable<"endings">): View {
  const entityRows = rows.filter(({ kind }) => kind === "entity");
  const toolRows = rows.filter(({ kind }) => kind === "tool");
  const startIndex = Math.min(findFirstIndex(entityRows), findFirstIndex(toolRows));
  const panels = [
    { title: kindTitles.entity, columns: toColumns(entityRows, startIndex) },
    { title: kindTitles.tool, columns: toColumns(toolRows, startIndex) },
  ];
  const largest = max(panels, ({ columns }) => max(columns, ({ value }) => value)) ?? 0;
  const unknownCount = countUnknown(rows);
  const drawnPanels = panels.map(({ title, columns }) => ({
    title,
    draw: (options: Parameters<View["draw"]>[0]) => drawColumns(columns, options, largest),
  }));
  return {
    title: formatEndingsFinding(
      sum(entityRows, ({ count }) => count),
      sum(toolRows, ({ count }) => count),
      unknownCount,
    ),
    unit: endings.unit,
    leftOut: endings.leftOut({ count: unknownCount }),
    about: panels.map(({ title, columns }) => labelled(title, describeBars(columns))).join(" "),
    heads: { kind: insightsFreshnessMessages.levels.heads.kind, ...beginnings.heads },
    terms: { kind: kindTitles, period: formatPeriodTerms(rows) },
    drawnCount: countDated(rows),
    draw: (options) => drawPanels(drawnPanels, options),
  };
}

/**
 * Builds the columns of launches by year, with the text "3/12". The solid part of a column is the tools with a sign of life. The
 * finding is that of `formatLifeFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildSignsOfLifeView({ rows, n }: FigureTable<"signs-of-life">): View {
  const unknownCount = countUnknown(rows);
  const datedRows = rows.filter((row) => !isUnknown(row));
  const columns = datedRows.slice(findFirstIndex(datedRows)).map(({ period, count, alive, alive_listings }) => ({
    label: formatPeriod(period),
    value: count,
    part: alive,
    count: alive,
    text: formatPartOfWhole(alive, count),
    address: alive_listings,
    spokenText: life.spoken({ year: formatPeriod(period), alive, launched: count }),
  }));
  const aliveCount = sum(datedRows, ({ alive }) => alive);
  const texts = {
    title: formatLifeFinding(aliveCount, n - unknownCount, n),
    unit: life.unit,
    leftOut: formatLifeNote(unknownCount),
    heads: life.heads,
    terms: { period: formatPeriodTerms(rows) },
  };
  return { ...buildColumnsView(texts, columns), drawnCount: countDated(rows) };
}

/**
 * Builds the heat map of technologies by period of launch, with shares in percent. Cells are shaded by their share relative to
 * the largest one. The finding is the largest rise: see `formatRiseFinding`.
 *
 * @returns `{title, unit, leftOut, heads, about, heat, draw}`; `title` is the finding, `about` the labels of the cells that are
 *   not empty
 */
function buildTechnologiesView({ rows }: FigureTable<"technologies-by-launch">): View {
  const toTitle = (id: string) => termTitle("technology", id);
  const largestShare = max(rows, ({ share }) => share ?? 0) || 1;
  const rowsByTitle = Map.groupBy(rows, ({ technology }) => toTitle(technology));
  const heat = {
    columns: [...new Set(rows.map(({ period }) => period))].map((id) => ({ title: formatPeriod(id) })),
    rows: [...rowsByTitle].map(([label, technologyRows]) => ({
      label,
      cells: technologyRows.map((row) => ({
        count: row.count,
        text: formatTechnologyShare(row),
        share: (row.share ?? 0) / largestShare,
        label: formatTechnologyCell(label, row),
        address: row.listings,
      })),
    })),
  };
  const rise = findLargestRise(rows);
  const filledCells = heat.rows.flatMap(({ cells }) => cells.filter(({ count }) => count > 0));
  const texts = {
    title: formatRiseFinding(rise && { ...rise, technology: toTitle(rise.earlier.technology) }),
    unit: technologies.unit,
    leftOut: technologies.leftOut,
    heads: technologies.heads,
    about: filledCells.map(({ label }) => `${label}.`).join(" "),
  };
  return buildHeatMapView(texts, heat);
}

/** Returns true for a row of listings whose year is unknown. */
function isUnknown({ period }: PeriodRow): boolean {
  return period === "unknown";
}

/** Returns the number of listings in rows whose year is unknown. 0 without such a row. */
function countUnknown(rows: readonly PeriodRow[]): number {
  return sum(rows.filter(isUnknown), ({ count }) => count);
}

/** Returns the number of listings in rows whose year is known. */
function countDated(rows: readonly PeriodRow[]): number {
  return sum(rows, ({ count }) => count) - countUnknown(rows);
}

/** Returns the index of the first dated row with a listing: empty years before it are not drawn. Infinity if there is none. */
function findFirstIndex(rows: readonly PeriodRow[]): number {
  const index = rows.findIndex((row) => row.count > 0 && !isUnknown(row));
  return index === -1 ? Infinity : index;
}

/**
 * Returns the columns of the dated rows from an index on, labelled "2014". The column of all years before the first ("before
 * 2000") is an outline. [] for the index Infinity.
 */
function toColumns(rows: readonly PeriodRow[], startIndex = findFirstIndex(rows)): BarRow[] {
  const datedRows = rows.filter((row) => !isUnknown(row));
  return datedRows.slice(startIndex).map((row) => ({
    ...toBarRow(row, formatPeriod(row.period), format.number(row.count)),
    ...(row.period.startsWith("before-") && { part: 0 }),
  }));
}

/** Returns the labels of the rows' periods by id: `{"before-2000": "before 2000", "2014": "2014"}`. */
function formatPeriodTerms(rows: readonly PeriodRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ period }) => [period, formatPeriod(period)]));
}

export const trendViews = {
  founded: buildBeginningsView,
  launched: buildBeginningsView,
  "signs-of-life": buildSignsOfLifeView,
  "technologies-by-launch": buildTechnologiesView,
  endings: buildEndingsView,
};

/**
 * Builds a list for each family of `buildTrendLists`, with a part for each of its numbers that is not 0: `{name: "founded", title,
 * lead, listings, parts, figurePage}`. Some are empty.
 */
export function buildTrendPageLists({ register }: Catalogue): ListingList[] {
  const figurePage = { title: pageTitle, address: "/insights/trends/" };
  const listsByFamily = Map.groupBy(buildTrendLists(register), ({ family }) => family);
  return [...listsByFamily].map(([family, periods]) => {
    const technologyTitle = termTitle("technology", family);
    const parts = periods
      .filter(({ listings }) => listings.length > 0)
      .map(({ period, listings }) => ({
        id: period,
        title: formatTrendPartTitle(family, period, technologyTitle),
        listings,
      }));
    return {
      name: family,
      title: formatTrendListTitle(family, technologyTitle),
      lead: lists.lead,
      listings: parts.flatMap(({ listings }) => listings),
      parts,
      figurePage,
    };
  });
}
