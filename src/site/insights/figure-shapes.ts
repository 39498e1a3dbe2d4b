import type { BarRow } from "../../core/charts/bars.ts";
import type { HeatMap } from "../../core/charts/heat-map.ts";
import { findCellAddress, type InsightRow } from "../../core/insights/insight-table.ts";
import { format } from "../../core/language/page-format.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import type { KeyEntry, Segment, StackedRow, Tone } from "../../core/charts/stacked-bars.ts";
import { drawBars, drawColumns, drawHeatMap } from "../charts/draw.tsx";
import { drawStackedBars } from "../charts/draw-shares.tsx";
import type { FigureView } from "../charts/figure-view.ts";
import { frameMessages } from "../ui/words.ts";
import type { Breadcrumb } from "../ui/structured-data.ts";
import { insightsMessages } from "./words.ts";

/** Plural of each kind as a heading: "Organisations", "Tools". */
export const kindTitles: Readonly<Record<Kind, string>> = {
  entity: frameMessages.kinds.entity.many,
  tool: frameMessages.kinds.tool.many,
};

/**
 * Describes bars in words, for readers who don't see them: "Training: 40; Funding: 10 (5%)." The texts are in the order of the
 * bars. Without bars it is "Nothing is listed yet.".
 */
export function describeBars(bars: readonly { readonly label: string; readonly text: string }[]): string {
  if (bars.length === 0) return insightsMessages.noBars;
  return `${bars.map(({ label, text }) => insightsMessages.bar({ label, text })).join(format.semicolon)}.`;
}

/** Formats the label of a bar that is about one kind of listing: "Organisations, within a year". The value stays as it is. */
export function formatKindLabel(kind: Kind, value: string): string {
  return insightsMessages.kindLabel({ kind: kindTitles[kind], value });
}

/**
 * Returns the bar of a row's `count`, with the address of the listings behind it: `{label: "Training", value: 57, text: "57
 * (23%)", address: "/entities/?services=training"}`. The address is null if the row has none, as for a count of 0.
 *
 * @param text text at the bar's end; default: the count, with the row's `share` if it has one, as in "57 (23%)"
 */
export function toBarRow(row: InsightRow, label: string, text = formatCount(row)): BarRow {
  return { label, value: Number(row["count"]), text, address: findCellAddress(row, "count") ?? null };
}

/**
 * Formats the count of a row, with its share in whole percent if it has one: "57 (23%)", else "1,234". A share of null is left
 * out.
 */
function formatCount({ count, share }: InsightRow): string {
  const value = Number(count);
  return typeof share === "number" ? insightsMessages.share({ value, share }) : format.number(value);
}

/** Texts of a figure, apart from the description of its drawing. */
export type FigureTexts = Pick<FigureView, "title" | "unit" | "leftOut" | "heads" | "terms">;

/** A figure without its table: what a view returns for a table. */
export type View = Omit<FigureView, "table">;

/**
 * Builds the view of a figure of horizontal bars: the texts, `about` (the bars in words: see `describeBars`) and `draw`, which
 * returns `{height, marks}`.
 *
 * @param bars in the order in which they are drawn
 * @param largest value that fills the width; default: the largest of the bars
 */
export function buildBarsView(texts: FigureTexts, bars: readonly BarRow[], largest?: number): View {
  return { ...texts, about: describeBars(bars), draw: (options) => drawBars(bars, options, largest) };
}

/**
 * Builds the view of a figure of vertical columns, such as those of years: the texts, `about` (the columns in words: see
 * `describeBars`) and `draw`, which returns `{height, marks}`.
 */
export function buildColumnsView(texts: FigureTexts, columns: readonly BarRow[]): View {
  return { ...texts, about: describeBars(columns), draw: (options) => drawColumns(columns, options) };
}

/**
 * Builds the view of a figure of bars of equal length, which compare shares: the texts, `about` ("Organisations, within a year: 59,
 * 19%; …") and `draw`, which returns `{height, marks}`. If no bar has two segments, `isSentence` is true.
 *
 * @param rows in the order in which they are drawn
 * @param key entries for the tones of the segments, in their order
 */
export function buildStackedView(texts: FigureTexts, rows: readonly StackedRow[], key: readonly KeyEntry[]): View {
  const filledRows = rows.map(({ segments }) => segments.filter(({ value }) => value > 0));
  const spokenTexts = filledRows.flat().map(({ spokenText }) => spokenText);
  return {
    ...texts,
    about: spokenTexts.length === 0 ? insightsMessages.noBars : `${spokenTexts.join(format.semicolon)}.`,
    isSentence: filledRows.every((segments) => segments.length < 2),
    draw: (options) => drawStackedBars(rows, key, options),
  };
}

/**
 * Returns a segment of a stacked bar for a number of listings: `{tone, value: 59, text: "19%", spokenText: "Organisations, within a
 * year: 59, 19%", count: 59, address}`.
 *
 * @param whole listings of the whole bar
 * @param address of the counted listings; null if there are none
 */
export function toSegment(
  tone: Tone,
  label: string,
  { count, address, whole }: { readonly count: number; readonly address: string | null; readonly whole: number },
): Segment {
  const share = whole === 0 ? 0 : count / whole;
  const percent = format.percent(share);
  // The percentage stands between spaces, so that the name has the text that is seen.
  const text = `${format.number(count)}${format.comma}${percent}`;
  return {
    tone,
    value: count,
    text: percent,
    spokenText: insightsMessages.bar({ label, text }),
    count,
    address,
  };
}

/**
 * Builds the view of a figure that its page shows as a table of shaded cells: the texts, which here include `about`, `heat` and
 * `draw`, which returns `{height, marks}`.
 */
export function buildHeatMapView(texts: FigureTexts & Pick<FigureView, "about">, heat: HeatMap): View {
  return { ...texts, heat, draw: (options) => drawHeatMap(heat, options) };
}

/**
 * Checks that a figure has a heading for each column of its table, and returns the figure. A heat map has no table on its page.
 *
 * @param columnsOfFiles names of columns that only the files of the figure have
 * @throws {RangeError} if a heading is missing: the page's table would leave the column out
 */
export function checkHeads(view: FigureView, columnsOfFiles: readonly string[]): FigureView {
  const { table, heads, heat } = view;
  if (heat !== undefined) return view;
  const column = table.columns.find(({ name }) => !Object.hasOwn(heads, name) && !columnsOfFiles.includes(name));
  if (column === undefined) return view;
  throw new RangeError(`no heading for a column: ${column.name} of ${table.id}; add it to the words of the figure`);
}

/** Listings behind one number of a figure that has more such numbers, under a heading of their own. */
export interface ListPart {
  /** Id within the list, such as `2014`. */
  readonly id: string;
  readonly title: string;
  /** Listings in any order. The page sorts them. */
  readonly listings: readonly Listing[];
}

/** A page that lists exactly the listings behind numbers of a figure, where no directory query finds them. */
export interface ListingList {
  /** Last part of its address (`addressOfList`), in kebab-case. */
  readonly name: string;
  readonly title: string;
  /** Sentence that says which listings these are. */
  readonly lead: string;
  /** Listings in any order. The page sorts them. */
  readonly listings: readonly Listing[];
  /** Parts with listings, one for each number. Undefined if all listings are behind one number. */
  readonly parts?: readonly ListPart[];
  /** Page whose figure the numbers are in. */
  readonly figurePage: Required<Breadcrumb>;
}
