import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { round, wrapText } from "./drawing.ts";

/** Steps of the ramp: 0 for zero, then six. */
const heatSteps = 6;

/**
 * The step of the ramp that a count falls into: 0 for zero, else 1 to 6 by its square root, so that small counts, of which
 * there are many, can be told apart.
 *
 * @param most the largest count of the map
 */
export function heatStep(count: number, most: number): number {
  if (count <= 0) return 0;
  const step = scaleSqrt([0, Math.max(most, 1)], [0, heatSteps])(count);
  return Math.min(heatSteps, Math.floor(step) + 1);
}

/** The step of the ramp that a share falls into: 0 for zero, else 1 to 6, each a sixth of the whole. */
export function shareStep(share: number): number {
  return Math.min(heatSteps, Math.ceil(Math.max(0, share) * heatSteps));
}

/** A column of a heat map: `apart` from those before it, or the `sum` of a row. */
export interface HeatColumn {
  readonly title: string;
  readonly role?: "apart" | "sum";
}

/** A heat map as it is drawn, and shown as a table. */
export interface Heat {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** A head over the first columns. */
  readonly bracket?: { readonly text: string; readonly columns: number };
}

export interface HeatRow {
  readonly label: string;
  /** It is apart from those before it. */
  readonly isApart?: boolean;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  readonly count: number;
  /** What the cell shows; by default its count. */
  readonly text?: string;
  /** Its shade, null for none; by default that of its count. */
  readonly step?: number | null;
  /** What the cell says aloud. */
  readonly label: string;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

const cellHeight = 26;
const gap = 2;
const headSize = 11;
/** From line to line of a head. */
export const headLine = 13;

/**
 * Lays out a heat map: a name before each row, a name above each column, a cell for each pair.
 *
 * @param columns names of the columns
 * @param width of the whole, in px; a quarter of it is for the names of rows
 * @returns positions in px
 */
export function layoutHeatMap(rows: readonly HeatRow[], columns: readonly string[], width: number) {
  const names = Math.min(220, Math.round(width / 4));
  const cellWidth = columns.length === 0 ? 0 : (width - names) / columns.length - gap;
  const wrapped = columns.map((column) => wrapText(column, cellWidth, headSize));
  const headHeight = (max(wrapped, (lines) => lines.length) ?? 1) * headLine + 8;
  const most = max(rows, ({ cells }) => max(cells, ({ count }) => count)) ?? 0;
  const xOf = (index: number) => round(names + index * (cellWidth + gap));
  return {
    height: headHeight + rows.length * (cellHeight + gap),
    cell: { width: round(cellWidth), height: cellHeight },
    heads: wrapped.map((lines, index) => ({
      lines,
      x: round(xOf(index) + cellWidth / 2),
      y: headHeight - 8 - (lines.length - 1) * headLine,
    })),
    rows: rows.map(({ label, cells }, place) => ({
      label,
      y: headHeight + place * (cellHeight + gap),
      cells: cells.map((cell, index) => {
        const { count, text = String(count), step = heatStep(count, most) } = cell;
        return { ...cell, text, step, x: xOf(index) };
      }),
    })),
  };
}
