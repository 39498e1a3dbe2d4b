import { descending, greatest, groups, max } from "d3-array";
import type { DumbbellRow } from "../../../core/charts/dumbbells.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { buildShareLists, compareShares, earlierShares } from "../../../core/insights/then-and-now.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { upperFirst } from "../../../core/language/phrases.ts";
import { drawDumbbells } from "../../charts/draw-shares.tsx";
import type { ListingList, View } from "../figure-shapes.ts";
import { insightsThenAndNowMessages } from "../words.ts";
import {
  formatApartList,
  formatMetList,
  formatSensitivityFinding,
  formatShareSentence,
  formatSize,
  formatSizeFinding,
  formatThen,
  shareLabels,
  sizeKindTitles,
} from "./sentences.ts";
import { labelled } from "../../language/labelled.ts";

const { finding, rules, sensitivity, shares, sizes, title: pageTitle } = insightsThenAndNowMessages;

/**
 * Builds the dumbbells of shares of today beside earlier ones. The finding is the sentence on the share that differs most: see
 * `formatShareSentence`. A row without a share, of which no listing counts, is not drawn.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `about` is such as "Organisations that work globally: then 60%, 2021;
 *   now 40%, 99 of 248."
 */
function buildThenAndNowView({ rows }: FigureTable<"then-and-now">): View {
  const pairs = rows.flatMap(({ figure, share, low, high, count, of, listings }) => {
    const earlierShare = earlierShares.find(({ id }) => id === figure);
    if (earlierShare === undefined || share === null || low === null || high === null) return [];
    const label = shareLabels[figure] ?? figure;
    const then = formatThen(earlierShare);
    const now = format.percent(share);
    const detail = shares.detail({ part: count, all: of });
    const thenShare = format.percent(earlierShare.value);
    const notes = [labelled(shares.heads.count, detail), labelled(shares.heads.then, then)];
    const row: DumbbellRow = {
      label,
      then: { value: earlierShare.value, text: thenShare },
      now: { value: share, text: now, interval: { low, high }, count, address: listings },
      notes,
      // The texts that are seen, in their order.
      spokenText: [label, now, thenShare, ...notes].join(format.comma),
    };
    const about = shares.about({ label, then, now, detail });
    return [{ row, about, earlierShare, difference: Math.abs(share - earlierShare.value) }];
  });
  const [largest] = pairs.toSorted((a, b) => descending(a.difference, b.difference));
  return {
    title: largest === undefined ? finding.none : formatComparedShare(largest.earlierShare, largest.row.now.value),
    unit: shares.unit,
    leftOut: shares.leftOut,
    heads: shares.heads,
    terms: { figure: shareLabels },
    about: pairs.map(({ about }) => about).join(" "),
    draw: (options) =>
      drawDumbbells(
        pairs.map(({ row }) => row),
        { then: shares.heads.then, now: shares.heads.count, formatTick: format.percent },
        options,
      ),
  };
}

/** Formats a share of today and how it compares with an earlier one: see `formatShareSentence`. */
function formatComparedShare(earlierShare: (typeof earlierShares)[number], share: number): string {
  return formatShareSentence(earlierShare, share, compareShares(earlierShare.value, share));
}

/**
 * Formats how the shares of today change with the rule of which listings count, as a table for the guide to the method: a row for
 * each share, and in it the share under each rule, "27% (84 of 306)". The finding names the share that moves most, in whole points.
 *
 * @returns `{finding, heads, rows}`. A share of no listing is null
 */
export function formatSensitivity({ rows }: FigureTable<"then-and-now-sensitivity">) {
  const moves = rows.map(({ figure, rule, share }) => {
    const openRow = rows.find((row) => row.figure === figure && row.rule === "open");
    const openShare = openRow?.share ?? null;
    const points = share === null || openShare === null ? 0 : Math.round(Math.abs(share - openShare) * 100);
    return { figure, rule, points };
  });
  const rowsByFigure = groups(rows, ({ figure }) => figure);
  return {
    finding: formatSensitivityFinding(greatest(moves, ({ points }) => points)),
    heads: [sensitivity.heads.figure, ...(rowsByFigure[0]?.[1] ?? []).map(({ rule }) => rules[rule])],
    rows: rowsByFigure.map(([figure, figureRows]) => ({
      label: shareLabels[figure] ?? figure,
      cells: figureRows.map(({ share, count, of, listings }) => ({
        text: share === null ? null : `${format.percent(share)} (${shares.detail({ part: count, all: of })})`,
        count,
        address: listings,
      })),
    })),
  };
}

/**
 * Formats the sizes of earlier maps and of the register as a table for the guide to the method: `{finding, heads, rows}`, with rows
 * such as `{map: "name of the map, 2020", kind: "Tools", text: "over 200", count: null, address: null}`. The finding compares the
 * numbers of organisations: see `formatSizeFinding`.
 */
export function formatMapSizes({ rows }: FigureTable<"map-sizes">) {
  const entityRows = rows.filter(({ kind }) => kind === "entity");
  const registerSize = entityRows.find(({ map }) => map === "register")?.size ?? 0;
  const largestSize = max(entityRows, ({ map, size }) => (map === "register" ? 0 : size)) ?? 0;
  return {
    finding: formatSizeFinding(registerSize, largestSize),
    heads: [sizes.heads.map, sizes.heads.kind, sizes.heads.size],
    rows: rows.map(({ map, kind, year, wording, size, count, listings }) => ({
      map: map === "register" ? upperFirst(sizes.register) : sizes.map({ map, year: String(year) }),
      kind: sizeKindTitles[kind],
      text: formatSize(size, wording),
      count,
      address: listings,
    })),
  };
}

export const thenAndNowViews = {
  "then-and-now": buildThenAndNowView,
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
