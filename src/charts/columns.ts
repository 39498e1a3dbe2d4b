import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import type { BarRow } from "./bars.ts";
import { wrapText } from "./wrap-text.ts";

export interface PlacedColumn extends BarRow {
  /** The column's whole strip, which the next one follows. */
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Top and height of the part. */
  readonly partBar?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Baseline of the number above it. */
  readonly textY: number;
  readonly labelLines: readonly string[];
}

const top = 24;
const foot = 44;

/**
 * Lays out upright columns from nought, such as those of years, each with its number above and its label below.
 *
 * @param rows in the order in which they are drawn
 * @returns positions in px
 */
export function layoutColumns(
  rows: readonly BarRow[],
  { width, plot = 220 }: { width: number; /** Height of the highest column, in px. */ plot?: number },
) {
  const bands = scaleBand(
    rows.map((_, index) => index),
    [0, width],
  ).paddingInner(0);
  const heightOf = scaleLinear([0, Math.max(1, max(rows, ({ value }) => value) ?? 0)], [0, plot]);
  const base = top + plot;
  const strip = bands.bandwidth();
  const gap = Math.min(6, strip * 0.2);
  const barAt = (x: number, value: number) => {
    const height = round(heightOf(value));
    return { x: round(x + gap / 2), y: round(base - height), width: round(strip - gap), height };
  };
  const placed = rows.map((row, index): PlacedColumn => {
    const x = bands(index) ?? 0;
    const bar = barAt(x, row.value);
    return {
      ...row,
      x: round(x),
      width: round(strip),
      middle: round(x + strip / 2),
      bar,
      ...(row.part !== undefined && { partBar: barAt(x, row.part) }),
      textY: bar.y - 6,
      labelLines: wrapText(row.label, strip + 8, 12),
    };
  });
  return { height: base + foot, base, rows: placed };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
