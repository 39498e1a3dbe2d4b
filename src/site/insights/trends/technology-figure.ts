import { fiveYearPeriods } from "../../../core/insights/trends/periods.ts";
import { measureTechnologyTrend } from "../../../core/insights/trends/technology-trend.ts";
import { measureRise } from "../../../core/insights/trends/trend-findings.ts";
import type { Register } from "../../../core/register/register.ts";
import type { Messages } from "../words.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import type { FigureView } from "../../charts/figure-view.ts";
import { drawGrid } from "../../charts/Grid.tsx";

/** Technologies by the years of launch, as a grid of shares. */
export function technologyFigure(register: Register, t: Messages): FigureView {
  const table = measureTechnologyTrend(register);
  const words = t.trends.technologies;
  const rise = measureRise(table.rows);
  const technologies = [...new Set(table.rows.map(({ technology }) => technology))];
  const periods = fiveYearPeriods(register.today).map(({ id }) => id);
  const grid = technologies.map((technology) => {
    const title = termTitle("technology", technology);
    const cells = table.rows
      .filter((row) => row.technology === technology)
      .map(({ period, count, of, share, listings }) => ({
        value: share ?? 0,
        text: words.text(share),
        label: words.label(title, period, words.text(share), count, of),
        count,
        address: listings,
      }));
    return { label: title, cells };
  });
  return {
    table,
    title: words.title(
      rise && {
        technology: termTitle("technology", rise.from.technology),
        from: { period: rise.from.period, share: rise.from.share ?? 0 },
        to: { period: rise.to.period, share: rise.to.share ?? 0 },
      },
    ),
    unit: words.unit,
    n: t.site.tools({ count: table.n }),
    base: "all",
    leftOut: words.leftOut,
    about: grid
      .flatMap(({ cells }) => cells.filter(({ count }) => count > 0).map(({ label }) => `${label}.`))
      .join(" "),
    heads: words.heads,
    terms: {
      technology: Object.fromEntries(technologies.map((id) => [id, termTitle("technology", id)])),
      period: Object.fromEntries(periods.map((id) => [id, t.trends.period(id)])),
    },
    draw: (options) => drawGrid(grid, periods.map(words.head), options),
  };
}
