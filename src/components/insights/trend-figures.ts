import { measureEvidenceAge } from "../../measures/insights/evidence-age.ts";
import type { Register } from "../../measures/register.ts";
import type { Messages } from "../../messages/index.ts";
import { drawBars } from "../charts/Bars.tsx";
import type { FigureView } from "../charts/figure-view.ts";

/** The figures of the trends. */
export function trendFigures(register: Register, t: Messages) {
  return { evidenceAge: evidenceAge(register, t) };
}

function evidenceAge(register: Register, t: Messages): FigureView {
  const table = measureEvidenceAge(register);
  const { evidenceAge: words } = t.trends;
  const bars = table.rows.map(({ kind, age, count, share, listings = null }) => ({
    label: words.label(kind as "entity" | "tool", age as "current"),
    value: Number(count),
    text: words.text(Number(count), Number(share)),
    address: listings === null ? null : String(listings),
  }));
  return {
    table,
    title: words.title(table),
    unit: words.unit,
    n: t.site.listings(table.n),
    leftOut: words.leftOut,
    about: words.about(bars),
    heads: words.heads,
    draw: (options) => drawBars(bars, options),
  };
}
