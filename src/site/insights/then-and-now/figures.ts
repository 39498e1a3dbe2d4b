import { greatest, max } from "d3-array";
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
import type { FigureView } from "../../charts/figure-view.ts";
import { drawPairs } from "../../charts/Pairs.tsx";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-shapes.ts";
import { viewBars } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { thenAndNow, format } = t;
const figureLabel = (figure: string) => thenAndNow.labels[figure] ?? figure;

/** A share next to that of an earlier map. A share of none is no share: nothing is drawn of it. */
function pairsOf(rows: readonly (ThenRow | SensitivityRow)[], labelOf: (row: ThenRow | SensitivityRow) => string) {
  return rows.flatMap((row): PairRow[] => {
    const { figure, share, low, high, count, of, listings } = row;
    if (share === null || low === null || high === null) return [];
    const detail = thenAndNow.shares.detail({ part: count, all: of });
    return [
      {
        label: labelOf(row),
        then: { share: baselineById(figure).value, text: thenText(figure) },
        now: { share, low, high, text: format.percent(share), detail, count, address: listings },
      },
    ];
  });
}

const viewPairs = (pairs: readonly PairRow[]): Pick<FigureView, "about" | "draw"> => ({
  ...{ about: thenAndNow.shares.about(pairs), draw: (options) => drawPairs(pairs, options) },
});

/** Shares of earlier maps next to the register's. */
export function viewShares({ rows }: InsightTable<ThenRow>) {
  const words = thenAndNow.shares;
  const comparisons = rows.flatMap(({ then, share }) => (share === null ? [] : [compareShares(then, share)]));
  return {
    title: thenAndNow.finding(comparisons),
    ...{ unit: words.unit, leftOut: words.leftOut, heads: words.heads, terms: { figure: thenAndNow.labels } },
    ...viewPairs(pairsOf(rows, ({ figure }) => figureLabel(figure))),
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
  const { figure, rule, points } = largestMove(rows);
  const ruleOf = (row: ThenRow | SensitivityRow) => ("rule" in row ? row.rule : "open");
  return {
    title: words.title(figure, rule, points),
    ...{ unit: words.unit, leftOut: words.leftOut, heads: words.heads },
    terms: { figure: thenAndNow.labels, rule: thenAndNow.rules },
    ...viewPairs(
      pairsOf(rows, (row) => words.label({ figure: figureLabel(row.figure), rule: thenAndNow.rules[ruleOf(row)] })),
    ),
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
