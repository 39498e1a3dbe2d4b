import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { estimateTextWidth, roundToTenth, wrapText } from "./drawing.ts";

/** Two values of one measure, then and now, with their texts. */
export interface DumbbellRow {
  readonly label: string;
  /** Value of then and its short text, such as "25%". */
  readonly then: { readonly value: number; readonly text: string };
  readonly now: {
    readonly value: number;
    readonly text: string;
    /** Confidence interval of the value, in the same unit. */
    readonly interval: { readonly low: number; readonly high: number };
    /** Number of listings that the link leads to. */
    readonly count: number;
    /** Address of these listings, without the base path. Null if there are none. */
    readonly address: string | null;
  };
  /** Lines beside the row: ["Now: 84 of 306", "Then: about one in four, 2021"]. */
  readonly notes: readonly string[];
  /** Accessible name of the link. */
  readonly spokenText: string;
}

const fontSize = 14;
const noteSize = 13;
const lineHeight = 18;
/** Width of bold text, which values are set in, relative to regular text. */
const boldWidthRatio = 1.06;
/** Distance between a dot's centre and its text. */
const textGap = 13;
/** Distance between the end of an interval, or the axis, and a text. */
const lineGap = 6;
/** Width of a drawing in px below which labels are above and notes below their line. */
const narrowWidth = 560;
const axisHeight = 26;

/** Dot with its text, in px. */
interface PlacedEnd {
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  /** Side of `textX` on which the text is: `end` before it, `start` after it. */
  readonly anchor: "start" | "end";
}

/** Row with its places, in px. */
interface PlacedDumbbell {
  readonly row: DumbbellRow;
  /** Upper edge and height of the row's strip. */
  readonly y: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  /** Height of the dots' centres. */
  readonly middle: number;
  /** Upper and lower end of the row's part of the axis and its ticks. In a narrow drawing these leave room for the texts. */
  readonly gridTop: number;
  readonly gridBottom: number;
  readonly then: PlacedEnd;
  readonly now: PlacedEnd;
  /** Ends of the interval. */
  readonly interval: { readonly x1: number; readonly x2: number };
  readonly noteLines: readonly string[];
  /** Start and first baseline of the note. */
  readonly noteX: number;
  readonly noteY: number;
}

/** Dumbbells with their places, in px. */
export interface DumbbellLayout {
  readonly height: number;
  /** Baseline of the numbers at the ticks. */
  readonly tickY: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly rows: readonly PlacedDumbbell[];
}

/**
 * Lays out pairs of then and now as dumbbells: two dots on one axis from zero, and a line between them.
 *
 * The text of the smaller value is before its dot, or before the axis if it would lie on that, and that of the larger one after its
 * own; the notes are beside the plot. In a drawing
 * narrower than 560 px, the label is above the dots and the notes below them. Coordinates run from left to right.
 *
 * @param rows with values of 0 to 1, in the order in which they are drawn
 * @param width of the drawing
 * @returns `{height, tickY, ticks, rows}` in px; without rows there are no ticks and the height is 0. Ticks are at
 *   every fifth of 1 up to the largest value
 */
export function layoutDumbbells(rows: readonly DumbbellRow[], width: number): DumbbellLayout {
  if (rows.length === 0) return { height: 0, tickY: 0, ticks: [], rows: [] };
  const isNarrow = width < narrowWidth;
  const largest = max(rows, ({ then, now }) => Math.max(then.value, now.value, now.interval.high)) ?? 0;
  const lastTick = Math.min(1, Math.max(0.2, Math.ceil(largest * 5 - 1e-9) / 5));
  const labelWidth = isNarrow
    ? 0
    : Math.min(
        widestOf(rows, ({ label }) => [label], fontSize),
        Math.round(width * 0.3),
      );
  const noteWidth = isNarrow
    ? 0
    : Math.min(
        widestOf(rows, ({ notes }) => notes, noteSize),
        Math.round(width * 0.3),
      );
  const textWidth = max(rows, ({ then, now }) => Math.max(measureText(then.text), measureText(now.text))) ?? 0;
  const plotStart = labelWidth + textWidth + textGap;
  const plotEnd = width - noteWidth - textWidth - 2 * textGap;
  const scale = scaleLinear([0, lastTick], [plotStart, plotEnd]);
  const xOf = (value: number) => roundToTenth(scale(Math.min(value, lastTick)));
  let height = axisHeight;
  const placedRows = rows.map((row): PlacedDumbbell => {
    const y = height;
    const labelLines = wrapText(row.label, isNarrow ? width : labelWidth, fontSize);
    const noteLines = row.notes.flatMap((note) => wrapText(note, isNarrow ? width : noteWidth, noteSize));
    const labelHeight = labelLines.length * lineHeight;
    const noteHeight = noteLines.length * lineHeight;
    const rowHeight = isNarrow ? labelHeight + 28 + noteHeight + 12 : Math.max(44, labelHeight + 12, noteHeight + 12);
    const middle = isNarrow ? y + labelHeight + 14 : y + rowHeight / 2;
    height += rowHeight;
    return {
      row,
      y,
      height: rowHeight,
      labelLines,
      labelY: isNarrow ? y + 13 : roundToTenth(middle - labelHeight / 2 + 13),
      middle,
      gridTop: isNarrow ? middle - 11 : y,
      gridBottom: isNarrow ? middle + 11 : y + rowHeight,
      ...placeEnds(row, xOf, textWidth),
      noteLines,
      noteX: isNarrow ? 0 : roundToTenth(width - noteWidth),
      noteY: isNarrow ? y + labelHeight + 28 + 13 : roundToTenth(middle - noteHeight / 2 + 13),
    };
  });
  const tickValues = Array.from({ length: Math.round(lastTick * 5) + 1 }, (_, index) => index / 5);
  return {
    height,
    tickY: axisHeight - 13,
    ticks: tickValues.map((value) => ({ value, x: xOf(value) })),
    rows: placedRows,
  };
}

/** Returns the width of a text in bold, in px. */
function measureText(text: string): number {
  return estimateTextWidth(text, fontSize) * boldWidthRatio;
}

/** Returns the width of the widest text of the rows, with a gap after it, in px. */
function widestOf(
  rows: readonly DumbbellRow[],
  textsOf: (row: DumbbellRow) => readonly string[],
  size: number,
): number {
  return Math.ceil(max(rows.flatMap(textsOf), (text) => estimateTextWidth(text, size)) ?? 0) + 4;
}

/**
 * Places the dots of a row, their texts and the interval: the text of the smaller value before its dot, that of the larger one after
 * its own, both beyond the interval. A text that would lie on the axis is before it.
 *
 * @param textWidth width of the widest text
 */
function placeEnds(
  { then, now }: DumbbellRow,
  xOf: (value: number) => number,
  textWidth: number,
): Pick<PlacedDumbbell, "then" | "now" | "interval"> {
  const interval = { x1: xOf(now.interval.low), x2: xOf(now.interval.high) };
  const isNowSmaller = now.value < then.value;
  const thenX = xOf(then.value);
  const nowX = xOf(now.value);
  const axis = xOf(0);
  const besideMarks = Math.min((isNowSmaller ? nowX : thenX) - textGap, interval.x1 - lineGap);
  const before = besideMarks - textWidth < axis + lineGap / 2 ? axis - lineGap : besideMarks;
  const after = Math.max((isNowSmaller ? thenX : nowX) + textGap, interval.x2 + lineGap);
  const place = (x: number, text: string, isBefore: boolean): PlacedEnd => ({
    x,
    text,
    textX: roundToTenth(isBefore ? before : after),
    anchor: isBefore ? "end" : "start",
  });
  return { interval, now: place(nowX, now.text, isNowSmaller), then: place(thenX, then.text, !isNowSmaller) };
}
