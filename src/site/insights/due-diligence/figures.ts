import { findThinSteps } from "../../../core/insights/due-diligence.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { buildBarsView, toBarRow, type View } from "../figure-shapes.ts";
import { insightsDueDiligenceMessages } from "../words.ts";
import { formatStepHeading, formatStepsFinding } from "./sentences.ts";

/**
 * Builds the bars of listings of a kind by step, of any reach, in the order of the steps and labelled "1. Embed …". The finding
 * names the steps that few serve: see `formatStepsFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildStepsView(table: FigureTable<"due-diligence-entities">): View {
  const { figure, step: stepMessages } = insightsDueDiligenceMessages;
  const kind = table.base.kind ?? "entity";
  const toTitle = (row: { readonly step: string }) => termTitle("due-diligence-step", row.step);
  const thinSteps = findThinSteps(table).map((row) => ({ title: toTitle(row), count: row.count }));
  const bars = table.rows
    .filter(({ reach }) => reach === "any")
    .map((row) => toBarRow(row, formatStepHeading(row.number, toTitle(row))));
  const texts = {
    title: formatStepsFinding(kind, thinSteps, table.n),
    unit: figure.unit[kind],
    leftOut: figure.leftOut,
    heads: figure.heads,
    terms: { reach: stepMessages.reach },
  };
  return buildBarsView(texts, bars);
}

export const dueDiligenceViews = {
  "due-diligence-entities": buildStepsView,
  "due-diligence-tools": buildStepsView,
};
