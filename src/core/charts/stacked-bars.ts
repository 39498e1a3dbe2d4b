import { cumsum, max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { estimateTextWidth, roundToTenth, wrapText } from "./drawing.ts";

/**
 * Look of a segment: `full`, `half` and `pale` (outlined), which differ in lightness, `hatched` for "none", and `empty` (a dashed
 * outline) for what isn't known.
 */
export type Tone = "full" | "half" | "pale" | "hatched" | "empty";

/** Part of a bar. */
export interface Segment {
  readonly tone: Tone;
  readonly value: number;
  /** Text on the segment, such as "36%". It is left out where the segment is too narrow for it. */
  readonly text: string;
  /** Accessible name of the link: "Organisations, within a year: 59, 19%". */
  readonly spokenText: string;
  /** Number of listings that the link leads to. Undefined if these are no listings. */
  readonly count?: number;
  /** Address of what is behind the segment, without the base path. Null if nothing is. */
  readonly address: string | null;
}

/** A bar that is as long as every other one, whatever its whole. */
export interface StackedRow {
  readonly label: string;
  /** Note beside the label, such as "312". */
  readonly note: string;
  readonly segments: readonly Segment[];
}

/** Entry of the key: a tone and what it stands for. */
export interface KeyEntry {
  readonly tone: Tone;
  readonly label: string;
}

const fontSize = 14;
const lineHeight = 18;
const barHeight = 30;
const rowGap = 12;
/** Space between two segments, in px. */
const segmentGap = 2;
const swatchSize = 14;
/** Width of bold text, which values are set in, relative to regular text. */
const boldWidthRatio = 1.06;
/** Width of a drawing in px below which labels are above their bars. */
const narrowWidth = 560;

/** Rectangle in px, by its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Segment with its place, in px. */
interface PlacedSegment extends Segment {
  readonly box: Box;
  /** True if its text fits on it. */
  readonly hasText: boolean;
}

/** Bar with its place, in px. */
interface PlacedRow {
  readonly labelLines: readonly string[];
  /** Baseline of the first line of the label. */
  readonly labelY: number;
  readonly note: string;
  /** Start and baseline of the note. */
  readonly noteX: number;
  readonly noteY: number;
  /** Segments of at least 1 listing, in their order. */
  readonly segments: readonly PlacedSegment[];
}

/** Entry of the key with its place, in px. */
interface PlacedEntry extends KeyEntry {
  readonly box: Box;
  /** Start and baseline of its label. */
  readonly textX: number;
  readonly textY: number;
}

/** Stacked bars with their places, in px. */
export interface StackedLayout {
  readonly height: number;
  readonly key: readonly PlacedEntry[];
  readonly rows: readonly PlacedRow[];
}

/**
 * Lays out bars of equal length, each divided into the shares of its segments, below a key of their tones.
 *
 * A segment without a value has no place. Segments are 2 px apart, and at least 2 px wide, so that one listing of a thousand can be
 * seen. Labels are before the bars, or above them in a drawing narrower than 560 px. Coordinates run from left to right.
 *
 * @param rows in the order in which they are drawn. A row whose segments have no value has no bar
 * @param key entries in the order of the segments. They run on over several lines if need be
 * @param width of the drawing
 * @returns `{height, key, rows}` in px: each entry of the key with its swatch (`box`) and the start of its label (`textX`, `textY`);
 *   each row with its label (`labelLines`, `labelY`), note (`noteX`, `noteY`) and segments, which have a `box` and `hasText`. The
 *   height is that of the key without rows, 0 without both
 */
export function layoutStackedBars(rows: readonly StackedRow[], key: readonly KeyEntry[], width: number): StackedLayout {
  const placedKey = layoutKey(key, width);
  const keyHeight = key.length === 0 ? 0 : (placedKey.at(-1)?.textY ?? 0) + 16;
  const isLabelAbove = width < narrowWidth;
  const labelWidth = max(rows, ({ label, note }) => measureLabel(label, note)) ?? 0;
  const x = isLabelAbove ? 0 : Math.min(Math.ceil(labelWidth) + 16, Math.round(width * 0.34));
  let height = keyHeight;
  const placedRows = rows.map(({ label, note, segments }) => {
    const y = height;
    const noteWidth = estimateTextWidth(note, fontSize) + 8;
    const labelLines = wrapText(label, (isLabelAbove ? width : x - 16) - noteWidth, fontSize);
    const labelHeight = labelLines.length * lineHeight;
    const contentHeight = isLabelAbove ? labelHeight + barHeight + 2 : Math.max(labelHeight, barHeight);
    const labelY = y + 13 + (isLabelAbove ? 0 : (contentHeight - labelHeight) / 2);
    const barY = isLabelAbove ? y + labelHeight + 2 : y + (contentHeight - barHeight) / 2;
    height += contentHeight + rowGap;
    const lastLine = labelLines.at(-1) ?? "";
    return {
      labelLines,
      labelY,
      note,
      noteX: roundToTenth(estimateTextWidth(lastLine, fontSize) * boldWidthRatio + 10),
      noteY: labelY + (labelLines.length - 1) * lineHeight,
      segments: layoutSegments(segments, { x, y: barY, width: width - x, height: barHeight }),
    };
  });
  return { height: rows.length === 0 ? keyHeight : height - rowGap + 4, key: placedKey, rows: placedRows };
}

/** Returns the width of a bold label with a note after it, in px. */
function measureLabel(label: string, note: string): number {
  return estimateTextWidth(label, fontSize) * boldWidthRatio + 10 + estimateTextWidth(note, fontSize);
}

/** Places the segments with a value side by side in a bar, as `layoutStackedBars` says. [] if none has a value. */
function layoutSegments(segments: readonly Segment[], bar: Box): PlacedSegment[] {
  const shown = segments.filter(({ value }) => value > 0);
  const lengthOf = scaleLinear([0, sum(shown, ({ value }) => value) || 1], [0, bar.width]);
  const ends = cumsum(shown, ({ value }) => value);
  return shown.map((segment, index) => {
    const end = lengthOf(ends[index] ?? 0);
    const start = lengthOf((ends[index] ?? 0) - segment.value);
    const isLast = index === shown.length - 1;
    const segmentWidth = Math.max(2, end - start - (isLast ? 0 : segmentGap));
    const textWidth = estimateTextWidth(segment.text, fontSize) * boldWidthRatio;
    return {
      ...segment,
      box: { ...bar, x: roundToTenth(bar.x + start), width: roundToTenth(segmentWidth) },
      hasText: textWidth + 8 <= segmentWidth,
    };
  });
}

/** Places the entries of a key in lines of at most `width` px, from the top. */
export function layoutKey(key: readonly KeyEntry[], width: number): PlacedEntry[] {
  let x = 0;
  let y = 0;
  return key.map(({ tone, label }) => {
    const entryWidth = swatchSize + 6 + estimateTextWidth(label, fontSize);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += 22;
    }
    const entry = {
      tone,
      label,
      box: { x: roundToTenth(x), y: y + 1, width: swatchSize, height: swatchSize },
      textX: roundToTenth(x + swatchSize + 6),
      textY: y + 13,
    };
    x += entryWidth + 20;
    return entry;
  });
}

/**
 * Formats the diagonal lines of a hatched box as a path, such as "M10 30L16 24M…": lines from the lower left to the upper right,
 * `gap` px apart and cut off at the edges. No pattern is needed, whose id would have to be unique in a page.
 *
 * @returns "" for a box without width or height
 */
export function formatHatching({ x, y, width, height }: Box, gap = 6): string {
  const lineCount = width > 0 && height > 0 ? Math.ceil((width + height) / gap) : 0;
  return Array.from({ length: lineCount }, (_, index) => {
    // Of the line from (x + offset - height, bottom) to (x + offset, top), the part inside the box.
    const offset = (index + 0.5) * gap;
    const start = Math.max(0, offset - height);
    const end = Math.min(width, offset);
    if (start >= end) return "";
    const bottom = y + height - Math.max(0, start - (offset - height));
    const top = y + (offset - end);
    return `M${roundToTenth(x + start)} ${roundToTenth(bottom)}L${roundToTenth(x + end)} ${roundToTenth(top)}`;
  }).join("");
}
