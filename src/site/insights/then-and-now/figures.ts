import { greatest, max } from "d3-array";
import type { DotGroup } from "../../../core/charts/dots.ts";
import type { PairRow } from "../../../core/charts/pairs.ts";
import type { InsightTable } from "../../../core/insights/insight-table.ts";
import {
  baselineById,
  compareShares,
  thenAndNowLists,
  type SensitivityRow,
  type SizeRow,
  type ThenRow,
} from "../../../core/insights/then-and-now.ts";
import { drawDots } from "../../charts/Dots.tsx";
import { drawPairs } from "../../charts/Pairs.tsx";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";
import { viewBars } from "../figure-bars.ts";
import { messages as t } from "../words.ts";

const { thenAndNow, format } = t;
const labelOf = (figure: string) => thenAndNow.labels[figure] ?? figure;

/** Shares of earlier maps next to the register's. A share of none is no share: nothing is drawn of it. */
export function viewShares({ rows }: InsightTable<ThenRow>) {
  const words = thenAndNow.shares;
  const known = rows.flatMap((row) => (row.share === null ? [] : [{ ...row, share: row.share }]));
  const pairs: PairRow[] = known.map((row) => ({
    label: labelOf(row.figure),
    then: { share: row.then, text: thenText(row.figure) },
    now: {
      ...{ share: row.share, low: row.low ?? 0, high: row.high ?? 1, text: format.percent(row.share) },
      ...{ detail: words.detail({ part: row.count, all: row.of }), count: row.count, address: row.listings },
    },
  }));
  return {
    title: thenAndNow.finding(known.map(({ then, share }) => compareShares(then, share))),
    ...{ unit: words.unit, leftOut: words.leftOut, about: words.about(pairs), heads: words.heads },
    terms: { figure: thenAndNow.labels },
    draw: (options: Parameters<typeof drawPairs>[1]) => drawPairs(pairs, options),
  };
}

/** Each share in a sentence, recruitment first. */
export function saidShares({ rows }: InsightTable<ThenRow>): string[] {
  return rows.flatMap(({ figure, then, share }) =>
    share === null ? [] : [thenAndNow.sentence(baselineById(figure), share, compareShares(then, share))],
  );
}

/** The same shares by the rule of which listings count. */
export function viewSensitivity({ rows }: InsightTable<SensitivityRow>) {
  const words = thenAndNow.sensitivity;
  const groups = [...Map.groupBy(rows, ({ figure }) => figure)].map(([figure, own]): DotGroup => ({
    label: labelOf(figure),
    reference: { share: baselineById(figure).value, text: words.reference({ text: thenText(figure) }) },
    rows: own.flatMap(({ rule, share, low, high, count, of, listings }) => {
      if (share === null || low === null || high === null) return [];
      const text = words.text({ share, low, high, part: count, all: of });
      return [{ label: thenAndNow.rules[rule], share, low, high, text, count, address: listings }];
    }),
  }));
  const { figure, rule, points } = largestMove(rows);
  const about = groups.flatMap(({ label, rows: own }) =>
    own.map((row) => `${label}, ${row.label.toLowerCase()}: ${row.text}.`),
  );
  return {
    title: words.title(figure, rule, points),
    ...{ unit: words.unit, leftOut: words.leftOut, about: about.join(" "), heads: words.heads },
    terms: { figure: thenAndNow.labels, rule: thenAndNow.rules },
    draw: (options: Parameters<typeof drawDots>[1]) => drawDots(groups, options),
  };
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

/** How many listings earlier maps and the register counted. */
export function viewSizes({ rows }: InsightTable<SizeRow>) {
  const words = thenAndNow.sizes;
  const bars = rows.map(({ map, kind, year, wording, size, listings }) => ({
    label: words.label({
      kind: thenAndNow.kinds[kind] ?? kind,
      map: map === "register" ? words.register : map,
      when: year === null ? words.now : String(year),
    }),
    ...{ value: size, text: words.size(size, wording), address: listings },
  }));
  const entities = rows.filter(({ kind }) => kind === "entity");
  const own = entities.find(({ map }) => map === "register")?.size ?? 0;
  const largest = max(entities, ({ map, size }) => (map === "register" ? 0 : size)) ?? 0;
  const worded = wordings.map((each) => [each, thenAndNow.worded[each]({ value: "" }).trim()]);
  return {
    title: words.title(own, largest),
    ...{ unit: words.unit, leftOut: words.leftOut, heads: words.heads },
    terms: {
      map: { register: words.register },
      kind: thenAndNow.kinds,
      year: { null: words.now },
      wording: { null: "", ...Object.fromEntries(worded) },
    },
    ...viewBars(bars),
  };
}

function thenText(figure: string): string {
  const { value, qualifier = null, year, is_year_about: isAbout = false } = baselineById(figure);
  return thenAndNow.shares.then(value, qualifier, year, isAbout);
}

/** The lists behind the shares. */
export function thenLists({ register }: Catalogue): FigureList[] {
  const { lists: words, title } = thenAndNow;
  return thenAndNowLists(register).map(({ name, criterion, rule, of, listings }) => ({
    name,
    title: of === "met" ? words.met(criterion.id, rule) : words.without(criterion.kind, criterion.topic),
    lead: of === "met" ? words.metLead(rule) : words.withoutLead(criterion.topic),
    listings,
    from: { title, address: "/insights/" },
  }));
}
