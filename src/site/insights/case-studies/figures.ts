import { sum } from "d3-array";
import type { WorkField } from "../../../core/insights/case-studies.ts";
import { findLargestRows, type InsightRow, type InsightTable } from "../../../core/insights/insight-table.ts";
import { buildBarsView, toBarRow, type View } from "../figure-shapes.ts";
import { formatLargestFinding, formatWorksBar, workMessages } from "./sentences.ts";

/**
 * Builds the bars of listings by industry or type, in the order of the rows, with the text "2 (3 case studies)". They are
 * labelled by the title, or by "Industry not stated" or "Type not stated". The finding names the terms with the most works: see
 * `formatLargestFinding`. Works without a term are in its total only.
 *
 * @returns `{title, unit, leftOut, heads, about, draw}`; `title` is the finding
 */
function buildWorksView({ rows }: InsightTable, field: WorkField): View {
  const { figure, untitled } = workMessages[field];
  const countWorks = (row: InsightRow) => Number(row[field]);
  const bars = rows.map((row) =>
    toBarRow(row, String(row["title"] ?? untitled), formatWorksBar(field, Number(row["count"]), countWorks(row))),
  );
  const titledRows = rows.filter(({ title }) => title !== null);
  const largestRows = findLargestRows(titledRows, field);
  const titles = largestRows.map(({ title }) => String(title));
  const largest = largestRows[0] === undefined ? 0 : countWorks(largestRows[0]);
  const texts = {
    title: formatLargestFinding(field, titles, largest, sum(rows, countWorks)),
    unit: figure.unit,
    leftOut: figure.leftOut,
    heads: figure.heads,
  };
  return buildBarsView(texts, bars);
}

export const caseStudyViews = {
  "case-studies-by-industry": (table: InsightTable) => buildWorksView(table, "case_studies"),
  "outputs-by-type": (table: InsightTable) => buildWorksView(table, "outputs"),
};
