import { measureInsights, type TableOf } from "../../core/insights/figures.ts";
import { isDrawn } from "../../core/insights/format-insights.ts";
import type { FigureId, InsightTable } from "../../core/insights/insight-table.ts";
import type { FigureView } from "../charts/figure-view.ts";
import { loadRegister } from "../load/register.ts";
import { viewOutputs, viewStudies } from "./case-studies/figures.ts";
import { viewClarity, viewClarityBy } from "./clarity/figures.ts";
import { viewCoverage } from "./coverage/figures.ts";
import { viewSteps } from "./due-diligence/figures.ts";
import { viewLevels, viewStates, viewYears } from "./freshness/figures.ts";
import { viewNamed, viewPartner } from "./needs/figures.ts";
import { viewKinds, viewRegions } from "./overlap/figures.ts";
import { viewSensitivity, viewSizes, viewThenAndNow } from "./then-and-now/figures.ts";
import { viewBeginnings, viewEndings, viewEvidenceAge, viewLife, viewTechnologies } from "./trends/figures.ts";

/** What each figure of `src/core/insights/figures.json` says, and how it is drawn. */
const views: { readonly [Id in FigureId]: (table: TableOf<Id>) => Omit<FigureView, "table"> } = {
  "then-and-now": viewThenAndNow,
  "then-and-now-sensitivity": viewSensitivity,
  "map-sizes": viewSizes,
  founded: viewBeginnings,
  launched: viewBeginnings,
  "signs-of-life": viewLife,
  "technologies-by-launch": viewTechnologies,
  endings: viewEndings,
  "evidence-age": viewEvidenceAge,
  coverage: viewCoverage,
  "due-diligence-entities": viewSteps,
  "due-diligence-tools": viewSteps,
  "case-studies-by-industry": viewStudies,
  "outputs-by-type": viewOutputs,
  "needs-of-partners": viewPartner,
  "needs-named-in-2021": viewNamed,
  clarity: viewClarity,
  "clarity-by-type": viewClarityBy,
  "clarity-by-region": viewClarityBy,
  "review-level": viewLevels,
  "evidence-year": viewYears,
  "listing-state": viewStates,
  overlap: viewKinds,
  "overlap-regions": viewRegions,
};

let loaded: Promise<readonly FigureView[]> | undefined;

/** Every figure of the site, in the order of the register of figures. */
export function loadFigures(): Promise<readonly FigureView[]> {
  loaded ??= loadRegister().then((register) => measureInsights(register).filter(isDrawn).map(viewOf));
  return loaded;
}

function viewOf(table: InsightTable): FigureView {
  const view = views[table.figure as FigureId] as (of: InsightTable) => Omit<FigureView, "table">;
  return { table, ...view(table) };
}

/** The figures of one row of the register of figures: one, or one for each kind and topic. */
export async function figuresOf<Id extends FigureId>(id: Id): Promise<FigureView<TableOf<Id>>[]> {
  const figures = await loadFigures();
  return figures.filter(({ table }) => table.figure === id) as FigureView<TableOf<Id>>[];
}

/** The figure of a row that has one. */
export async function figureOf<Id extends FigureId>(id: Id): Promise<FigureView<TableOf<Id>>> {
  const [view] = await figuresOf(id);
  if (view === undefined) throw new RangeError(`unknown figure: ${id}`);
  return view;
}
