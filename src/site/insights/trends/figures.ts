import { max, sum } from "d3-array";
import { shareStep } from "../../../core/charts/heat-map.ts";
import type { measureEvidenceAge } from "../../../core/insights/freshness.ts";
import type { InsightTable } from "../../../core/insights/insight-table.ts";
import {
  measurePeak,
  measureRise,
  trendLists,
  type EndRow,
  type LifeRow,
  type TechnologyRow,
  type YearRow,
} from "../../../core/insights/trends.ts";
import type { Kind } from "../../../dataset/model.ts";
import { drawColumns, drawPanels } from "../../charts/draw.tsx";
import type { DrawOptions } from "../../charts/figure-view.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { aboutBars, barOf, kindLabel, viewBars, viewColumns, viewHeat, withShare } from "../figure-shapes.ts";
import type { FigureList } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { trends, format } = t;
const { beginnings, endings, life, technologies, evidenceAge } = trends;

export function viewBeginnings({ rows, base: { kind = "entity" } }: InsightTable<YearRow>) {
  const { years, most } = measurePeak(rows);
  return {
    title: beginnings.title(kind, years, most),
    ...{ unit: beginnings.unit[kind], leftOut: beginnings.leftOut(countUnknown(rows), kind), heads: beginnings.heads },
    terms: { period: periodTerms(rows) },
    ...viewColumns(columnsOf(rows)),
  };
}

/** Organisations above tools, over the same years. */
export function viewEndings({ rows }: InsightTable<EndRow>) {
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
    ...{ unit: endings.unit, leftOut: endings.leftOut({ count: unknown }) },
    about: panels.map(({ title, columns }) => `${title}: ${aboutBars(columns)}`).join(" "),
    heads: { kind: evidenceAge.heads.kind, ...beginnings.heads },
    terms: { kind: t.thenAndNow.kinds, period: periodTerms(rows) },
    draw: (options: DrawOptions) =>
      drawPanels(
        panels.map(({ title, columns }) => ({ title, draw: (own) => drawColumns(columns, own, largest) })),
        options,
      ),
  };
}

/** The launches of each year, with those that show a sign of life as a part of them. */
export function viewLife({ rows, n }: InsightTable<LifeRow>) {
  const unknown = countUnknown(rows);
  const known = rows.filter(({ period }) => period !== "unknown");
  const columns = drawn(known).map(({ period, count, alive, alive_listings }) => ({
    label: trends.period(period),
    ...{ value: count, part: alive, count: alive, text: life.text(alive, count), address: alive_listings },
    said: life.said({ year: trends.period(period), alive, launched: count }),
  }));
  const alive = sum(known, (row) => row.alive);
  return {
    title: life.title(alive, n - unknown),
    ...{ unit: life.unit, leftOut: life.leftOut(unknown), heads: life.heads },
    terms: { period: periodTerms(rows) },
    ...viewColumns(columns),
  };
}

/** Technologies by the years of launch, as a heat map of shares. */
export function viewTechnologies({ rows }: InsightTable<TechnologyRow>) {
  const rise = measureRise(rows);
  const title = (id: string) => termTitle("technology", id);
  const largest = max(rows, ({ share }) => share ?? 0) || 1;
  const heat = {
    columns: [...new Set(rows.map(({ period }) => period))].map((id) => ({ title: trends.period(id) })),
    rows: [...Map.groupBy(rows, ({ technology }) => technology)].map(([technology, own]) => ({
      label: title(technology),
      cells: own.map(({ period, count, of, share, listings }) => {
        const text = technologies.text(share);
        const label = technologies.label(title(technology), period, text, count, of);
        return { count, text, step: shareStep((share ?? 0) / largest), label, address: listings };
      }),
    })),
  };
  const said = heat.rows.flatMap(({ cells }) => cells.filter(({ count }) => count > 0).map(({ label }) => `${label}.`));
  return {
    title: technologies.title(
      rise && {
        technology: title(rise.from.technology),
        from: { period: rise.from.period, share: rise.from.share ?? 0 },
        to: { period: rise.to.period, share: rise.to.share ?? 0 },
      },
    ),
    ...{ unit: technologies.unit, leftOut: technologies.leftOut, about: said.join(" "), heads: technologies.heads },
    ...viewHeat(heat),
  };
}

export function viewEvidenceAge({ rows }: ReturnType<typeof measureEvidenceAge>) {
  const ages: Readonly<Record<string, string>> = evidenceAge.ages;
  const bars = rows.map((row) =>
    barOf(row, kindLabel(row.kind, ages[row.age] ?? ""), withShare(row.count, row.share ?? 0)),
  );
  const staleOf = (kind: Kind) => rows.find((row) => row.kind === kind && row.age === "stale")?.share ?? null;
  return {
    title: evidenceAge.title({ entity: staleOf("entity"), tool: staleOf("tool") }),
    ...{ unit: evidenceAge.unit, leftOut: evidenceAge.leftOut, heads: evidenceAge.heads },
    terms: { kind: t.thenAndNow.kinds, age: ages },
    ...viewBars(bars),
  };
}

const isUnknown = ({ period }: YearRow) => period === "unknown";

function countUnknown(rows: readonly YearRow[]): number {
  return sum(rows.filter(isUnknown), ({ count }) => count);
}

function firstYear(rows: readonly YearRow[]): number {
  const index = rows.findIndex((row) => row.count > 0 && !isUnknown(row));
  return index === -1 ? Infinity : index;
}

/** From the first year with a listing on: empty years before it say nothing. */
function drawn<Row extends YearRow>(rows: readonly Row[], start = firstYear(rows)): Row[] {
  return rows.slice(start);
}

function columnsOf(rows: readonly YearRow[], start?: number) {
  const known = rows.filter((row) => !isUnknown(row));
  return drawn(known, start).map((row) => ({
    ...barOf(row, trends.period(row.period), format.number(row.count)),
    // Many years together are no match for one: an outline.
    ...(row.period.startsWith("before-") && { part: 0 }),
  }));
}

function periodTerms(rows: readonly { readonly period: string }[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ period }) => [period, trends.period(period)]));
}

/** The lists behind the trends. */
export function trendListsOf({ register }: Catalogue): FigureList[] {
  return trendLists(register).map(({ family, period, listings }) => {
    const title = trends.lists.title(family, period, termTitle("technology", family));
    return {
      ...{ name: `${family}-${period}`, title, lead: trends.lists.lead({ title }), listings },
      from: { title: trends.title, address: "/insights/trends/" },
    };
  });
}
