import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import type { BarRow } from "./bars.ts";
import { round } from "./sides.ts";
import { widthOfText } from "./wrap-text.ts";

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
  readonly labelX: number;
  /** Empty where there is no room for it. */
  readonly labelLines: readonly string[];
}

/** What the label of a year takes, in px. */
const labelRoom = 34;
const labelSize = 13;
const top = 24;
const foot = 44;

/**
 * Lays out upright columns from zero, such as those of years, each with its number above and its label below.
 *
 * @param rows in the order in which they are drawn
 * @param options.largest value that fills the height; by default that of the rows
 * @returns positions in px
 */
export function layoutColumns(
  rows: readonly BarRow[],
  { width, largest = max(rows, ({ value }) => value) ?? 0 }: { width: number; largest?: number },
) {
  // Few listings need no tower.
  const plot = Math.min(220, Math.max(60, largest * 28));
  const bands = scaleBand(
    rows.map((_, index) => index),
    [0, width],
  ).paddingInner(0);
  const heightOf = scaleLinear([0, Math.max(1, largest)], [0, plot]);
  const base = top + plot;
  const strip = bands.bandwidth();
  const thickness = Math.min(48, strip - Math.min(6, strip * 0.2));
  const barAt = (x: number, value: number) => {
    const height = round(heightOf(value));
    return { x: round(x + (strip - thickness) / 2), y: round(base - height), width: round(thickness), height };
  };
  const labels = labelsOf(rows, strip);
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
      labelX: round(Math.max(x + strip / 2, widthOfText(labels[index]?.[0] ?? "", labelSize) / 2)),
      labelLines: labels[index] ?? [],
    };
  });
  return { height: base + foot, base, rows: placed };
}

/** Where years would run into each other, every other one is left out, counted from the last, and one beside a long first. */
function labelsOf(rows: readonly BarRow[], strip: number): string[][] {
  const isTight = strip < labelRoom;
  return rows.map(({ label }, index) => {
    const isOdd = (rows.length - 1 - index) % 2 === 1;
    const isBesideFirst = index === 1 && (rows[0]?.label ?? "").includes(" ");
    return index > 0 && isTight && (isOdd || isBesideFirst) ? [] : label.split(" ");
  });
}
