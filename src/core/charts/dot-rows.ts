import { cumsum, least, max, sum } from "d3-array";
import { estimateTextWidth, roundToTenth, wrapText } from "./drawing.ts";

/** Look of a dot: a disc, a ring or a cross. */
export type DotShape = "disc" | "ring" | "cross";

/** Row of dots, one for each listing. */
export interface DotRow {
  readonly label: string;
  /** Number of dots of each shape, in the order in which they are drawn. */
  readonly dots: readonly { readonly shape: DotShape; readonly count: number }[];
  /** Text after the dots. */
  readonly text: string;
  /** Accessible name of the link. */
  readonly spokenText: string;
  /** Number of listings that the link leads to. */
  readonly count: number;
  /** Address of the listings, without the base path. Null if there are none. */
  readonly address: string | null;
}

/** Rows under a heading. */
export interface DotGroup {
  readonly title: string;
  readonly rows: readonly DotRow[];
}

const fontSize = 14;
const lineHeight = 18;
const minRowHeight = 24;
const titleHeight = 34;
/** Largest and smallest distance between the centres of two dots, in px. */
const [maxPitch, minPitch] = [12, 5];
/** Width of a column in px below which labels are above their dots, which need the whole width. */
const minWidthBeside = 420;
/** Radius of a dot, in parts of the distance between two. */
const radiusShare = 0.4;
/** Width of a drawing in px from which on there are two columns. */
const twoColumnWidth = 760;
const columnGap = 40;

/** Row with its places, in px. */
interface PlacedDotRow {
  readonly row: DotRow;
  /** Left upper corner and size of the row's strip. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  readonly dots: readonly { readonly shape: DotShape; readonly cx: number; readonly cy: number }[];
  /** Start and baseline of the text. */
  readonly textX: number;
  readonly textY: number;
}

/** Rows of dots with their places, in px. */
export interface DotLayout {
  readonly height: number;
  /** Radius of the dots. */
  readonly radius: number;
  readonly titles: readonly { readonly title: string; readonly x: number; readonly y: number }[];
  readonly rows: readonly PlacedDotRow[];
}

/**
 * Lays out rows of dots in groups, each row with its label before the dots, or above them in a column of less than 420 px, and its
 * text after them.
 *
 * In a drawing of at least 760 px there are two columns, as equal in height as whole groups allow. All dots are as far apart as lets
 * the longest row fit on one line, but 5 to 12 px, so that lengths can be compared; at less they run on below. Coordinates run
 * from left to right.
 *
 * @param groups in the order in which they are drawn; a group is not divided
 * @param width of the drawing
 * @returns `{height, radius, titles, rows}` in px. A row has its strip (`x`, `y`, `width`, `height`, at least 24), its label (`labelLines`,
 *   `labelY`), the centres of its dots (`dots`, each `{shape, cx, cy}`) and the start of its text. Without groups the height is 0
 */
export function layoutDotRows(groups: readonly DotGroup[], width: number): DotLayout {
  const columnCount = width >= twoColumnWidth ? 2 : 1;
  const columnWidth = (width - (columnCount - 1) * columnGap) / columnCount;
  const rows = groups.flatMap((group) => group.rows);
  const widestLabel = max(rows, ({ label }) => estimateTextWidth(label, fontSize)) ?? 0;
  const besideWidth = Math.min(Math.ceil(widestLabel) + 12, Math.round(columnWidth * 0.46));
  const labelWidth = columnWidth < minWidthBeside ? 0 : besideWidth;
  const pitch = choosePitch(rows, columnWidth - labelWidth);
  const measured = groups.map((group) => ({
    title: group.title,
    rows: group.rows.map((row) => measureRow(row, labelWidth, columnWidth, pitch)),
  }));
  const groupHeights = measured.map((group) => titleHeight + sum(group.rows, ({ height }) => height));
  const firstColumn = columnCount === 1 ? groups.length : countFirstColumn(groupHeights);
  let top = 0;
  let column = 0;
  let height = 0;
  const titles: { title: string; x: number; y: number }[] = [];
  const placedRows: PlacedDotRow[] = [];
  for (const [index, group] of measured.entries()) {
    if (index === firstColumn) {
      column = 1;
      top = 0;
    }
    const x = column * (columnWidth + columnGap);
    titles.push({ title: group.title, x: roundToTenth(x), y: top + 22 });
    let y = top + titleHeight;
    for (const measuredRow of group.rows) {
      placedRows.push(placeRow(measuredRow, x, y, labelWidth, columnWidth, pitch));
      y += measuredRow.height;
    }
    top = y;
    height = Math.max(height, top);
  }
  return { height, radius: roundToTenth(pitch * radiusShare), titles, rows: placedRows };
}

/** Returns the distance between dots at which the longest row fits beside its text, in whole px from 5 to 12. */
function choosePitch(rows: readonly DotRow[], width: number): number {
  const fittingPitches = rows.map((row) => (width - measureRowText(row)) / Math.max(1, countDots(row)));
  return Math.max(minPitch, Math.floor(Math.min(maxPitch, ...fittingPitches)));
}

/** Returns the width of a row's text with the gap before it, in px. */
function measureRowText({ text }: DotRow): number {
  return estimateTextWidth(text, fontSize) + 8;
}

/** Counts the dots of a row, of all shapes. */
function countDots({ dots }: DotRow): number {
  return sum(dots, ({ count }) => count);
}

/** Returns the number of groups in the first of two columns with which the longer column is the shortest. 0 without groups. */
function countFirstColumn(heights: readonly number[]): number {
  const whole = sum(heights);
  const starts = cumsum(heights);
  const best = least(starts.keys(), (index) => Math.max(starts[index] ?? 0, whole - (starts[index] ?? 0)));
  return best === undefined ? 0 : best + 1;
}

/** Row with its height and the number of dots on one of its lines. */
interface MeasuredRow {
  readonly row: DotRow;
  readonly labelLines: readonly string[];
  readonly height: number;
  readonly dotsPerLine: number;
}

/**
 * Measures a row: the lines of its label, the number of dots that fit beside its text, and its height.
 *
 * @param labelWidth width of the label with the gap after it. 0 puts it above the dots
 */
function measureRow(row: DotRow, labelWidth: number, columnWidth: number, pitch: number): MeasuredRow {
  const isLabelAbove = labelWidth === 0;
  const labelLines = wrapText(row.label, isLabelAbove ? columnWidth : labelWidth - 12, fontSize);
  const dotsPerLine = Math.max(1, Math.floor((columnWidth - labelWidth - measureRowText(row)) / pitch));
  const dotLines = Math.max(1, Math.ceil(countDots(row) / dotsPerLine));
  const heightOfLabel = labelLines.length * lineHeight + 6;
  const heightOfDots = dotLines * (pitch + 2) + 6;
  const height = isLabelAbove ? heightOfLabel + heightOfDots : Math.max(minRowHeight, heightOfLabel, heightOfDots);
  return { row, labelLines, height, dotsPerLine };
}

/** Places a measured row at the left upper corner of its strip. */
function placeRow(
  { row, labelLines, height, dotsPerLine }: MeasuredRow,
  x: number,
  y: number,
  labelWidth: number,
  columnWidth: number,
  pitch: number,
): PlacedDotRow {
  const shapes = row.dots.flatMap(({ shape, count }) => Array.from({ length: count }, () => shape));
  const dotLines = Math.max(1, Math.ceil(shapes.length / dotsPerLine));
  const isLabelAbove = labelWidth === 0;
  const heightOfLines = (dotLines - 1) * (pitch + 2);
  const firstLine = isLabelAbove ? y + height - pitch - heightOfLines : y + (height - heightOfLines) / 2;
  const lastLineDots = shapes.length - (dotLines - 1) * dotsPerLine;
  return {
    row,
    x: roundToTenth(x),
    y,
    width: roundToTenth(columnWidth),
    height,
    labelLines,
    labelY: isLabelAbove ? y + 16 : roundToTenth(y + height / 2 - (labelLines.length * lineHeight) / 2 + 13),
    dots: shapes.map((shape, index) => ({
      shape,
      cx: roundToTenth(x + labelWidth + pitch * radiusShare + (index % dotsPerLine) * pitch),
      cy: roundToTenth(firstLine + Math.floor(index / dotsPerLine) * (pitch + 2)),
    })),
    textX: roundToTenth(x + labelWidth + lastLineDots * pitch + 6),
    textY: roundToTenth(firstLine + (dotLines - 1) * (pitch + 2) + 5),
  };
}

/**
 * Formats the outlines of dots of one shape as a path: circles of the radius for discs and rings, two strokes for a cross.
 *
 * @returns "" without dots
 */
export function formatDots(
  dots: readonly { readonly cx: number; readonly cy: number }[],
  shape: DotShape,
  radius: number,
): string {
  if (shape === "cross") {
    const reach = radius - 1;
    return dots
      .map(({ cx, cy }) =>
        [
          `M${roundToTenth(cx - reach)} ${roundToTenth(cy - reach)}l${2 * reach} ${2 * reach}`,
          `M${roundToTenth(cx + reach)} ${roundToTenth(cy - reach)}l${-2 * reach} ${2 * reach}`,
        ].join(""),
      )
      .join("");
  }
  const ringRadius = shape === "ring" ? radius - 0.6 : radius;
  return dots
    .map(
      ({ cx, cy }) =>
        `M${roundToTenth(cx - ringRadius)} ${cy}a${ringRadius} ${ringRadius} 0 1 0 ${2 * ringRadius} 0a${ringRadius} ${ringRadius} 0 1 0 ${-2 * ringRadius} 0`,
    )
    .join("");
}
