import catalogue from "#words/insights.json" with { type: "json" };
import type { BarRow } from "../../core/charts/bars.ts";
import type { HeatMap } from "../../core/charts/heat-map.ts";
import { findCellAddress, type InsightRow } from "../../core/insights/insight-table.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { drawBars, drawColumns, drawHeatMap } from "../charts/draw.tsx";
import type { FigureView } from "../charts/figure-view.ts";
import { messages as directory } from "../directory/words.ts";
import type { Breadcrumb } from "../ui/structured-data.ts";

const words = messagesOf("insights", catalogue);

/** A figure's bars in words, for those who don't see it. */
export function describeBars(bars: readonly { readonly label: string; readonly text: string }[]): string {
  return `${bars.map(({ label, text }) => words.bar({ label, text })).join(format.semicolon)}.`;
}

/** A bar of one kind of listings: "Organisations, within a year". */
export function formatKindLabel(kind: Kind, value: string): string {
  return words.kindLabel({ kind: directory.kinds[kind].many, value });
}

/** A bar of a row's count; by default with the share that it is of a whole, if the row has one. */
export function toBarRow(row: InsightRow, label: string, text?: string): BarRow {
  const [value, share] = [Number(row["count"]), row["share"]];
  const said = typeof share === "number" ? words.share({ value, share }) : format.number(value);
  return { label, value, text: text ?? said, address: findCellAddress(row, "count") ?? null };
}

type Said = Pick<FigureView, "title" | "unit" | "leftOut" | "heads" | "terms">;
export type View = Omit<FigureView, "table">;

/** A figure of horizontal bars. @param whole the value that fills the width; by default the largest */
export function buildBarsView(said: Said, bars: readonly BarRow[], whole?: number): View {
  return { ...said, about: describeBars(bars), draw: (options) => drawBars(bars, options, whole) };
}

/** A figure of upright columns, such as those of years. */
export function buildColumnsView(said: Said, columns: readonly BarRow[]): View {
  return { ...said, about: describeBars(columns), draw: (options) => drawColumns(columns, options) };
}

/** A figure that its page shows as a table of shaded cells. */
export function buildHeatMapView(said: Said & Pick<FigureView, "about">, heat: HeatMap): View {
  return { ...said, heat, draw: (options) => drawHeatMap(heat, options) };
}

/** A list of exactly the listings behind one number of a figure, where no directory can be asked for them. */
export interface ListingList {
  /** Kebab-case, the last part of its address (`addressOfList`). */
  readonly name: string;
  readonly title: string;
  /** A sentence: which listings these are. */
  readonly lead: string;
  /** In any order; its page gives them in that of the catalogue. */
  readonly listings: readonly Listing[];
  /** The page whose figure it is behind. */
  readonly figurePage: Required<Breadcrumb>;
}
