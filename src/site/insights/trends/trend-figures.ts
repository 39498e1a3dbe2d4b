import { sum } from "d3-array";
import { measureEvidenceAge } from "../../../core/insights/freshness/evidence-age.ts";
import {
  measureEndings,
  measureSignsOfLife,
  measureBeginnings,
  type YearRow,
} from "../../../core/insights/trends/trends.ts";
import { measurePeak, trendLists } from "../../../core/insights/trends/trend-findings.ts";
import type { Kind } from "../../../dataset/model.ts";
import type { Register } from "../../../core/register/register.ts";
import { drawBars } from "../../charts/Bars.tsx";
import { drawColumns } from "../../charts/Columns.tsx";
import type { FigureView } from "../../charts/figure-view.ts";
import { technologyFigure } from "./technology-figure.ts";
import { aboutManyBars, kindLabel, withShare } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";
import { termTitle } from "../../vocabulary/terms.ts";

/** The figures of the trends. */
export function trendFigures(register: Register, t: Messages) {
  return {
    founded: beginnings(register, "entity", t),
    launched: beginnings(register, "tool", t),
    life: life(register, t),
    technologies: technologyFigure(register, t),
    endings: endings(register, t),
    evidenceAge: evidenceAge(register, t),
  };
}

function beginnings(register: Register, kind: Kind, t: Messages): FigureView {
  const table = measureBeginnings(register, kind);
  const words = t.trends.beginnings;
  const { years, most } = measurePeak(table.rows);
  const all = kind === "entity" ? t.site.organisations({ count: table.n }) : t.site.tools({ count: table.n });
  const unknown = countUnknown(table.rows);
  const bars = barsOf(table.rows, t);
  return {
    table,
    title: words.title(kind, years, most),
    unit: words.unit[kind],
    n: words.n({ known: table.n - unknown, all }),
    base: "all",
    leftOut: words.leftOut(unknown, kind),
    about: aboutManyBars(bars),
    heads: words.heads,
    terms: { period: periodTerms(table.rows, t) },
    draw: (options) => drawColumns(bars, options),
  };
}

function endings(register: Register, t: Messages): FigureView {
  const table = measureEndings(register);
  const words = t.trends.endings;
  const unknown = countUnknown(table.rows);
  const bars = barsOf(table.rows, t);
  return {
    table,
    title: words.title(table.n, unknown),
    unit: words.unit,
    n: t.trends.beginnings.n({ known: table.n - unknown, all: t.site.listings({ count: table.n }) }),
    base: "all",
    leftOut: words.leftOut({ count: unknown }),
    about: aboutManyBars(bars),
    heads: t.trends.beginnings.heads,
    terms: { period: periodTerms(table.rows, t) },
    draw: (options) => drawColumns(bars, options),
  };
}

function life(register: Register, t: Messages): FigureView {
  const table = measureSignsOfLife(register);
  const words = t.trends.life;
  const unknown = countUnknown(table.rows);
  const known = table.rows.filter(({ period }) => period !== "unknown");
  const bars = drawn(known).map(({ period, count, alive, alive_listings }) => ({
    label: t.trends.period(period),
    value: count,
    part: alive,
    count: alive,
    text: words.text(alive, count),
    said: words.said({ year: t.trends.period(period), alive, launched: count }),
    address: alive_listings,
  }));
  return {
    table,
    title: words.title(
      sum(known, ({ alive }) => alive),
      table.n - unknown,
    ),
    unit: words.unit,
    n: t.trends.beginnings.n({ known: table.n - unknown, all: t.site.tools({ count: table.n }) }),
    base: "all",
    leftOut: words.leftOut(unknown),
    about: aboutManyBars(
      bars.map(({ label, part, value }) => ({ label, text: t.thenAndNow.shares.detail({ part, all: value }) })),
    ),
    heads: words.heads,
    terms: { period: periodTerms(table.rows, t) },
    draw: (options) => drawColumns(bars, options),
  };
}

function evidenceAge(register: Register, t: Messages): FigureView {
  const table = measureEvidenceAge(register);
  const { evidenceAge: words } = t.trends;
  const bars = table.rows.map(({ kind, age, count, share, listings }) => ({
    label: kindLabel(kind, words.ages[age]),
    value: count,
    text: withShare(count, share ?? 0),
    address: listings,
  }));
  const staleOf = (kind: Kind) => table.rows.find((row) => row.kind === kind && row.age === "stale")?.share ?? null;
  return {
    table,
    title: words.title({ entity: staleOf("entity"), tool: staleOf("tool") }),
    unit: words.unit,
    n: t.site.listings({ count: table.n }),
    base: "all",
    leftOut: words.leftOut,
    about: aboutManyBars(bars),
    heads: words.heads,
    terms: { kind: t.thenAndNow.kinds, age: words.ages },
    draw: (options) => drawBars(bars, options),
  };
}

function countUnknown(rows: readonly YearRow[]): number {
  return rows.find(({ period }) => period === "unknown")?.count ?? 0;
}

/** From the first year with a listing on: empty years before it say nothing. */
function drawn<Row extends YearRow>(rows: readonly Row[]): Row[] {
  const first = rows.findIndex(({ count }) => count > 0);
  return first === -1 ? [] : rows.slice(first);
}

function barsOf(rows: readonly YearRow[], { trends, format }: Messages) {
  return drawn(rows.filter(({ period }) => period !== "unknown")).map(({ period, count, listings }) => ({
    label: trends.period(period),
    value: count,
    text: format.number(count),
    address: listings,
    // Many years together are no match for one: an outline.
    ...(period.startsWith("before-") && { part: 0 }),
  }));
}

function periodTerms(rows: readonly YearRow[], { trends }: Messages): Record<string, string> {
  return Object.fromEntries(rows.map(({ period }) => [period, trends.period(period)]));
}

/** The lists behind the trends. */
export function trendListsOf({ register }: Catalogue, { trends }: Messages): FigureList[] {
  return trendLists(register).map(({ family, period, listings }) => {
    const title = trends.lists.title(family, period, termTitle("technology", family));
    return {
      name: `${family}-${period}`,
      title,
      lead: trends.lists.lead({ title }),
      listings,
      from: { title: trends.title, address: "/insights/trends/" },
    };
  });
}
