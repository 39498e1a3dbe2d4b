import { scaleLinear } from "d3-scale";
import { widthOfText, wrapText } from "./wrap-text.ts";

/** A share with its interval. */
export interface DotRow {
  readonly label: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Said beside it. */
  readonly text: string;
  readonly count: number;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

/** Rows that are compared with one reference. */
export interface DotGroup {
  readonly label: string;
  readonly reference: { readonly share: number; readonly text: string };
  readonly rows: readonly DotRow[];
}

export interface PlacedDot extends DotRow {
  readonly y: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  /** Baseline of the label's first line, and of the words beside the dot. */
  readonly labelY: number;
  readonly textX: number;
  readonly textY: number;
  readonly dot: { readonly x: number; readonly y: number };
  readonly interval: { readonly x1: number; readonly x2: number };
}

export interface PlacedGroup extends Omit<DotGroup, "rows"> {
  /** Baseline of its label. */
  readonly labelY: number;
  /** Where the words of the reference are. */
  readonly referenceAt: { readonly x: number; readonly y: number };
  /** Where the reference is: one line through the group, or one at each row where words lie between the rows. */
  readonly lines: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly rows: readonly PlacedDot[];
}

const fontSize = 14;
const headHeight = 46;
const narrow = 560;

/**
 * Lays out shares as dots on a scale from 0 to 100 %, in groups, each with a line at the share that it is compared with.
 *
 * @returns positions in px
 */
export function layoutDots(groups: readonly DotGroup[], { width }: { width: number }) {
  const isNarrow = width < narrow;
  const x = isNarrow ? 6 : Math.round(width * 0.3);
  const texts = groups.flatMap(({ rows }) => rows.map(({ text }) => widthOfText(text, fontSize)));
  const end = isNarrow ? width - 6 : width - Math.max(0, ...texts) - 16;
  const xOf = scaleLinear([0, 1], [x, Math.max(end, x + 80)]);
  let y = 0;
  const placed = groups.map(({ rows, ...group }): PlacedGroup => {
    const top = y;
    y += headHeight;
    const placedRows = rows.map((row) => {
      const dot = placeRow(row, y, { width, isNarrow, x, xOf });
      y += dot.height;
      return dot;
    });
    const at = round(xOf(group.reference.share));
    const lines = isNarrow
      ? placedRows.map(({ dot }) => ({ x: at, y1: dot.y - 9, y2: dot.y + 9 }))
      : [{ x: at, y1: top + headHeight - 4, y2: y }];
    y += 14;
    return { ...group, labelY: top + 18, referenceAt: { x: at, y: top + headHeight - 8 }, lines, rows: placedRows };
  });
  return { height: y, x, end: round(xOf(1)), groups: placed };
}

interface Place {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly x: number;
  readonly xOf: (share: number) => number;
}

function placeRow(row: DotRow, y: number, { width, isNarrow, x, xOf }: Place): PlacedDot {
  const labelLines = wrapText(row.label, isNarrow ? width : x - 16, fontSize);
  const labelHeight = labelLines.length * 18;
  // On a phone the words are in lines above the dot, the label's first.
  const height = isNarrow ? labelHeight + 18 + 22 : Math.max(labelHeight, 18) + 12;
  const middle = isNarrow ? y + labelHeight + 18 + 9 : y + height / 2;
  return {
    ...row,
    y,
    height,
    labelLines,
    labelY: isNarrow ? y + 13 : y + (height - labelHeight) / 2 + 13,
    textX: isNarrow ? 0 : round(xOf(1)) + 12,
    textY: isNarrow ? y + labelHeight + 13 : middle + 5,
    dot: { x: round(xOf(row.share)), y: middle },
    interval: { x1: round(xOf(row.low)), x2: round(xOf(row.high)) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
