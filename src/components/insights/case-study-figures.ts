import { greatest } from "d3-array";
import { collectStudies, measureStudiesByIndustry } from "../../measures/insights/case-studies.ts";
import type { InsightTable } from "../../measures/insights/insight-table.ts";
import { collectOutputs, measureOutputsByType } from "../../measures/insights/outputs.ts";
import type { Register } from "../../measures/register.ts";
import type { Messages } from "../../messages/index.ts";
import { drawBars } from "../charts/Bars.tsx";
import type { FigureView } from "../charts/figure-view.ts";

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
  readonly title: (title: string, most: number, n: number) => string;
  readonly none: string;
  readonly missing: string;
  readonly unit: string;
  readonly leftOut: string;
  readonly text: (listings: number, n: number) => string;
  readonly heads: Readonly<Record<string, string>>;
}

/** Bars of listings, with how many works they have; the finding names the term of the most works. */
function viewOf(table: InsightTable, works: string, t: Messages, words: Words): FigureView {
  const bars = table.rows.map((row) => ({
    label: typeof row["title"] === "string" ? row["title"] : words.missing,
    value: Number(row["count"]),
    works: Number(row[works]),
    text: words.text(Number(row["count"]), Number(row[works])),
    address: typeof row["listings"] === "string" ? row["listings"] : null,
  }));
  const total = bars.reduce((sum, bar) => sum + bar.works, 0);
  const first = greatest(
    bars.filter(({ label }) => label !== words.missing),
    (bar) => bar.works,
  );
  return {
    table,
    title: first === undefined || first.works === 0 ? words.none : words.title(first.label, first.works, total),
    unit: words.unit,
    n: t.site.listings(table.n),
    leftOut: words.leftOut,
    about: t.caseStudies.figure.about(bars),
    heads: words.heads,
    draw: (options) => drawBars(bars, options),
  };
}
