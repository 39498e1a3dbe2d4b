import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { format } from "../language/page-format.ts";
import { estimateTextWidth, roundToTenth, wrapText } from "./drawing.ts";

/** A bar or column with its texts. */
export interface BarRow {
  /** Name of the bar. Empty if the bar before it names both, as in a pair of then and now. */
  readonly label: string;
  readonly value: number;
  /** Portion of `value`, drawn solid inside an outline of the whole value. Without it, the bar is solid. */
  readonly part?: number;
  /** Number of listings that the link leads to. Default: `value`. */
  readonly count?: number;
  /** Text at the bar's end, such as "57 (23%)". */
  readonly text: string;
  /** Accessible name of the link. Default: label and text, "Training: 57 (23%)". */
  readonly spokenText?: string;
  /** Address of the listings behind the bar, without the base path. Null if nothing is behind it. */
  readonly address: string | null;
}

const fontSize = 14;
const lineHeight = 18;
const barHeight = 18;
/** Width of bold text, which values are set in, relative to regular text. */
const boldWidthRatio = 1.06;
/** Width of a drawing in px below which long labels are above their bars, and columns become bars. */
export const narrowWidth = 560;

/** Texts, numbers and address of a row, with its defaults filled in. */
type LinkData = Required<Pick<BarRow, "label" | "text" | "value" | "count" | "spokenText" | "address">>;

/** Returns `{label, text, value, count, spokenText, address}` of a row, with its defaults filled in. */
function toLinkData({
  label,
  text,
  value,
  count = value,
  spokenText = format.labelled(label, text),
  address,
}: BarRow): LinkData {
  return { label, text, value, count, spokenText, address };
}

/** Rectangle of a row: `bar` is solid, `whole` an outline around a part. */
type ClassedBox<Box> = Box & { readonly class: "bar" | "whole" };

/**
 * Returns the rectangles of a row: `[{class: "bar", …boxOf(value)}]`; with a part, the whole as `{class: "whole",
 * …boxOf(value)}`, then `{class: "bar", …boxOf(part)}`.
 *
 * @param boxOf returns the rectangle of a value, in px
 */
function buildBoxes<Box>({ value, part }: BarRow, boxOf: (value: number) => Box): ClassedBox<Box>[] {
  if (part === undefined) return [{ class: "bar", ...boxOf(value) }];
  return [
    { class: "whole", ...boxOf(value) },
    { class: "bar", ...boxOf(part) },
  ];
}

/** Rectangle in px, by its left upper corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A horizontal bar with its place. All numbers but those of `LinkData` are in px. */
interface PlacedBar extends LinkData {
  /** Upper edge of the row's strip, which has the width of the drawing. */
  readonly y: number;
  readonly height: number;
  /** Lines of the label. Empty if the row has none. */
  readonly labelLines: readonly string[];
  /** Baseline of the first line. */
  readonly labelY: number;
  /** Upper edge of the bar. */
  readonly barY: number;
  readonly boxes: readonly ClassedBox<Box>[];
  /** Start of the text at the bar's end. */
  readonly textX: number;
}

/** Horizontal bars with their places, in px. */
export interface BarLayout {
  /** Height of all rows. */
  readonly height: number;
  /** Left edge of every bar. */
  readonly x: number;
  readonly rows: readonly PlacedBar[];
}

/**
 * Lays out horizontal bars from zero, each with its label before it, or above it in a narrow drawing with long labels.
 *
 * Coordinates are in px and run from left to right; `createMirror` turns them for right-to-left pages.
 *
 * @param rows in the order in which they are drawn
 * @param width of the drawing: labels, bars and the texts at their ends
 * @param largest value whose bar is the longest that leaves room for the texts; larger ones run over. Default: the largest
 *   value of the rows. A value of 0 has a bar of width 0
 * @returns `height` of all rows (0 without rows), `x` where every bar starts (0 if labels are above the bars), and `rows`. A row
 *   has the data of `toLinkData`, its strip (`y`, `height`), the lines of its label (`labelLines`, first baseline `labelY`), its
 *   rectangles (`boxes`, each `{class, x, y, width, height}`, see `buildBoxes`; top `barY`, height 18), and the start of
 *   its text (`textX`, 8 px after the bar)
 */
export function layoutBars(
  rows: readonly BarRow[],
  width: number,
  largest = max(rows, ({ value }) => value) ?? 0,
): BarLayout {
  const labelWidth = max(rows, ({ label }) => estimateTextWidth(label, fontSize)) ?? 0;
  const besideWidth = Math.min(Math.ceil(labelWidth) + 16, Math.round(width * 0.36));
  const isLabelAbove = width < narrowWidth && !fitBeside(rows, width * 0.27, besideWidth - 12);
  const x = isLabelAbove ? 0 : besideWidth;
  const textWidth = max(rows, ({ text }) => estimateTextWidth(text, fontSize) * boldWidthRatio) ?? 0;
  const lengthOf = scaleLinear([0, largest || 1], [0, Math.max(40, width - x - textWidth - 12)]);
  let height = 0;
  const placedRows = rows.map((row, index) => {
    const y = height;
    // The two bars of a pair are close together.
    const paddingTop = row.label === "" ? 1 : 5;
    const paddingBottom = rows[index + 1]?.label === "" ? 1 : 5;
    const labelLines = row.label === "" ? [] : wrapText(row.label, isLabelAbove ? width : x - 12, fontSize);
    const labelHeight = labelLines.length * lineHeight;
    const contentHeight = isLabelAbove ? labelHeight + barHeight + 2 : Math.max(labelHeight, barHeight);
    const barOffset = isLabelAbove ? contentHeight - barHeight : (contentHeight - barHeight) / 2;
    const labelOffset = isLabelAbove ? 0 : (contentHeight - labelHeight) / 2;
    const barY = y + paddingTop + barOffset;
    const rowHeight = paddingTop + contentHeight + paddingBottom;
    height += rowHeight;
    return {
      ...toLinkData(row),
      y,
      height: rowHeight,
      labelLines,
      barY,
      labelY: y + paddingTop + labelOffset + 13,
      boxes: buildBoxes(row, (value) => ({ x, y: barY, width: roundToTenth(lengthOf(value)), height: barHeight })),
      textX: roundToTenth(x + lengthOf(row.value) + 8),
    };
  });
  return { height, x, rows: placedRows };
}

/**
 * Returns true if labels fit before their bars in a narrow drawing: most are short, such as years, and no word of the others, which
 * are wrapped, is too long.
 *
 * @param shortWidth largest width of a short label, in px
 * @param wordWidth largest width of a word, in px
 */
function fitBeside(rows: readonly BarRow[], shortWidth: number, wordWidth: number): boolean {
  const longRows = rows.filter(({ label }) => estimateTextWidth(label, fontSize) > shortWidth);
  const words = longRows.flatMap(({ label }) => label.split(" "));
  return (
    longRows.length * 2 < Math.max(1, rows.length) &&
    words.every((word) => estimateTextWidth(word, fontSize) <= wordWidth)
  );
}

/** Width of a year below a column, in px. In narrower strips every other label is left out. */
const minLabelStrip = 34;
const columnLabelSize = 13;
const marginTop = 24;
const marginBottom = 44;

/** A column with its place. All numbers but those of `LinkData` are in px. */
interface PlacedColumn extends LinkData {
  /** Left edge of the row's strip, which has the height of the drawing. */
  readonly x: number;
  readonly width: number;
  /** Middle of the strip. */
  readonly middle: number;
  /** Lines of the label. Empty if it is left out. */
  readonly labelLines: readonly string[];
  /** Middle of the label. */
  readonly labelX: number;
  readonly boxes: readonly ClassedBox<Box>[];
  /** Baseline of the number above the column. */
  readonly textY: number;
}

/** Columns with their places, in px. */
export interface ColumnLayout {
  readonly height: number;
  /** Line on which every column stands. */
  readonly base: number;
  readonly rows: readonly PlacedColumn[];
}

/**
 * Lays out vertical columns from zero, such as those of years, each with its number above and its label below.
 *
 * @param rows in the order in which they are drawn
 * @param width of the drawing, in px; columns share it equally, and are at most 48 px wide
 * @param largest value that fills the height: 28 px for each unit, but at least 60 px and at most 220 px in all. Default: the
 *   largest value of the rows
 * @returns in px: `height` of the drawing, `base` where every column stands, and `rows`. A row has the data of `toLinkData`, its
 *   strip (`x`, `width`, `middle`), its rectangles (`boxes`, each `{class, x, y, width, height}`, see `buildBoxes`), the baseline
 *   of its number (`textY`, 6 px above the column), and the lines of its label (`labelLines`, [] if left out) with their middle
 *   (`labelX`). Without rows the height is 128 and the base 84
 */
export function layoutColumns(
  rows: readonly BarRow[],
  width: number,
  largest = max(rows, ({ value }) => value) ?? 0,
): ColumnLayout {
  // A few listings need no tall columns.
  const plotHeight = Math.min(220, Math.max(60, largest * 28));
  const strips = scaleBand([...rows.keys()], [0, width]);
  const heightOf = scaleLinear([0, largest || 1], [0, plotHeight]);
  const base = marginTop + plotHeight;
  const stripWidth = strips.bandwidth();
  const thickness = Math.min(48, stripWidth - Math.min(6, stripWidth * 0.2));
  const placedRows = rows.map((row, index) => {
    const x = strips(index) ?? 0;
    const middle = x + stripWidth / 2;
    const labelLines = toColumnLabel(rows, index, stripWidth < minLabelStrip);
    const boxOf = (value: number) => {
      const height = roundToTenth(heightOf(value));
      return {
        x: roundToTenth(middle - thickness / 2),
        y: roundToTenth(base - height),
        width: roundToTenth(thickness),
        height,
      };
    };
    return {
      ...toLinkData(row),
      x: roundToTenth(x),
      width: roundToTenth(stripWidth),
      middle: roundToTenth(middle),
      labelLines,
      boxes: buildBoxes(row, boxOf),
      textY: boxOf(row.value).y - 6,
      labelX: roundToTenth(Math.max(middle, estimateTextWidth(labelLines[0] ?? "", columnLabelSize) / 2)),
    };
  });
  return { height: base + marginBottom, base, rows: placedRows };
}

/**
 * Returns the lines of a column's label: one word a line, "before 2000" → `["before", "2000"]`.
 *
 * In tight strips every other label is [], counted back from the last one, so that years don't run into each other; the first
 * keeps its label, and the second has none beside a first label of several words.
 */
function toColumnLabel(rows: readonly BarRow[], index: number, isTight: boolean): string[] {
  const isOddFromLast = (rows.length - 1 - index) % 2 === 1;
  const isBesideLongFirst = index === 1 && (rows[0]?.label ?? "").includes(" ");
  const isLeftOut = index > 0 && isTight && (isOddFromLast || isBesideLongFirst);
  return isLeftOut ? [] : (rows[index]?.label.split(" ") ?? []);
}
