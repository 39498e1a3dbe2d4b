import { rowsWithMost, type InsightTable } from "../../../core/insights/insight-table.ts";
import type { FigureView } from "../../charts/figure-view.ts";
import { barOf, viewBars } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { figure, noIndustry, outputs } = t.caseStudies;

export const viewStudies = (table: InsightTable) => view(table, "case_studies", { ...figure, missing: noIndustry });
export const viewOutputs = (table: InsightTable) =>
  view(table, "outputs", { ...outputs.figure, missing: outputs.noType });

interface Words extends Pick<typeof figure, "title" | "none" | "unit" | "leftOut" | "text"> {
  readonly heads: FigureView["heads"];
  /** Of what names no term. */
  readonly missing: string;
}

/** Bars of listings, with how many case studies or outputs they have; the finding names the term of the most. */
function view(table: InsightTable, column: string, words: Words) {
  const bars = table.rows.map((row) =>
    barOf(row, String(row["title"] ?? words.missing), words.text(Number(row["count"]), Number(row[column]))),
  );
  const total = table.rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const termed = table.rows.filter(({ title }) => title !== null);
  const most = rowsWithMost(termed, column);
  const titles = most.map((row) => String(row["title"]));
  return {
    title: most.length === 0 ? words.none : words.title(titles, Number(most[0]?.[column]), total),
    ...{ unit: words.unit, leftOut: words.leftOut, heads: words.heads },
    ...viewBars(bars),
  };
}
