import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { round } from "./sides.ts";
import { widthOfText, wrapText } from "./wrap-text.ts";

/** A share of an earlier map beside one of the register. */
export interface PairRow {
  readonly label: string;
  readonly then: { readonly share: number; readonly text: string };
  readonly now: {
    readonly share: number;
    /** Ends of its interval. */
    readonly low: number;
    readonly high: number;
    /** The share in words, and what it counts. */
    readonly text: string;
    readonly detail: string;
    readonly count: number;
    /** Of the listings behind it, without the base. */
    readonly address: string | null;
  };
}

export interface PlacedPair extends PairRow {
  readonly y: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  readonly thenBar: PlacedPairBar;
  readonly nowBar: PlacedPairBar;
  /** From low to high, at the middle of the bar of now. */
  readonly interval: { readonly x1: number; readonly x2: number; readonly y: number };
}

export interface PlacedPairBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its words begin: past the bar, and past its interval. */
  readonly textX: number;
  /** Baseline of its words. */
  readonly textY: number;
}

const fontSize = 14;
const lineHeight = 18;
const barHeight = 17;
const narrow = 560;
/** Labels are set bold. */
const boldness = 1.08;

/**
 * Lays out pairs of bars, then above now, from zero to the largest share or end of an interval.
 *
 * @returns positions in px
 */
export function layoutPairs(rows: readonly PairRow[], { width }: { width: number }) {
  const isNarrow = width < narrow;
  const longest = max(rows, ({ label }) => widthOfText(label, fontSize) * boldness) ?? 0;
  const x = isNarrow ? 0 : Math.min(Math.ceil(longest) + 24, Math.round(width * 0.3));
  const room = max(rows, ({ then, now }) =>
    Math.max(widthOfText(then.text, fontSize), widthOfText(`${now.text} ${now.detail}`, fontSize)),
  );
  const largest = max(rows, ({ then, now }) => Math.max(then.share, now.high)) ?? 0;
  const xOf = scaleLinear([0, Math.max(largest, 0.01)], [x, x + Math.max(60, width - x - (room ?? 0) - 16)]);
  let y = 0;
  const placed = rows.map((row): PlacedPair => {
    const labelLines = wrapText(row.label, isNarrow ? width : x - 16, fontSize * boldness);
    const labelHeight = labelLines.length * lineHeight;
    const barsY = isNarrow ? y + labelHeight + 4 : y + 4;
    const barAt = (top: number, share: number, end: number): PlacedPairBar => ({
      x,
      y: top,
      width: round(xOf(share) - x),
      height: barHeight,
      textX: round(xOf(end)) + 8,
      textY: top + 13,
    });
    const thenBar = barAt(barsY, row.then.share, row.then.share);
    const nowBar = barAt(barsY + barHeight + 6, row.now.share, row.now.high);
    const interval = { x1: round(xOf(row.now.low)), x2: round(xOf(row.now.high)), y: nowBar.y + barHeight / 2 };
    const height = Math.max(barsY - y + 2 * barHeight + 6 + 18, isNarrow ? 0 : labelHeight + 16);
    const pair = { ...row, y, height, labelLines, labelY: y + (isNarrow ? 13 : 17), thenBar, nowBar, interval };
    y += height;
    return pair;
  });
  return { height: y, x, rows: placed };
}
