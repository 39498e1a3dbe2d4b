import type { Kind } from "../../../dataset/model.ts";
import { measureSteps, thinSteps } from "../../../core/insights/due-diligence/due-diligence.ts";
import type { Register } from "../../../core/register/register.ts";
import { aboutBars } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { drawBars } from "../../charts/Bars.tsx";
import type { FigureView } from "../../charts/figure-view.ts";

/** The figures of due diligence: organisations and tools by the step that they serve. */
export function dueDiligenceFigures(register: Register, t: Messages) {
  return { entity: stepsOf("entity", register, t), tool: stepsOf("tool", register, t) };
}

function stepsOf(kind: Kind, register: Register, t: Messages): FigureView {
  const table = measureSteps(register, kind);
  const { figure: words } = t.dueDiligence;
  const steps = table.rows.filter(({ reach }) => reach === "any");
  const few = new Set(thinSteps(table));
  const thin = steps
    .filter(({ step }) => few.has(String(step)))
    .map(({ step, count }) => ({ title: stepTitle(step), count: Number(count) }));
  const bars = steps.map((row) => ({
    label: t.dueDiligence.step.heading({ step: Number(row["number"]), title: stepTitle(row["step"]) }),
    value: Number(row["count"]),
    text: t.format.number(Number(row["count"])),
    address: typeof row["listings"] === "string" ? row["listings"] : null,
  }));
  return {
    table,
    title: words.title(kind, thin, table.n),
    unit: words.unit[kind],
    n: kind === "entity" ? t.site.organisations({ count: table.n }) : t.site.tools({ count: table.n }),
    base: "open",
    leftOut: words.leftOut,
    about: aboutBars(bars),
    heads: words.heads,
    terms: { reach: t.dueDiligence.step.reach },
    draw: (options) => drawBars(bars, options),
  };
}

function stepTitle(id: unknown): string {
  return termTitle("due-diligence-step", String(id));
}
