import { max } from "d3-array";
import { underServedRegions } from "../../../core/insights/coverage/coverage-matrices.ts";
import { rowsWithFewest, type InsightRow, type InsightTable } from "../../../core/table/insight-table.ts";
import { measureNamedNeeds, measurePartnerNeeds } from "../../../core/insights/needs/needs.ts";
import type { Register } from "../../../core/register/register.ts";
import { aboutBars, withShare } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { drawBars } from "../../charts/Bars.tsx";
import type { FigureView } from "../../charts/figure-view.ts";

/** The figures of what business asks for. */
export function needFigures(register: Register, t: Messages) {
  return { partner: partner(register, t), named: named(register, t) };
}

function partner(register: Register, t: Messages): FigureView {
  const table = measurePartnerNeeds(register);
  const { partner: words } = t.needs;
  const rarest = rowsWithFewest(table.rows, "count");
  const names = rarest.map(({ need }) => words.short[String(need) as keyof typeof words.short]);
  return viewOf(table, {
    ...words,
    title: table.n === 0 ? words.nothing : words.title(names, Number(rarest[0]?.["count"]), table.n),
    n: t.site.organisations({ count: table.n }),
    labelOf: ({ need }) => words.needs[String(need) as keyof typeof words.needs],
  });
}

function named(register: Register, t: Messages): FigureView {
  const table = measureNamedNeeds(register);
  const { named: words } = t.needs;
  const regions = table.rows.filter(({ need }) => underServedRegions.includes(String(need)));
  const fewest = rowsWithFewest(regions, "count");
  const names = fewest.map(({ need }) => termTitle("region", String(need)));
  return viewOf(table, {
    ...words,
    title: table.n === 0 ? words.nothing : words.title(names, Number(fewest[0]?.["count"])),
    n: t.site.listings({ count: table.n }),
    labelOf: ({ need }) =>
      underServedRegions.includes(String(need))
        ? words.needs.local({ region: termTitle("region", String(need)) })
        : words.needs[String(need) as "out-of-date"],
  });
}

interface Words extends Pick<FigureView, "title" | "n" | "unit" | "leftOut"> {
  readonly heads: Readonly<Record<string, string>>;
  readonly labelOf: (row: InsightRow) => string;
}

/** Bars of counts, with the share that each is of its kind. */
function viewOf(table: InsightTable, { title, n, unit, leftOut, heads, labelOf }: Words): FigureView {
  const bars = table.rows.map((row) => ({
    label: labelOf(row),
    value: Number(row["count"]),
    text: withShare(Number(row["count"]), typeof row["share"] === "number" ? row["share"] : null),
    address: typeof row["listings"] === "string" ? row["listings"] : null,
  }));
  // A full bar is every listing of a kind.
  const whole = max(table.rows, ({ of }) => Number(of)) ?? 0;
  return {
    table,
    title,
    n,
    unit,
    base: "open",
    leftOut,
    heads,
    terms: { need: Object.fromEntries(table.rows.map((row) => [String(row["need"]), labelOf(row)])) },
    about: aboutBars(bars),
    draw: (options) => drawBars(bars, options, whole),
  };
}
