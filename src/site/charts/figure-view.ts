import type { ComponentChildren } from "preact";
import type { Direction } from "../../core/charts/drawing.ts";
import type { HeatMap } from "../../core/charts/heat-map.ts";
import type { InsightTable } from "../../core/insights/insight-table.ts";

/** A figure with its texts and its drawing, for its page and for a file that stands alone. */
export interface FigureView<Table extends InsightTable = InsightTable> {
  /** Rows behind the figure. The table's id names the figure's place on its page and its files. */
  readonly table: Table;
  /**
   * Number of listings behind the marks, each counted once, if these are not all of the table's base: those without a known year have
   * no mark. Default: the table's `n`.
   */
  readonly drawnCount?: number;
  /** True if the finding says all that the drawing would: the page then leaves the drawing out. */
  readonly isSentence?: boolean;
  /** Finding, worded from the numbers. */
  readonly title: string;
  /** Caption: what is drawn, and in what unit. */
  readonly unit: string;
  /** Sentences about the listings that are left out, and about limits of the numbers. */
  readonly leftOut: string;
  /** Description for readers who can't see the drawing: its course and its extremes. */
  readonly about: string;
  /** Headings of the table by column name. Columns without a heading are not shown. */
  readonly heads: Readonly<Record<string, string>>;
  /** Words for the ids in a column, by column name, then id. The key "null" is for an empty cell. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Heat map that the page shows as a table in place of the drawing. */
  readonly heat?: HeatMap;
  /** Draws the figure at a width. Pages and the file share the drawing. */
  readonly draw: (options: DrawOptions) => ChartDrawing;
}

export interface DrawOptions {
  /** Width in px. */
  readonly width: number;
  /** Direction of the page's language. Labels start and lengths grow from that side; time always runs from the left. */
  readonly direction: Direction;
  /** Returns the URL of a mark's listings for their address. Undefined if the drawing can't link to them. */
  readonly linkTo: (address: string) => string | undefined;
}

/** Marks of a drawing, in a space of the requested width. */
export interface ChartDrawing {
  /** Height in px. */
  readonly height: number;
  /** SVG elements. */
  readonly marks: ComponentChildren;
}
