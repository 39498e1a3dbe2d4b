import { max } from "d3-array";
import { underServedRegions } from "../../../core/insights/coverage.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { findSmallestRows } from "../../../core/insights/insight-table.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { buildBarsView, toBarRow, type View } from "../figure-shapes.ts";
import { insightsNeedsMessages } from "../words.ts";
import { formatNamedFinding, formatPartnerFinding } from "./sentences.ts";

const { named, partner } = insightsNeedsMessages;
type NeedsTable = FigureTable<"needs-of-partners" | "needs-named-in-2021">;
type NeedsMessages = Pick<typeof partner, "nothing" | "unit" | "leftOut" | "heads">;

/**
 * Builds the bars of the listings that meet each need, in the order of the rows. A full bar is every listing of the larger kind.
 * If the base has no listings, the title is `nothing` in place of the finding.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `terms` are the titles of the needs
 */
function buildNeedsView(
  { n, rows }: NeedsTable,
  { nothing, unit, leftOut, heads }: NeedsMessages,
  finding: string,
  toNeedTitle: (need: string) => string,
): View {
  const texts = {
    title: n === 0 ? nothing : finding,
    unit,
    leftOut,
    heads,
    terms: { need: Object.fromEntries(rows.map(({ need }) => [need, toNeedTitle(need)])) },
  };
  const bars = rows.map((row) => toBarRow(row, toNeedTitle(row.need)));
  const largestWhole = max(rows, ({ of }) => of);
  return buildBarsView(texts, bars, largestWhole);
}

/**
 * Builds the view of what companies look for in a partner. The finding names the needs that the fewest organisations state: see
 * `formatPartnerFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildPartnerNeedsView(table: FigureTable<"needs-of-partners">): View {
  const rarestRows = findSmallestRows(table.rows);
  const shortTitles = rarestRows.map(({ need }) => partner.short[need as keyof typeof partner.short]);
  const finding = formatPartnerFinding(shortTitles, rarestRows[0]?.count ?? 0, table.n);
  return buildNeedsView(table, partner, finding, (need) => partner.needs[need as keyof typeof partner.needs]);
}

/**
 * Builds the view of what the report of 2021 found lacking. The finding names the regions with the fewest organisations: see
 * `formatNamedFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildNamedNeedsView(table: FigureTable<"needs-named-in-2021">): View {
  const isRegion = (need: string) => underServedRegions.includes(need);
  const toRegionTitle = (need: string) => termTitle("region", need);
  const smallestRows = findSmallestRows(table.rows.filter(({ need }) => isRegion(need)));
  const regionTitles = smallestRows.map(({ need }) => toRegionTitle(need));
  const finding = formatNamedFinding(regionTitles, smallestRows[0]?.count ?? 0);
  return buildNeedsView(table, named, finding, (need) =>
    isRegion(need)
      ? named.needs.local({ region: toRegionTitle(need) })
      : named.needs[need as Exclude<keyof typeof named.needs, "local">],
  );
}

export const needsViews = {
  "needs-of-partners": buildPartnerNeedsView,
  "needs-named-in-2021": buildNamedNeedsView,
};
