import { max, sum } from "d3-array";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { findLargestRows, type InsightTable } from "../../../core/insights/insight-table.ts";
import { findLargestRise, buildTrendLists } from "../../../core/insights/trends.ts";
import { drawColumns, drawPanels } from "../../charts/draw.tsx";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import {
  describeBars,
  toBarRow,
  formatKindLabel,
  buildBarsView,
  buildColumnsView,
  buildHeatMapView,
} from "../figure-shapes.ts";
import type { ListingList, View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { trends, format } = t;
const { beginnings, endings, life, technologies, evidenceAge } = trends;
type YearRow = FigureTable<"founded" | "endings" | "signs-of-life">["rows"][number];

function buildBeginningsView({ rows, base: { kind = "entity" } }: FigureTable<"founded">): View {
  const peak = findLargestRows(
    rows.filter(({ period }) => /^\d{4}$/.test(period)),
    "count",
  );
  const years = peak.map(({ period }) => period);
  const leftOut = beginnings.leftOut(countUnknown(rows), kind);
  const { heads, unit } = beginnings;
  const title = beginnings.title(kind, years, peak[0]?.count ?? 0);
  return buildColumnsView({ title, unit: unit[kind], leftOut, heads, terms: periodTerms(rows) }, columnsOf(rows));
}

/** Organisations above tools, over the same years. */
function buildEndingsView({ rows }: FigureTable<"endings">): View {
  const byKind = (["entity", "tool"] as const).map((kind) => rows.filter((row) => row.kind === kind));
  const start = Math.min(...byKind.map(firstYear));
  const panels = byKind.map((own) => ({
    title: t.kinds[own[0]?.kind ?? "entity"].many,
    columns: columnsOf(own, start),
  }));
  const largest = max(panels, ({ columns }) => max(columns, ({ value }) => value)) ?? 0;
  const [entity = 0, tool = 0] = byKind.map((own) => sum(own, ({ count }) => count));
  const unknown = countUnknown(rows);
  return {
    title: endings.title(entity, tool, unknown),
    unit: endings.unit,
    leftOut: endings.leftOut({ count: unknown }),
    about: panels.map(({ title, columns }) => `${title}: ${describeBars(columns)}`).join(" "),
    heads: { kind: evidenceAge.heads.kind, ...beginnings.heads },
    terms: { kind: t.thenAndNow.kinds, ...periodTerms(rows) },
    draw: (options) =>
      drawPanels(
        panels.map(({ title, columns }) => ({ title, draw: (own) => drawColumns(columns, own, largest) })),
        options,
      ),
  };
}

/** The launches of each year, with those that show a sign of life as a part of them. */
function buildSignsOfLifeView({ rows, n }: FigureTable<"signs-of-life">): View {
  const unknown = countUnknown(rows);
  const known = rows.filter((row) => !isUnknown(row));
  const columns = known.slice(firstYear(known)).map(({ period, count, alive, alive_listings }) => ({
    label: trends.period(period),
    value: count,
    part: alive,
    count: alive,
    text: life.text(alive, count),
    address: alive_listings,
    said: life.said({ year: trends.period(period), alive, launched: count }),
  }));
  const title = life.title(
    sum(known, (row) => row.alive),
    n - unknown,
    n,
  );
  return buildColumnsView({ ...life, title, leftOut: life.leftOut(unknown), terms: periodTerms(rows) }, columns);
}

/** Technologies by the years of launch, as a heat map of shares. */
function buildTechnologiesView({ rows }: FigureTable<"technologies-by-launch">): View {
  const rise = findLargestRise(rows);
  const titleOf = (id: string) => termTitle("technology", id);
  const largest = max(rows, ({ share }) => share ?? 0) || 1;
  const heat = {
    columns: [...new Set(rows.map(({ period }) => period))].map((id) => ({ title: trends.period(id) })),
    rows: [...Map.groupBy(rows, ({ technology }) => titleOf(technology))].map(([label, own]) => ({
      label,
      cells: own.map(({ period, count, of, share, listings }) => {
        const text = technologies.text(share);
        const said = technologies.label(label, period, text, count, of);
        return { count, text, share: (share ?? 0) / largest, label: said, address: listings };
      }),
    })),
  };
  const cells = heat.rows.flatMap((row) => row.cells.filter(({ count }) => count > 0));
  const about = cells.map(({ label }) => `${label}.`).join(" ");
  const title = technologies.title(rise && { ...rise, technology: titleOf(rise.from.technology) });
  return buildHeatMapView({ ...technologies, title, about }, heat);
}

function buildEvidenceAgeView({ rows }: FigureTable<"evidence-age">): View {
  const ages: Readonly<Record<string, string>> = evidenceAge.ages;
  const bars = rows.map((row) => toBarRow(row, formatKindLabel(row.kind, ages[row.age] ?? "")));
  const [entity = null, tool = null] = rows.filter(({ age }) => age === "stale").map(({ share }) => share);
  const terms = { kind: t.thenAndNow.kinds, age: ages };
  return buildBarsView({ ...evidenceAge, title: evidenceAge.title({ entity, tool }), terms }, bars);
}

const isUnknown = ({ period }: YearRow) => period === "unknown";

function countUnknown(rows: readonly YearRow[]): number {
  return sum(rows.filter(isUnknown), ({ count }) => count);
}

/** The place of the first year with a listing: empty years before it say nothing. */
function firstYear(rows: readonly YearRow[]): number {
  const index = rows.findIndex((row) => row.count > 0 && !isUnknown(row));
  return index === -1 ? Infinity : index;
}

function columnsOf(rows: readonly YearRow[], start = firstYear(rows)) {
  const known = rows.filter((row) => !isUnknown(row));
  return known.slice(start).map((row) => ({
    ...toBarRow(row, trends.period(row.period), format.number(row.count)),
    // Many years together are no match for one: an outline.
    ...(row.period.startsWith("before-") && { part: 0 }),
  }));
}

function periodTerms(rows: InsightTable<YearRow>["rows"]) {
  return { period: Object.fromEntries(rows.map(({ period }) => [period, trends.period(period)])) };
}

export const trendViews = {
  founded: buildBeginningsView,
  launched: buildBeginningsView,
  "signs-of-life": buildSignsOfLifeView,
  "technologies-by-launch": buildTechnologiesView,
  endings: buildEndingsView,
  "evidence-age": buildEvidenceAgeView,
};

export function buildTrendPageLists({ register }: Catalogue): ListingList[] {
  return buildTrendLists(register).map(({ family, period, name, listings }) => {
    const title = trends.lists.title(family, period, termTitle("technology", family));
    const figurePage = { title: trends.title, address: "/insights/trends/" };
    return { name, title, lead: trends.lists.lead({ title }), listings, figurePage };
  });
}
