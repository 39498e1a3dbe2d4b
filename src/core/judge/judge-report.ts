import { halves, ideaKinds, type Half, type IdeaJudgement } from "./judgements.ts";
import type { JudgedDataset } from "./judge-dataset.ts";
import { matchFigures, type MatchFigures } from "./judge-match.ts";
import { overlapFigures, type OverlapFigures } from "./judge-overlap.ts";
import { formatJson } from "../../dataset/json.ts";

/** What was judged, scored on the records of that day and on the register as it is. */
export interface JudgeReport {
  readonly pinned: JudgedDataset & { readonly commit: string };
  readonly live: JudgedDataset;
}

type Row<Figures> = readonly [label: string, figure: keyof Figures, isShare?: boolean];

const matchRows: readonly Row<MatchFigures>[] = [
  ["questions", "cases"],
  ["nDCG@10", "ndcg", true],
  ["graded 0 among the first five", "wrong"],
  ["grades of listings that moved", "moved"],
  ["grades of listings that left", "left"],
];

const overlapRows: readonly Row<OverlapFigures>[] = [
  ["tools and ideas", "cases"],
  ["nDCG@10", "ndcg", true],
  ["of grade 3, among the first 10", "recallOfSame", true],
  ["of grade 2 or 3, among the first 10", "recallOfGood", true],
  ["called close: of grade 3", "closeAndSame", true],
  ["called close: of grade 2 or 3", "closeAndGood", true],
  ["of grade 3, called close", "sameAndClose", true],
  ["ideas whose verdict is right", "verdictRight", true],
  ["grades of listings that moved", "moved"],
  ["grades of listings that left", "left"],
];

const shortRows: readonly Row<OverlapFigures>[] = [
  ["ideas", "cases"],
  ["nDCG@10", "ndcg", true],
  ["of grade 2 or 3, among the first 10", "recallOfGood", true],
  ["whose verdict is right", "verdictRight", true],
];

const ideaTitles: Readonly<Record<IdeaJudgement["kind"], string>> = { short: "a sentence", paragraph: "a paragraph" };

interface Case {
  readonly name: string;
  readonly half: Half;
  readonly ndcg: number;
  readonly moved: number;
  readonly left: number;
}

const labelWidth = 38;
const columnWidth = 10;

/**
 * The figures of both halves as a table: first on the pinned records, then on the register.
 *
 * @param hasCases whether each case has a line too
 */
export function formatJudgeText({ pinned, live }: JudgeReport, hasCases = false): string {
  const sides = [pinned, live];
  const match = (half: Half) => sides.map((side) => matchFigures(side.match, half));
  const overlap = (half: Half) => sides.map((side) => overlapFigures(side.overlap, half));
  const short = (half: Half) => sides.map((side) => overlapFigures(side.shortIdeas, half));
  const lines = [
    rowOf("", ["pinned", "", "live", ""]),
    rowOf("", [...halves, ...halves]),
    ...tableOf("match", matchRows, match),
    ...(hasCases ? caseLines(sides.map((side) => side.match)) : []),
    ...tableOf("overlap", overlapRows, overlap),
    ...(hasCases ? caseLines(sides.map((side) => side.overlap)) : []),
    ...tableOf("short ideas", shortRows, short),
    ...(hasCases ? caseLines(sides.map((side) => side.shortIdeas)) : []),
    ...ideaKinds.flatMap((kind) => {
      const ofKind = sides.map(({ ideas }) => ideas.filter((each) => each.kind === kind));
      const figures = (half: Half) => ofKind.map((ideas) => overlapFigures(ideas, half));
      const lines = tableOf(`more ideas: ${ideaTitles[kind]}`, shortRows, figures);
      return [...lines, ...(hasCases ? caseLines(ofKind.map((ideas) => ideas.filter(isShown))) : [])];
    }),
    "",
    `pinned: ${pinned.listings} listings of commit ${pinned.commit.slice(0, 7)}, as of ${pinned.today}`,
    `live: ${live.listings} listings, as of ${live.today}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function tableOf<Figures>(
  title: string,
  rows: readonly Row<Figures>[],
  figuresOf: (half: Half) => readonly Figures[],
): string[] {
  const byHalf = halves.map(figuresOf);
  const lines = rows.map(([label, figure, isShare = false]) => {
    const figures = [0, 1].flatMap((side) => byHalf.map((sides) => Number(sides[side]?.[figure])));
    return rowOf(`  ${label}`, figures.map(isShare ? formatShare : String));
  });
  return ["", title, ...lines];
}

/** The nDCG of each case on both sides; a case that the register no longer has is told by a dash. */
function caseLines([pinned, live]: readonly (readonly Case[])[]): string[] {
  const liveByName = new Map(live?.map(({ name, ndcg }) => [name, ndcg]));
  return (pinned ?? []).map(({ name, half, ndcg }) => {
    const figures = [ndcg, liveByName.get(name) ?? NaN].map(formatShare);
    const cells = figures.flatMap((figure) => halves.map((each) => (each === half ? figure : "")));
    return rowOf(`    ${name}`, cells);
  });
}

/** Of ideas that are kept apart only the totals are for those to see who work on the answers. */
function isShown({ half }: { readonly half: Half }): boolean {
  return half === "tuned";
}

function rowOf(label: string, cells: readonly string[]): string {
  return label.padEnd(labelWidth) + cells.map((cell) => cell.padEnd(columnWidth)).join("");
}

function formatShare(share: number): string {
  return Number.isNaN(share) ? "–" : share.toFixed(3);
}

/**
 * The same figures as JSON, with those of each case, but of ideas that are kept apart only the totals; null where there is
 * nothing to find.
 */
export function formatJudgeJson({ pinned, live }: JudgeReport): string {
  return formatJson({ pinned: { commit: pinned.commit, ...figuresOf(pinned) }, live: figuresOf(live) });
}

function figuresOf({ today, listings, match, overlap, shortIdeas, ideas }: JudgedDataset): object {
  const byHalf = <Figures extends object>(read: (half: Half) => Figures) =>
    Object.fromEntries(halves.map((half) => [half, roundShares(read(half))]));
  return {
    today,
    listings,
    match: { ...byHalf((half) => matchFigures(match, half)), cases: match.map(caseOf) },
    overlap: { ...byHalf((half) => overlapFigures(overlap, half)), cases: overlap.map(caseOf) },
    ideas: Object.fromEntries(
      ideaKinds.map((kind) => {
        const ofKind = ideas.filter((each) => each.kind === kind);
        return [kind, { ...byHalf((half) => overlapFigures(ofKind, half)), cases: ofKind.filter(isShown).map(caseOf) }];
      }),
    ),
    short_ideas: { ...byHalf((half) => overlapFigures(shortIdeas, half)), cases: shortIdeas.map(caseOf) },
  };
}

function caseOf({ name, half, ndcg, moved, left }: Case): object {
  return roundShares({ name, half, ndcg, moved, left });
}

function roundShares(figures: object): object {
  const rounded = Object.entries(figures).map(([key, value]: [string, unknown]) => {
    return [key, typeof value === "number" ? Number(value.toFixed(6)) : value] as const;
  });
  return Object.fromEntries(rounded);
}
