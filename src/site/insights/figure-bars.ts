import type { BarRow } from "../../core/charts/bars.ts";
import { addressOfCell, type InsightRow } from "../../core/insights/insight-table.ts";
import { drawBars } from "../charts/Bars.tsx";
import { drawColumns } from "../charts/Columns.tsx";
import type { FigureView } from "../charts/figure-view.ts";
import { aboutBars } from "./figure-words.ts";

/** A bar of a row's count. */
export function barOf(row: InsightRow, label: string, text: string): BarRow {
  return { label, value: Number(row["count"]), text, address: addressOfCell(row, "count") ?? null };
}

/** A figure of horizontal bars. @param whole the value that fills the width; by default the largest */
export function viewBars(bars: readonly BarRow[], whole?: number): Pick<FigureView, "about" | "draw"> {
  return { about: aboutBars(bars), draw: (options) => drawBars(bars, options, whole) };
}

/** A figure of upright columns, such as those of years. */
export function viewColumns(columns: readonly BarRow[]): Pick<FigureView, "about" | "draw"> {
  return { about: aboutBars(columns), draw: (options) => drawColumns(columns, options) };
}
