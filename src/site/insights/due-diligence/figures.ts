import { thinSteps } from "../../../core/insights/due-diligence.ts";
import type { InsightTable } from "../../../core/insights/insight-table.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { barOf, viewBars } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const stepTitle = (id: unknown) => termTitle("due-diligence-step", String(id));

/** Organisations or tools by the step that they serve. */
export function viewSteps(table: InsightTable) {
  const { figure: words, step } = t.dueDiligence;
  const kind = table.base.kind ?? "entity";
  const steps = table.rows.filter(({ reach }) => reach === "any");
  const few = new Set(thinSteps(table));
  const thin = steps.filter((row) => few.has(String(row["step"])));
  const bars = steps.map((row) => {
    const label = step.heading({ step: Number(row["number"]), title: stepTitle(row["step"]) });
    return barOf(row, label, t.format.number(Number(row["count"])));
  });
  return {
    title: words.title(
      kind,
      thin.map((row) => ({ title: stepTitle(row["step"]), count: Number(row["count"]) })),
      table.n,
    ),
    ...{ unit: words.unit[kind], leftOut: words.leftOut, heads: words.heads },
    terms: { reach: step.reach },
    ...viewBars(bars),
  };
}
