import { countDrawnListings, findMarkKind } from "../../core/insights/drawn-count.ts";
import { measureInsights, type FigureTable } from "../../core/insights/figures.ts";
import { isDrawn, type FigureId, type InsightTable } from "../../core/insights/insight-table.ts";
import type { Register } from "../../core/register/register.ts";
import type { FigureView } from "../charts/figure-view.ts";
import { loadSiteRegister } from "../load/register.ts";
import { caseStudyViews } from "./case-studies/figures.ts";
import { clarityViews } from "./clarity/figures.ts";
import { coverageViews } from "./coverage/figures.ts";
import { dueDiligenceViews } from "./due-diligence/figures.ts";
import { evaluationViews } from "./evaluations/figures.ts";
import { checkHeads, type View } from "./figure-shapes.ts";
import { freshnessViews } from "./freshness/figures.ts";
import { needsViews } from "./needs/figures.ts";
import { overlapViews } from "./overlap/figures.ts";
import { thenAndNowViews } from "./then-and-now/figures.ts";
import { trendViews } from "./trends/figures.ts";

/** Functions that build the texts and the drawing of a table, by figure of `src/core/insights/figures.json`. */
const views: { readonly [Id in FigureId]: (table: FigureTable<Id>) => View } = {
  ...thenAndNowViews,
  ...trendViews,
  ...coverageViews,
  ...clarityViews,
  ...freshnessViews,
  ...dueDiligenceViews,
  ...caseStudyViews,
  ...evaluationViews,
  ...needsViews,
  ...overlapViews,
};

/**
 * Columns that the tables of pages leave out, by figure: ids beside the title of the same term, and what only the files state.
 * Every other column needs a heading.
 */
const columnsOfFiles: Partial<Readonly<Record<FigureId, readonly string[]>>> = {
  "then-and-now": ["then_wording"],
  "due-diligence-entities": ["step", "number"],
  "due-diligence-tools": ["step", "number"],
  "case-studies-by-industry": ["industry"],
  "outputs-by-type": ["type"],
  "needs-named-in-2021": ["kind", "source"],
  overlap: ["function", "title"],
};

let loadedFigures: Promise<readonly FigureView[]> | undefined;

/**
 * Loads all figures of the site, in the order of `figures.json`: `{table, title, unit, leftOut, about, heads, draw, …}`. They are
 * built once. Tables that are published without a drawing are left out.
 */
export function loadFigures(): Promise<readonly FigureView[]> {
  loadedFigures ??= loadSiteRegister().then((register) =>
    measureInsights(register)
      .filter(isDrawn)
      .map((table) => buildFigure(table, register)),
  );
  return loadedFigures;
}

/**
 * Builds the figure of a table: the table with the texts and the drawing of its view. If a listing may be in several of its marks,
 * `drawnCount` counts those that are in any.
 *
 * @throws {RangeError} if a column that the page shows has no heading
 */
function buildFigure(table: InsightTable, register: Register): FigureView {
  const figure = table.figure as FigureId;
  const buildView = views[figure] as (table: InsightTable) => View;
  const drawnCount = findMarkKind(table) === "tags" ? countDrawnListings(table, register) : undefined;
  const view = { table, ...(drawnCount !== undefined && { drawnCount }), ...buildView(table) };
  return checkHeads(view, columnsOfFiles[figure] ?? []);
}

/**
 * Loads the figures of one id of `figures.json`: one, or one for each kind and topic, in the order of `loadFigures`. [] for an
 * unknown id.
 */
export async function loadFiguresById<Id extends FigureId>(id: Id): Promise<FigureView<FigureTable<Id>>[]> {
  const figures = await loadFigures();
  return figures.filter(({ table }) => table.figure === id) as FigureView<FigureTable<Id>>[];
}

/**
 * Loads the first figure of an id of `figures.json`.
 *
 * @throws {RangeError} (rejects) if it has none
 */
export async function loadFigure<Id extends FigureId>(id: Id): Promise<FigureView<FigureTable<Id>>> {
  const [view] = await loadFiguresById(id);
  if (view === undefined) throw new RangeError(`unknown figure: ${id}`);
  return view;
}
