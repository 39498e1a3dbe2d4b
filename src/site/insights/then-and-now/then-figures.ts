import { greatest, max } from "d3-array";
import type { DotGroup } from "../../../core/charts/dots.ts";
import type { PairRow } from "../../../core/charts/pairs.ts";
import { baselineById, compareShares } from "../../../core/insights/then-and-now/baseline.ts";
import { measureMapSizes } from "../../../core/insights/then-and-now/map-sizes.ts";
import {
  measureSensitivity,
  measureThenAndNow,
  type SensitivityRow,
  type ThenRow,
  thenAndNowLists,
} from "../../../core/insights/then-and-now/then-and-now.ts";
import type { Register } from "../../../core/register/register.ts";
import { drawBars } from "../../charts/Bars.tsx";
import { drawDots } from "../../charts/Dots.tsx";
import type { FigureView } from "../../charts/figure-view.ts";
import { drawPairs } from "../../charts/Pairs.tsx";
import { aboutManyBars } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";

/** The figures of "then and now". */
export function thenFigures(register: Register, t: Messages) {
  return { shares: shares(register, t), sensitivity: sensitivity(register, t), sizes: sizes(register, t) };
}

function shares(register: Register, t: Messages): FigureView {
  const { thenAndNow, site, format } = t;
  const words = thenAndNow.shares;
  const table = measureThenAndNow(register);
  // A share of none is no share: nothing is drawn of it.
  const known = table.rows.flatMap((row) => (row.share === null ? [] : [{ ...row, share: row.share }]));
  const compared = known.map(({ figure, then, share }) => ({ figure, comparison: compareShares(then, share) }));
  const pairs: PairRow[] = known.map((row) => ({
    label: thenAndNow.labels[row.figure] ?? row.figure,
    then: { share: row.then, text: thenText(row, t) },
    now: {
      share: row.share,
      low: row.low ?? 0,
      high: row.high ?? 1,
      text: format.percent(row.share),
      detail: words.detail({ part: row.count, all: row.of }),
      count: row.count,
      address: row.listings,
    },
  }));
  return {
    table,
    title: thenAndNow.finding(compared),
    unit: words.unit,
    n: site.listings({ count: table.n }),
    base: "open",
    leftOut: words.leftOut,
    about: words.about(pairs),
    heads: words.heads,
    terms: { figure: thenAndNow.labels },
    draw: (options) => drawPairs(pairs, options),
  };
}

function sensitivity(register: Register, t: Messages): FigureView {
  const { thenAndNow, site } = t;
  const words = thenAndNow.sensitivity;
  const table = measureSensitivity(register);
  const groups = measureThenAndNow(register).rows.map((row): DotGroup => ({
    label: thenAndNow.labels[row.figure] ?? row.figure,
    reference: { share: row.then, text: words.reference({ text: thenText(row, t) }) },
    rows: table.rows.filter(({ figure }) => figure === row.figure).flatMap((each) => dotOf(each, t)),
  }));
  const { figure, rule, points } = largestMove(table.rows);
  return {
    table,
    title: words.title(figure, rule, points),
    unit: words.unit,
    n: site.listings({ count: table.n }),
    base: "open",
    leftOut: words.leftOut,
    about: groups
      .flatMap(({ label, rows }) => rows.map((row) => `${label}, ${row.label.toLowerCase()}: ${row.text}.`))
      .join(" "),
    heads: words.heads,
    terms: { figure: thenAndNow.labels, rule: thenAndNow.rules },
    draw: (options) => drawDots(groups, options),
  };
}

function dotOf({ rule, share, low, high, count, of, listings }: SensitivityRow, { thenAndNow }: Messages) {
  if (share === null || low === null || high === null) return [];
  const text = thenAndNow.sensitivity.text({ share, low, high, part: count, all: of });
  return [{ label: thenAndNow.rules[rule], share, low, high, text, count, address: listings }];
}

/** The rule that moves a share furthest from that of all open listings, in whole percentage points. */
function largestMove(rows: readonly SensitivityRow[]) {
  const moves = rows.map(({ figure, rule, share }) => {
    const all = rows.find((each) => each.figure === figure && each.rule === "open")?.share ?? null;
    const points = share === null || all === null ? 0 : Math.round(Math.abs(share - all) * 100);
    return { figure, rule, points };
  });
  return greatest(moves, ({ points }) => points) ?? { figure: "", rule: "open" as const, points: 0 };
}

const wordings = ["about", "over", "nearly"] as const;

function sizes(register: Register, { thenAndNow, site }: Messages): FigureView {
  const words = thenAndNow.sizes;
  const table = measureMapSizes(register);
  const bars = table.rows.map(({ map, kind, year, wording, size, listings }) => ({
    label: words.label({
      kind: thenAndNow.kinds[kind] ?? kind,
      map: map === "register" ? words.register : map,
      when: year === null ? words.now : String(year),
    }),
    value: size,
    text: words.size(size, wording),
    address: listings,
  }));
  const earlier = table.rows.filter(({ map, kind }) => map !== "register" && kind === "entity");
  const largest = max(earlier, ({ size }) => size) ?? 0;
  return {
    table,
    title: words.title(register.dataset.entities.length, largest),
    unit: words.unit,
    n: site.listings({ count: table.n }),
    base: "all",
    leftOut: words.leftOut,
    about: aboutManyBars(bars),
    heads: words.heads,
    terms: {
      map: { register: words.register },
      kind: thenAndNow.kinds,
      year: { null: words.now },
      wording: {
        null: "",
        ...Object.fromEntries(wordings.map((each) => [each, thenAndNow.worded[each]({ value: "" }).trim()])),
      },
    },
    draw: (options) => drawBars(bars, options),
  };
}

function thenText({ figure, then, then_wording, then_year }: ThenRow, { thenAndNow }: Messages): string {
  return thenAndNow.shares.then(then, then_wording, then_year, baselineById(figure).is_year_about ?? false);
}

/** The lists behind "then and now". */
export function thenLists({ register }: Catalogue, { thenAndNow }: Messages): FigureList[] {
  const { lists: words, title } = thenAndNow;
  return thenAndNowLists(register).map(({ name, criterion, rule, of, listings }) => ({
    name,
    title: of === "met" ? words.met(criterion.id, rule) : words.without(criterion.kind, criterion.topic),
    lead: of === "met" ? words.metLead(rule) : words.withoutLead(criterion.topic),
    listings,
    from: { title, address: "/insights/then-and-now/" },
  }));
}
