import { greatest, max } from "d3-array";
import type { BarRow } from "../../../core/charts/bars.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { compareShares, earlierShares, buildShareLists, type Rule } from "../../../core/insights/then-and-now.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { buildBarsView, type ListingList, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { thenAndNow, format } = t;
type ShareRow = FigureTable<"then-and-now" | "then-and-now-sensitivity">["rows"][number];
const ruleOf = (row: ShareRow): Rule => ("rule" in row ? row.rule : "open");

type Said = Pick<View, "title" | "unit" | "leftOut" | "heads" | "terms">;

/** Each share as two bars, the earlier map's an outline. A share of none is no share: nothing is drawn of it. */
function buildSharesView(
  said: Said,
  rows: readonly ShareRow[],
  labelOf: (row: ShareRow, label: string) => string,
): View {
  const { detail, about } = thenAndNow.shares;
  const pairs = rows.flatMap((row) => {
    const { figure, share, low, high, count, of, listings } = row;
    const earlier = earlierShares.find(({ id }) => id === figure);
    if (earlier === undefined || share === null || low === null || high === null) return [];
    const label = labelOf(row, thenAndNow.labels[figure] ?? figure);
    const then = thenAndNow.shares.then(earlier);
    const now = { now: format.percent(share), detail: detail({ part: count, all: of }) };
    const text = `${now.now} (${now.detail})`;
    const link = { text, said: `${label}: ${text}`, count, address: listings };
    const bars: BarRow[] = [
      { label, value: earlier.value, part: 0, text: then, address: null },
      { label: "", value: share, interval: { low, high }, ...link },
    ];
    return [{ bars, about: about({ label, then, ...now }) }];
  });
  const bars = pairs.flatMap((pair) => pair.bars);
  return { ...buildBarsView(said, bars), about: pairs.map((pair) => pair.about).join(" ") };
}

/** Shares of earlier maps next to the register's. */
function buildThenAndNowView({ rows }: FigureTable<"then-and-now">): View {
  const comparisons = rows.flatMap(({ then, share }) => (share === null ? [] : [compareShares(then, share)]));
  const title = thenAndNow.finding(comparisons);
  const { unit, leftOut, heads } = thenAndNow.shares;
  return buildSharesView(
    { title, unit, leftOut, heads, terms: { figure: thenAndNow.labels } },
    rows,
    (_, label) => label,
  );
}

/** Each share in a sentence, recruitment first. */
export function formatShareSentences({ rows }: FigureTable<"then-and-now">): string[] {
  return rows.flatMap(({ share }, index) => {
    const earlier = earlierShares[index];
    if (earlier === undefined || share === null) return [];
    return [thenAndNow.sentence(earlier, share, compareShares(earlier.value, share))];
  });
}

/** The same shares by the rule of which listings count; the finding names the one that moves furthest, in whole points. */
function buildSensitivityView({ rows }: FigureTable<"then-and-now-sensitivity">): View {
  const { label, title, ...words } = thenAndNow.sensitivity;
  const moves = rows.map(({ figure, rule, share }) => {
    const all = rows.find((each) => each.figure === figure && each.rule === "open")?.share ?? null;
    return { figure, rule, points: share === null || all === null ? 0 : Math.round(Math.abs(share - all) * 100) };
  });
  const most = greatest(moves, ({ points }) => points);
  const terms = { figure: thenAndNow.labels, rule: thenAndNow.rules };
  return buildSharesView({ ...words, title: title(most), terms }, rows, (row, figure) =>
    label({ figure, rule: thenAndNow.rules[ruleOf(row)] }),
  );
}

/** How many listings earlier maps and the register toCountCells. */
function buildMapSizesView({ rows }: FigureTable<"map-sizes">): View {
  const { label, register, now, size: sizeOf, title, unit, leftOut, heads } = thenAndNow.sizes;
  const bars = rows.map(({ map, kind, year, wording, size, listings }) => {
    const when = year === null ? now : String(year);
    const name = label({ kind: thenAndNow.kinds[kind], map: map === "register" ? register : map, when });
    return { label: name, value: size, text: sizeOf(size, wording), address: listings };
  });
  const [own = 0, largest = 0] = [true, false].map((isOwn) =>
    max(rows, ({ map, kind, size }) => (kind === "entity" && (map === "register") === isOwn ? size : 0)),
  );
  const wordings = (["about", "over", "nearly"] as const).map((each) => [
    each,
    thenAndNow.worded[each]({ value: "" }).trim(),
  ]);
  const terms = {
    map: { register },
    kind: thenAndNow.kinds,
    year: { null: now },
    wording: { null: "", ...Object.fromEntries(wordings) },
  };
  return buildBarsView({ title: title(own, largest), unit, leftOut, heads, terms }, bars);
}

export const thenAndNowViews = {
  "then-and-now": buildThenAndNowView,
  "then-and-now-sensitivity": buildSensitivityView,
  "map-sizes": buildMapSizesView,
};

export function buildThenAndNowLists({ register }: Catalogue): ListingList[] {
  const { lists: words, title } = thenAndNow;
  return buildShareLists(register).map(({ name, share, rule, of, listings }) => ({
    name,
    title: of === "met" ? words.met(share.id, rule) : words.without(share.kind, share.topic),
    lead: of === "met" ? words.metLead(rule) : words.withoutLead(share.topic),
    listings,
    figurePage: { title, address: "/insights/" },
  }));
}
