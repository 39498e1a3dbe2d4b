import { max } from "d3-array";
import { wrapText } from "./wrap-text.ts";

/** One cell of a grid. */
export interface GridCell {
  readonly value: number;
  /** Said in it. */
  readonly text: string;
  /** Its whole meaning in words. */
  readonly label: string;
  readonly count: number;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

export interface GridRow {
  readonly label: string;
  readonly cells: readonly GridCell[];
}

export interface PlacedCell extends GridCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Step of the ramp, 0 to 6; 0 for zero alone. */
  readonly heat: number;
}

const labelSize = 13;
const lineHeight = 16;
const cellHeight = 30;
const head = 40;

/**
 * Lays out a grid of cells, darker for more: R rows of C cells under C heads.
 *
 * @param heads of the columns, in order; each word on a line of its own
 * @returns positions in px
 */
export function layoutGrid(rows: readonly GridRow[], heads: readonly string[], { width }: { width: number }) {
  const x = Math.round(width * (width < 560 ? 0.36 : 0.26));
  const step = (width - x) / Math.max(1, heads.length);
  const largest = max(rows, ({ cells }) => max(cells, ({ value }) => value)) ?? 0;
  let y = head;
  const placed = rows.map(({ label, cells }) => {
    const labelLines = wrapText(label, x - 10, labelSize);
    const height = Math.max(cellHeight, labelLines.length * lineHeight + 4);
    const top = y;
    y += height + 2;
    return {
      label,
      labelLines,
      labelY: top + (height - labelLines.length * lineHeight) / 2 + 12,
      cells: cells.map((cell, index): PlacedCell => ({
        ...cell,
        x: round(x + index * step),
        y: top,
        width: round(step - 2),
        height,
        heat: heatOf(cell.value, largest),
      })),
    };
  });
  const placedHeads = heads.map((text, index) => ({
    lines: text.split(" "),
    x: round(x + (index + 0.5) * step - 1),
  }));
  return { height: y, x, rows: placed, heads: placedHeads };
}

/** The step of the ramp: zero alone has the first, the rest share the other six evenly up to the largest. */
function heatOf(value: number, largest: number): number {
  if (value <= 0) return 0;
  return Math.min(6, Math.max(1, Math.ceil((value / largest) * 6)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
