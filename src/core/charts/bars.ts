import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { round } from "./sides.ts";
import { widthOfText, wrapText } from "./wrap-text.ts";

/** A bar with its words. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** A part of the value that is told apart: solid, and the rest an outline. */
  readonly part?: number;
  /** How many listings the link leads to; by default the value. */
  readonly count?: number;
  /** Said at the bar's end. */
  readonly text: string;
  /** What is said of it where it isn't seen; by default label and text. */
  readonly said?: string;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

export interface PlacedBar extends BarRow {
  /** Top of the row, which the next one follows. */
  readonly y: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  /** Where the first line of the label is: its baseline. */
  readonly labelY: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Width of the part. */
  readonly partWidth?: number;
}

export interface BarsLayout {
  readonly height: number;
  /** Where bars begin. */
  readonly x: number;
  readonly rows: readonly PlacedBar[];
}

const fontSize = 14;
const lineHeight = 18;
const barHeight = 18;
/** Values are set bold. */
const boldness = 1.06;
/** Narrower than this, labels are above their bars. */
const narrow = 560;

/**
 * Lays out horizontal bars from zero, each with its label before it, or above it where there is little room.
 *
 * @param rows in the order in which they are drawn
 * @param options.domainMax value that fills the width; by default the largest
 * @returns positions in px
 */
export function layoutBars(
  rows: readonly BarRow[],
  { width, domainMax = max(rows, ({ value }) => value) ?? 0 }: { width: number; domainMax?: number },
): BarsLayout {
  const longest = max(rows, ({ label }) => widthOfText(label, fontSize)) ?? 0;
  // Short labels, such as years, are before their bars at any width.
  const isNarrow = width < narrow && longest > width * 0.27;
  const x = isNarrow ? 0 : Math.min(Math.ceil(longest) + 16, Math.round(width * 0.36));
  const room = max(rows, ({ text }) => widthOfText(text, fontSize) * boldness) ?? 0;
  const lengthOf = scaleLinear([0, Math.max(domainMax, 1)], [0, Math.max(40, width - x - room - 12)]);
  let y = 0;
  const placed = rows.map((row): PlacedBar => {
    const labelLines = wrapText(row.label, isNarrow ? width : x - 12, fontSize);
    const textHeight = labelLines.length * lineHeight;
    const height = isNarrow ? textHeight + barHeight + 12 : Math.max(textHeight, barHeight) + 10;
    const barY = isNarrow ? y + textHeight + 2 : y + (height - barHeight) / 2;
    const labelY = isNarrow ? y + 13 : y + (height - textHeight) / 2 + 13;
    const bar = { x, y: barY, width: round(lengthOf(row.value)), height: barHeight };
    const part = row.part === undefined ? {} : { partWidth: round(lengthOf(row.part)) };
    const top = y;
    y += height;
    return { ...row, y: top, height, labelLines, labelY, bar, ...part };
  });
  return { height: y, x, rows: placed };
}
