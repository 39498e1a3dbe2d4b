import { measureInsights, type FigureTable } from "../../core/insights/figures.ts";
import { isDrawn, type FigureId, type InsightTable } from "../../core/insights/insight-table.ts";
import type { FigureView } from "../charts/figure-view.ts";
import { loadSiteRegister } from "../load/register.ts";
import { caseStudyViews } from "./case-studies/figures.ts";
import { clarityViews } from "./clarity/figures.ts";
import { coverageViews } from "./coverage/figures.ts";
import { dueDiligenceViews } from "./due-diligence/figures.ts";
import type { View } from "./figure-shapes.ts";
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
  ...needsViews,
  ...overlapViews,
};

let loadedFigures: Promise<readonly FigureView[]> | undefined;

/**
 * Loads all figures of the site, in the order of `figures.json`: `{table, title, unit, leftOut, about, heads, draw, …}`. They are
 * built once. Tables that are published without a drawing are left out.
 */
export function loadFigures(): Promise<readonly FigureView[]> {
  loadedFigures ??= loadSiteRegister().then((register) => measureInsights(register).filter(isDrawn).map(buildFigure));
  return loadedFigures;
}

/** Builds the figure of a table: the table with the texts and the drawing of its view. */
function buildFigure(table: InsightTable): FigureView {
  const buildView = views[table.figure as FigureId] as (table: InsightTable) => View;
  return { table, ...buildView(table) };
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
