import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { round, estimateTextWidth, wrapText } from "./drawing.ts";

/** A bar with its words. */
export interface BarRow {
  /** Empty where the bar before it names both. */
  readonly label: string;
  readonly value: number;
  /** A part of the value, drawn solid; the rest is an outline. */
  readonly part?: number;
  /** Of the value, drawn as a line. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** How many listings the link leads to; by default the value. */
  readonly count?: number;
  /** Said at the bar's end. */
  readonly text: string;
  /** Its text for screen readers; by default label and text. */
  readonly said?: string;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

const fontSize = 14;
const lineHeight = 18;
const barHeight = 18;
/** Values are set bold. */
const boldness = 1.06;
/** Narrower than this, long labels are above their bars, and columns too thin for a finger. */
export const narrowWidth = 560;

const endOfBar = ({ value, interval }: BarRow) => Math.max(value, interval?.high ?? 0);
const spoken = ({ label, text, value, count = value, said = `${label}: ${text}`, address }: BarRow) => ({
  label,
  text,
  value,
  count,
  said,
  address,
});

/** The bar of a value, or the outline of the value with the solid part. */
const boxesOf = <Box>({ value, part }: BarRow, boxOf: (value: number) => Box) =>
  part === undefined
    ? [{ class: "bar", ...boxOf(value) }]
    : [
        { class: "whole", ...boxOf(value) },
        { class: "bar", ...boxOf(part) },
      ];

/**
 * Lays out horizontal bars from zero, each with its label before it, or above it where there is little room.
 *
 * @param rows in the order in which they are drawn
 * @param largest value that fills the width
 * @returns positions in px; `labelY` and `textX` are where words start, `x` where bars do
 */
export function layoutBars(rows: readonly BarRow[], width: number, largest = max(rows, endOfBar) ?? 0) {
  const longest = max(rows, ({ label }) => estimateTextWidth(label, fontSize)) ?? 0;
  // Short labels, such as years, are before their bars at any width.
  const isNarrow = width < narrowWidth && longest > width * 0.27;
  const x = isNarrow ? 0 : Math.min(Math.ceil(longest) + 16, Math.round(width * 0.36));
  const room = max(rows, ({ text }) => estimateTextWidth(text, fontSize) * boldness) ?? 0;
  const lengthOf = scaleLinear([0, largest || 1], [0, Math.max(40, width - x - room - 12)]);
  let height = 0;
  const placed = rows.map((row, index) => {
    const y = height;
    // The bars of a pair are close together.
    const [above, below] = [row.label === "" ? 1 : 5, rows[index + 1]?.label === "" ? 1 : 5];
    const labelLines = row.label === "" ? [] : wrapText(row.label, isNarrow ? width : x - 12, fontSize);
    const textHeight = labelLines.length * lineHeight;
    const content = isNarrow ? textHeight + barHeight + 2 : Math.max(textHeight, barHeight);
    const barY = y + above + (isNarrow ? content - barHeight : (content - barHeight) / 2);
    const rowHeight = above + content + below;
    height += rowHeight;
    return {
      ...spoken(row),
      y,
      height: rowHeight,
      labelLines,
      barY,
      labelY: y + above + (isNarrow ? 0 : (content - textHeight) / 2) + 13,
      boxes: boxesOf(row, (value) => ({ x, y: barY, width: round(lengthOf(value)), height: barHeight })),
      line: row.interval && { from: round(x + lengthOf(row.interval.low)), to: round(x + lengthOf(row.interval.high)) },
      textX: round(x + lengthOf(endOfBar(row)) + 8),
    };
  });
  return { height, x, rows: placed };
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
 * @param largest value that fills the height
 * @returns positions in px: of each row its strip, the middle of it, and what is drawn
 */
export function layoutColumns(rows: readonly BarRow[], width: number, largest = max(rows, endOfBar) ?? 0) {
  // Few listings need no tower.
  const plot = Math.min(220, Math.max(60, largest * 28));
  const bands = scaleBand([...rows.keys()], [0, width]);
  const heightOf = scaleLinear([0, largest || 1], [0, plot]);
  const base = top + plot;
  const strip = bands.bandwidth();
  const thickness = Math.min(48, strip - Math.min(6, strip * 0.2));
  const placed = rows.map((row, index) => {
    const x = bands(index) ?? 0;
    const middle = x + strip / 2;
    const labelLines = labelOf(rows, index, strip < labelRoom);
    const boxOf = (value: number) => {
      const height = round(heightOf(value));
      return { x: round(middle - thickness / 2), y: round(base - height), width: round(thickness), height };
    };
    return {
      ...spoken(row),
      x: round(x),
      width: round(strip),
      middle: round(middle),
      labelLines,
      boxes: boxesOf(row, boxOf),
      textY: boxOf(row.value).y - 6,
      labelX: round(Math.max(middle, estimateTextWidth(labelLines[0] ?? "", labelSize) / 2)),
    };
  });
  return { height: base + foot, base, rows: placed };
}

/** Where years would run into each other, every other one is left out, toCountCells from the last, and one next to a long first. */
function labelOf(rows: readonly BarRow[], index: number, isTight: boolean): string[] {
  const isOdd = (rows.length - 1 - index) % 2 === 1;
  const isBesideFirst = index === 1 && (rows[0]?.label ?? "").includes(" ");
  return index > 0 && isTight && (isOdd || isBesideFirst) ? [] : (rows[index]?.label.split(" ") ?? []);
}
