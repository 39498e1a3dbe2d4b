import { groups, max } from "d3-array";
import type { HeatMap } from "../../core/charts/heat-map.ts";
import { underServedRegions } from "../../core/insights/coverage.ts";
import { findThinSteps } from "../../core/insights/due-diligence.ts";
import { measureInsights, type FigureTable } from "../../core/insights/figures.ts";
import { isDrawn, findSmallestRows, findLargestRows, type InsightRow } from "../../core/insights/insight-table.ts";
import type { FigureId, InsightTable } from "../../core/insights/insight-table.ts";
import { findRegionGaps, globalScope, manyToolsThreshold } from "../../core/insights/overlap.ts";
import type { FigureView } from "../charts/figure-view.ts";
import { loadSiteRegister } from "../load/register.ts";
import { termTitle } from "../vocabulary/terms.ts";
import { clarityViews } from "./clarity/figures.ts";
import { buildCoverageView } from "./coverage/figures.ts";
import { toBarRow, buildBarsView, buildHeatMapView, type View } from "./figure-shapes.ts";
import { freshnessViews } from "./freshness/figures.ts";
import { thenAndNowViews } from "./then-and-now/figures.ts";
import { trendViews } from "./trends/figures.ts";
import { messages as t } from "./words.ts";

const { caseStudies, dueDiligence, needs, overlap } = t;

/** Organisations or tools by the step that they serve. */
function buildStepsView(table: FigureTable<"due-diligence-entities">) {
  const { figure: words, step } = dueDiligence;
  const kind = table.base.kind ?? "entity";
  const titleOf = (row: { readonly step: string }) => termTitle("due-diligence-step", row.step);
  const thin = findThinSteps(table).map((row) => ({ title: titleOf(row), count: row.count }));
  const bars = table.rows
    .filter(({ reach }) => reach === "any")
    .map((row) => toBarRow(row, step.heading({ step: row.number, title: titleOf(row) })));
  const { leftOut, heads } = words;
  const title = words.title(kind, thin, table.n);
  return buildBarsView({ title, unit: words.unit[kind], leftOut, heads, terms: { reach: step.reach } }, bars);
}

type WorksWords = Pick<typeof caseStudies.figure, "title" | "none" | "unit" | "leftOut" | "text"> &
  Pick<FigureView, "heads">;

/** Bars of listings, with how many case studies or outputs they have; the finding names the term of the most. */
function buildWorksView({ rows }: InsightTable, column: string, { heads, ...words }: WorksWords, missing: string) {
  const countOf = (row: InsightRow) => Number(row[column]);
  const bars = rows.map((row) =>
    toBarRow(row, String(row["title"] ?? missing), words.text(Number(row["count"]), countOf(row))),
  );
  const most = findLargestRows(
    rows.filter(({ title }) => title !== null),
    column,
  );
  const total = rows.reduce((sum, row) => sum + countOf(row), 0);
  const titles = most.map((row) => String(row["title"]));
  const title = most[0] === undefined ? words.none : words.title(titles, countOf(most[0]), total);
  return buildBarsView({ title, unit: words.unit, leftOut: words.leftOut, heads }, bars);
}

type NeedsTable = FigureTable<"needs-of-partners" | "needs-named-in-2021">;
type NeedsWords = Pick<typeof needs.partner, "nothing" | "unit" | "leftOut" | "heads">;

/** Bars of counts, with the share that each is of its kind. A full bar is every listing of a kind. */
function buildNeedsView({ n, rows }: NeedsTable, words: NeedsWords, title: string, nameOf: (need: string) => string) {
  const terms = { need: Object.fromEntries(rows.map(({ need }) => [need, nameOf(need)])) };
  const bars = rows.map((row) => toBarRow(row, nameOf(row.need)));
  return buildBarsView(
    { ...words, title: n === 0 ? words.nothing : title, terms },
    bars,
    max(rows, ({ of }) => of),
  );
}

/** What companies look for in a partner, and how many organisations state it. */
function buildPartnerNeedsView(table: FigureTable<"needs-of-partners">) {
  const { partner } = needs;
  const rarest = findSmallestRows(table.rows);
  const names = rarest.map(({ need }) => partner.short[need as keyof typeof partner.short]);
  const title = partner.title(names, rarest[0]?.count ?? 0, table.n);
  return buildNeedsView(table, partner, title, (need) => partner.needs[need as keyof typeof partner.needs]);
}

/** What the report of 2021 found lacking, and how many listings answer it. */
function buildNamedNeedsView(table: FigureTable<"needs-named-in-2021">) {
  const { named } = needs;
  const fewest = findSmallestRows(table.rows.filter(({ need }) => underServedRegions.includes(need)));
  const regionOf = (need: string) => termTitle("region", need);
  const title = named.title(
    fewest.map(({ need }) => regionOf(need)),
    fewest[0]?.count ?? 0,
  );
  return buildNeedsView(table, named, title, (need) =>
    underServedRegions.includes(need)
      ? named.needs.local({ region: regionOf(need) })
      : named.needs[need as "out-of-date"],
  );
}

/** Kinds of work by their tools: the solid part is those that are active. */
function buildKindsOfWorkView({ rows }: FigureTable<"overlap">): View {
  const several = rows.filter(({ count }) => count >= 2).length;
  const bars = rows.map((row) => ({
    ...toBarRow(row, row.title, t.trends.life.text(row.active, row.count)),
    part: row.active,
  }));
  const terms = { kind: Object.fromEntries(rows.map(({ kind, title }) => [kind, title])) };
  const { unit, note: leftOut, heads } = overlap.kinds;
  return buildBarsView({ title: overlap.kinds.finding(several, rows.length), unit, leftOut, heads, terms }, bars);
}

/** Kinds of work with many tools in one region, as a heat map, tools that work everywhere apart. */
function buildRegionsOfWorkView({ rows }: FigureTable<"overlap-regions">): View {
  const isGlobal = (region: string) => region === globalScope;
  const titleOf = (region: string) => (isGlobal(region) ? overlap.regions.heads.global : termTitle("region", region));
  const byKind = groups(rows, ({ title }) => title);
  const heat: HeatMap = {
    columns: (byKind[0]?.[1] ?? []).map(({ region }) => ({
      title: titleOf(region),
      ...(isGlobal(region) && { role: "apart" }),
    })),
    rows: byKind.map(([label, own]) => ({
      label,
      cells: own.map(({ region, count, listings }) => ({
        count,
        address: listings,
        label: t.coverage.cell(count, label, titleOf(region), "tool"),
      })),
    })),
  };
  const said = heat.rows.map(
    ({ label, cells }) => `${label}: ${cells.map(({ count }) => count).join(t.format.comma)}.`,
  );
  return buildHeatMapView(
    {
      title: overlap.regions.finding({ count: findRegionGaps({ rows }).length, least: manyToolsThreshold }),
      unit: `${overlap.regions.title}. ${t.coverage.shade}`,
      leftOut: overlap.regions.note,
      about: said.join(" "),
      heads: { title: overlap.kinds.heads.kind, region: t.filter.facet("regions"), count: overlap.kinds.heads.count },
    },
    heat,
  );
}

/** What each figure of `src/core/insights/figures.json` says, and how it is drawn. */
const views: { readonly [Id in FigureId]: (table: FigureTable<Id>) => View } = {
  ...thenAndNowViews,
  ...trendViews,
  coverage: buildCoverageView,
  ...clarityViews,
  ...freshnessViews,
  "due-diligence-entities": buildStepsView,
  "due-diligence-tools": buildStepsView,
  "case-studies-by-industry": (table) =>
    buildWorksView(table, "case_studies", caseStudies.figure, caseStudies.noIndustry),
  "outputs-by-type": (table) =>
    buildWorksView(
      table,
      "outputs",
      { ...caseStudies.figure, ...caseStudies.outputs.figure },
      caseStudies.outputs.noType,
    ),
  "needs-of-partners": buildPartnerNeedsView,
  "needs-named-in-2021": buildNamedNeedsView,
  overlap: buildKindsOfWorkView,
  "overlap-regions": buildRegionsOfWorkView,
};

let loaded: Promise<readonly FigureView[]> | undefined;

/** Every figure of the site, in the order of the register of figures. */
export function loadFigures(): Promise<readonly FigureView[]> {
  loaded ??= loadSiteRegister().then((register) =>
    measureInsights(register)
      .filter(isDrawn)
      .map((table) => ({ table, ...(views[table.figure as FigureId] as (of: InsightTable) => View)(table) })),
  );
  return loaded;
}

/** The figures of one row of the register of figures: one, or one for each kind and topic. */
export async function loadFiguresById<Id extends FigureId>(id: Id): Promise<FigureView<FigureTable<Id>>[]> {
  const figures = await loadFigures();
  return figures.filter(({ table }) => table.figure === id) as FigureView<FigureTable<Id>>[];
}

/** The figure of a row that has one. */
export async function loadFigure<Id extends FigureId>(id: Id): Promise<FigureView<FigureTable<Id>>> {
  const [view] = await loadFiguresById(id);
  if (view === undefined) throw new RangeError(`unknown figure: ${id}`);
  return view;
}
