import { collectStudies, measureStudiesByIndustry } from "../../../core/insights/case-studies/case-studies.ts";
import { rowsWithMost, type InsightTable } from "../../../core/table/insight-table.ts";
import { collectOutputs, measureOutputsByType } from "../../../core/insights/case-studies/outputs.ts";
import type { Register } from "../../../core/register/register.ts";
import { aboutBars } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import { drawBars } from "../../charts/Bars.tsx";
import type { FigureView } from "../../charts/figure-view.ts";

/** The figures of case studies and outputs. */
export function caseStudyFigures(register: Register, t: Messages) {
  const { caseStudies: words } = t;
  return {
    studies: viewOf(measureStudiesByIndustry(collectStudies(register)), "case_studies", t, {
      ...words.figure,
      missing: words.noIndustry,
    }),
    outputs: viewOf(measureOutputsByType(collectOutputs(register)), "outputs", t, {
      ...words.outputs.figure,
      missing: words.outputs.noType,
    }),
  };
}

interface Words {
  readonly title: (titles: readonly string[], most: number, n: number) => string;
  readonly none: string;
  readonly missing: string;
  readonly unit: string;
  readonly leftOut: string;
  readonly text: (listings: number, n: number) => string;
  readonly heads: Readonly<Record<string, string>>;
}

/** Bars of listings, with how many case studies or outputs they have; the finding names the term of the most. */
function viewOf(table: InsightTable, column: string, t: Messages, words: Words): FigureView {
  const bars = table.rows.map((row) => ({
    label: typeof row["title"] === "string" ? row["title"] : words.missing,
    value: Number(row["count"]),
    items: Number(row[column]),
    text: words.text(Number(row["count"]), Number(row[column])),
    address: typeof row["listings"] === "string" ? row["listings"] : null,
  }));
  const total = bars.reduce((sum, bar) => sum + bar.items, 0);
  const most = rowsWithMost(
    table.rows.filter(({ title }) => title !== null),
    column,
  );
  const titles = most.map((row) => String(row["title"]));
  return {
    table,
    title: most.length === 0 ? words.none : words.title(titles, Number(most[0]?.[column]), total),
    unit: words.unit,
    n: t.site.listings({ count: table.n }),
    base: "all",
    leftOut: words.leftOut,
    about: aboutBars(bars),
    heads: words.heads,
    draw: (options) => drawBars(bars, options),
  };
}
