import type { ComponentChildren } from "preact";
import type { Direction } from "../../core/charts/drawing.ts";
import type { HeatMap } from "../../core/charts/heat-map.ts";
import type { InsightTable } from "../../core/insights/insight-table.ts";

/** A figure ready to be shown: on its page, and as a drawing that stands alone. */
export interface FigureView<Table extends InsightTable = InsightTable> {
  /** The rows behind it; their id names the figure's place on its page and its files. */
  readonly table: Table;
  /** The finding, worded from the numbers. */
  readonly title: string;
  /** What is drawn, and in what unit. */
  readonly unit: string;
  /** What is left out, and what a reader should keep in mind: whole sentences. */
  readonly leftOut: string;
  /** What a reader who can't see the drawing should know of it: its course and its extremes. */
  readonly about: string;
  /** Heads of the table by name of column. */
  readonly heads: Readonly<Record<string, string>>;
  /** Words for the cells of a column, where the table holds ids; "null" is the word for an empty cell. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the page shows as a table in place of the drawing. */
  readonly heat?: HeatMap;
  /** Draws at a width. The same drawing is in the page and in the file. */
  readonly draw: (options: DrawOptions) => ChartDrawing;
}

export interface DrawOptions {
  /** In px. */
  readonly width: number;
  /** Of the page's language: labels start and lengths grow from that side. Time runs from the left in either. */
  readonly direction: Direction;
  /** The whole address of a mark's listings; undefined where the drawing can't lead to them. */
  readonly linkTo: (address: string) => string | undefined;
}

export interface ChartDrawing {
  /** In px. */
  readonly height: number;
  /** SVG elements. */
  readonly marks: ComponentChildren;
}
