import { sum } from "d3-array";
import { linkHorizontal } from "d3-shape";
import {
  cutGroup,
  neighbourhoodSize,
  placeRows,
  stackRows,
  type CutGroup,
  type NeighbourGroup,
  type PlacedNeighbour,
  type PlacedText,
  type Stack,
} from "./neighbourhood-rows.ts";
import { wrapText } from "./wrap-text.ts";

const { font, line: leading, headingGap, run, box: boxWidth, pad } = neighbourhoodSize;
/** Strong letters are wider. */
const bold = font * 1.07;

export interface Neighbourhood {
  readonly width: number;
  readonly height: number;
  /** The listing itself: its box and the text in it. */
  readonly centre: PlacedText & { readonly box: readonly [x: number, y: number, width: number, height: number] };
  readonly headings: readonly PlacedText[];
  readonly neighbours: readonly PlacedNeighbour[];
}

export interface NeighbourhoodOptions {
  readonly width?: number;
  /** The most members of a group that are drawn; the others are counted. */
  readonly limit?: number;
  /** Says how many are not drawn. */
  readonly more: (n: number) => string;
}

/** From this width on a listing stands between its neighbours, below it above them. */
const wideFrom = 560;

/**
 * Lays out a listing and its neighbours: what it comes from on its left, what comes from it on its right, each with a line; in a narrow
 * drawing all stand below it on one stem.
 *
 * Nothing is left to chance: rows stand one below the other, as high as their text, so that no two texts meet.
 *
 * @param name of the listing
 * @param groups in the order of the page
 */
export function layoutNeighbourhood(
  name: string,
  groups: readonly NeighbourGroup[],
  { width = 680, limit = 6, more }: NeighbourhoodOptions,
): Neighbourhood {
  const shown = groups.map((group) => cutGroup(group, limit, more));
  return width < wideFrom ? layoutStem(name, shown, width) : layoutSides(name, shown, width);
}

/** What has no direction goes to the side that has less, so that the drawing stays low. */
function balanceSides(groups: readonly CutGroup[]): [before: CutGroup[], after: CutGroup[]] {
  const before = groups.filter(({ side }) => side === "before");
  const after = groups.filter(({ side }) => side === "after");
  const membersOf = (side: readonly CutGroup[]) => sum(side, ({ members }) => members.length + 1);
  for (const group of groups.filter(({ side }) => side === "beside")) {
    (after.length === 0 || membersOf(after) <= membersOf(before) ? after : before).push(group);
  }
  return [before, after];
}

const curve = linkHorizontal<unknown, readonly [number, number]>();

function layoutSides(name: string, groups: readonly CutGroup[], width: number): Neighbourhood {
  const [befores, afters] = balanceSides(groups);
  const isDouble = befores.length > 0 && afters.length > 0;
  const widthOfText = (width - boxWidth) / (isDouble ? 2 : 1) - run - pad;
  const before = stackRows(befores, widthOfText);
  const after = stackRows(afters, widthOfText);
  const lines = wrapText(name, boxWidth - 2 * pad, bold);
  const boxHeight = lines.length * leading + 2 * pad;
  const height = Math.max(boxHeight, before.height, after.height);
  const left = isDouble ? (width - boxWidth) / 2 : befores.length === 0 ? 0 : width - boxWidth;
  const middle = height / 2;
  const place = ({ rows, height: own }: Stack, isBefore: boolean) => {
    const sign = isBefore ? -1 : 1;
    const edge = isBefore ? left : left + boxWidth;
    const x = edge + sign * (run + pad);
    const anchor = isBefore ? ("end" as const) : ("start" as const);
    return placeRows(rows, (height - own) / 2, { x, anchor }, (y) => {
      const dot = [edge + sign * run, y] as const;
      return { dot, line: tidy(curve({ source: [edge, middle], target: dot })) };
    });
  };
  const [first, second] = [place(before, true), place(after, false)];
  return {
    width,
    height,
    centre: centreAt(lines, [left, middle - boxHeight / 2, boxWidth, boxHeight]),
    headings: [...first.headings, ...second.headings],
    neighbours: [...first.neighbours, ...second.neighbours],
  };
}

function layoutStem(name: string, groups: readonly CutGroup[], width: number): Neighbourhood {
  const stem = 12;
  const x = stem + 20;
  const lines = wrapText(name, width - 2 * pad, bold);
  const boxHeight = lines.length * leading + 2 * pad;
  const { rows, height } = stackRows(groups, width - x);
  const placed = placeRows(rows, boxHeight + headingGap, { x, anchor: "start" }, (y) => ({
    dot: [x - pad, y],
    line: `M${stem},${boxHeight}V${y - 6}Q${stem},${y} ${stem + 6},${y}H${x - pad}`,
  }));
  return {
    width,
    height: boxHeight + headingGap + height,
    centre: centreAt(lines, [0, 0, width, boxHeight]),
    ...placed,
  };
}

function centreAt(lines: readonly string[], box: Neighbourhood["centre"]["box"]): Neighbourhood["centre"] {
  const [x, y, width] = box;
  return { x: x + width / 2, y: y + pad + font, lines, anchor: "middle", box };
}

/** Half pixels are as fine as a line need be. */
function tidy(path: string | null): string {
  return (path ?? "").replace(/\d+\.\d+/g, (value) => String(Math.round(Number(value) * 2) / 2));
}
