import { greatest, max } from "d3-array";
import type { BarRow } from "../../../core/charts/bars.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { buildShareLists, compareShares, earlierShares, type Rule } from "../../../core/insights/then-and-now.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { buildBarsView, type FigureTexts, type ListingList, type View } from "../figure-shapes.ts";
import { insightsThenAndNowMessages } from "../words.ts";
import {
  formatApartList,
  formatComparisonFinding,
  formatMetList,
  formatSensitivityFinding,
  formatShareSentence,
  formatSize,
  formatSizeFinding,
  formatThen,
  shareLabels,
  sizeKindTitles,
  wordingTerms,
} from "./sentences.ts";
import { labelled } from "../../language/labelled.ts";

const { rules, sensitivity, shares, sizes, title: pageTitle } = insightsThenAndNowMessages;
type ShareRow = FigureTable<"then-and-now" | "then-and-now-sensitivity">["rows"][number];

/** Returns the rule of a row: `open` in the figure without rules. */
function findRule(row: ShareRow): Rule {
  return "rule" in row ? row.rule : "open";
}

/**
 * Builds the bars of shares, two for each row: the earlier map's as an outline, then the register's with its interval and the
 * text "27% (67 of 248)". Only the first of a pair has a label, and only the second an address.
 *
 * Rows without a share, under whose rule no listing counts, are not drawn, and neither are those whose share no earlier map has.
 *
 * @param formatLabel label of a row's pair of bars, from the label of its share
 * @returns the texts, `about` ("Organisations that work globally: then 60%, 2021; now 40%, 99 of 248.") and `draw`
 */
function buildSharesView(
  texts: FigureTexts,
  rows: readonly ShareRow[],
  formatLabel: (row: ShareRow, shareLabel: string) => string,
): View {
  const pairs = rows.flatMap((row) => {
    const { figure, share, low, high, count, of, listings } = row;
    const earlierShare = earlierShares.find(({ id }) => id === figure);
    if (earlierShare === undefined || share === null || low === null || high === null) return [];
    const label = formatLabel(row, shareLabels[figure] ?? figure);
    const then = formatThen(earlierShare);
    const now = format.percent(share);
    const detail = shares.detail({ part: count, all: of });
    const text = `${now} (${detail})`;
    const bars: BarRow[] = [
      { label, value: earlierShare.value, part: 0, text: then, address: null },
      {
        label: "",
        value: share,
        interval: { low, high },
        text,
        spokenText: labelled(label, text),
        count,
        address: listings,
      },
    ];
    return [{ bars, about: shares.about({ label, then, now, detail }) }];
  });
  const bars = pairs.flatMap((pair) => pair.bars);
  return { ...buildBarsView(texts, bars), about: pairs.map(({ about }) => about).join(" ") };
}

/**
 * Builds the bars of shares of today beside earlier ones. The finding counts how many are about the same, larger or smaller: see
 * `formatComparisonFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildThenAndNowView({ rows }: FigureTable<"then-and-now">): View {
  const comparisons = rows.flatMap(({ then, share }) => (share === null ? [] : [compareShares(then, share)]));
  const texts = {
    title: formatComparisonFinding(comparisons),
    unit: shares.unit,
    leftOut: shares.leftOut,
    heads: shares.heads,
    terms: { figure: shareLabels },
  };
  return buildSharesView(texts, rows, (_row, shareLabel) => shareLabel);
}

/**
 * Formats a sentence for each share of today, beside the earlier one, in the order of the rows: see `formatShareSentence`. Shares
 * of no listings are left out; [] if all are.
 */
export function formatShareSentences({ rows }: FigureTable<"then-and-now">): string[] {
  return rows.flatMap(({ share }, index) => {
    const earlierShare = earlierShares[index];
    if (earlierShare === undefined || share === null) return [];
    return [formatShareSentence(earlierShare, share, compareShares(earlierShare.value, share))];
  });
}

/**
 * Builds the bars of shares by rule, labelled "Organisations that work globally, all that have not ended". The finding names the
 * share that moves most with the rule, in whole points.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildSensitivityView({ rows }: FigureTable<"then-and-now-sensitivity">): View {
  const moves = rows.map(({ figure, rule, share }) => {
    const openRow = rows.find((row) => row.figure === figure && row.rule === "open");
    const openShare = openRow?.share ?? null;
    const points = share === null || openShare === null ? 0 : Math.round(Math.abs(share - openShare) * 100);
    return { figure, rule, points };
  });
  const texts = {
    title: formatSensitivityFinding(greatest(moves, ({ points }) => points)),
    unit: sensitivity.unit,
    leftOut: sensitivity.leftOut,
    heads: sensitivity.heads,
    terms: { figure: shareLabels, rule: rules },
  };
  return buildSharesView(texts, rows, (row, shareLabel) =>
    sensitivity.label({ figure: shareLabel, rule: rules[findRule(row)] }),
  );
}

/**
 * Builds the bars of the sizes of earlier maps and the register, labelled by kind, map and year: "Tools: name of the map, 2020".
 * The finding compares the numbers of organisations: see `formatSizeFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildMapSizesView({ rows }: FigureTable<"map-sizes">): View {
  const bars = rows.map(({ map, kind, year, wording, size, listings }) => ({
    label: sizes.label({
      kind: sizeKindTitles[kind],
      map: map === "register" ? sizes.register : map,
      when: year === null ? sizes.now : String(year),
    }),
    value: size,
    text: formatSize(size, wording),
    address: listings,
  }));
  const entityRows = rows.filter(({ kind }) => kind === "entity");
  const registerSize = entityRows.find(({ map }) => map === "register")?.size ?? 0;
  const largestSize = max(entityRows, ({ map, size }) => (map === "register" ? 0 : size)) ?? 0;
  const texts = {
    title: formatSizeFinding(registerSize, largestSize),
    unit: sizes.unit,
    leftOut: sizes.leftOut,
    heads: sizes.heads,
    terms: {
      map: { register: sizes.register },
      kind: sizeKindTitles,
      year: { null: sizes.now },
      wording: wordingTerms,
    },
  };
  return buildBarsView(texts, bars);
}

export const thenAndNowViews = {
  "then-and-now": buildThenAndNowView,
  "then-and-now-sensitivity": buildSensitivityView,
  "map-sizes": buildMapSizesView,
};

/**
 * Builds the lists of the listings behind the shares that no directory query finds: `{name, title, lead, listings, figurePage}`.
 * Some are empty.
 */
export function buildThenAndNowLists({ register }: Catalogue): ListingList[] {
  const figurePage = { title: pageTitle, address: "/insights/" };
  return buildShareLists(register).map(({ name, share, rule, part, listings }) => {
    const texts = part === "met" ? formatMetList(share.id, rule) : formatApartList(share.kind, share.topic);
    return { name, ...texts, listings, figurePage };
  });
}
