import { wrapText } from "./wrap-text.ts";

/** Who stands in one tie to a listing. */
export interface NeighbourGroup {
  /** What they are to it: "Run by". */
  readonly heading: string;
  /** Whether it comes from them (who runs, hosts, funds or builds it), they from it, or neither (whom it works with). */
  readonly side: "before" | "after" | "beside";
  readonly members: readonly Neighbour[];
}

export interface Neighbour {
  readonly name: string;
  /** Of its page, without the base; absent when it is not listed. */
  readonly address?: string;
}

/** Lines of text; `x` is their start, or their end where `anchor` says so; `y` the first line's baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end" | "middle";
}

export interface PlacedNeighbour extends Neighbour, PlacedText {
  /** Where its line ends. */
  readonly dot: readonly [x: number, y: number];
  /** The `d` of the line from the listing. */
  readonly line: string;
  /** Whether it stands for those that found no room. */
  readonly isRest: boolean;
}

/** Sizes in pixels, which is what the drawing's units are. */
export const neighbourhoodSize = { font: 14, line: 18, gap: 10, headingGap: 14, run: 56, box: 160, pad: 10 } as const;
const { font, line: leading, gap, headingGap } = neighbourhoodSize;

/** A group as it is drawn, with one that stands for the rest. */
export interface CutGroup extends Omit<NeighbourGroup, "members"> {
  readonly members: readonly (Neighbour & { readonly isRest: boolean })[];
}

/** One more than the limit is drawn too: it takes no more room than to say so. */
export function cutGroup({ members, ...group }: NeighbourGroup, limit: number, more: (n: number) => string): CutGroup {
  const drawn = (members.length <= limit + 1 ? members : members.slice(0, limit)).map((each) => ({
    ...each,
    isRest: false,
  }));
  const left = members.length - drawn.length;
  return { ...group, members: left === 0 ? drawn : [...drawn, { name: more(left), isRest: true }] };
}

type Row = { readonly y: number; readonly lines: readonly string[]; readonly member?: CutGroup["members"][number] };

export interface Stack {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Headings and members one below the other, each with the top of its first line. */
export function stackRows(groups: readonly CutGroup[], widthOfText: number): Stack {
  const rows: Row[] = [];
  let y = 0;
  groups.forEach(({ heading, members }, index) => {
    if (index > 0) y += headingGap;
    const lines = wrapText(heading, widthOfText, font);
    rows.push({ y, lines });
    y += lines.length * leading + gap / 2;
    for (const member of members) {
      const named = wrapText(member.name, widthOfText, font);
      rows.push({ y, lines: named, member });
      y += named.length * leading + gap;
    }
  });
  return { rows, height: Math.max(0, y) };
}

/** Places a stack at a height and a line to each of its members. */
export function placeRows(
  rows: readonly Row[],
  top: number,
  { x, anchor }: Pick<PlacedText, "x" | "anchor">,
  lineTo: (y: number) => Pick<PlacedNeighbour, "dot" | "line">,
): { readonly headings: readonly PlacedText[]; readonly neighbours: readonly PlacedNeighbour[] } {
  const textOf = ({ y, lines }: Row): PlacedText => ({ x, y: top + y + font, lines, anchor });
  return {
    headings: rows.filter(({ member }) => member === undefined).map(textOf),
    neighbours: rows.flatMap((row) =>
      row.member === undefined ? [] : [{ ...row.member, ...textOf(row), ...lineTo(top + row.y + leading / 2) }],
    ),
  };
}
