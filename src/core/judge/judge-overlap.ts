import { mean, sum } from "d3-array";
import { ideaPlaces } from "../exists/idea-places.ts";
import { fieldLexicon } from "../exists/field-lexicon.ts";
import { parseIdea } from "../exists/idea-parse.ts";
import { measureOverlapIndex } from "../exists/overlap-index.ts";
import type { OverlapRecord } from "../exists/overlap-record.ts";
import { overlapsOfIdea, overlapsOfTool } from "../exists/overlap.ts";
import { followGrades, type Follow, type FollowedGrades } from "./follow.ts";
import type { Half, IdeaJudgement, OverlapJudgement } from "./judgements.ts";
import { verdictOf, verdicts } from "../exists/verdict.ts";
import { ndcgOf, recallOf, type Grade } from "./ranking.ts";

/** How well overlap orders what was judged beside one tool or idea. */
export interface OverlapCase extends FollowedGrades {
  readonly name: string;
  readonly half: Half;
  /** Messages of what is wrong with its idea. */
  readonly faults: readonly string[];
  /** Grades of the answers, best first. */
  readonly order: readonly Grade[];
  /** Grades of what is called close. */
  readonly close: readonly Grade[];
  /** How many were judged the same work for the same people. */
  readonly same: number;
  /** NaN where there is nothing to find, as are the next two. */
  readonly ndcg: number;
  /** Of an idea: whether the verdict is that of the highest grade. */
  readonly isVerdictRight?: boolean;
  /** Of grade 3, the share that is among the first ten. */
  readonly recallOfSame: number;
  /** Likewise of grade 2 or 3. */
  readonly recallOfGood: number;
}

/** Of one half. */
export interface OverlapFigures {
  readonly cases: number;
  readonly ndcg: number;
  readonly recallOfSame: number;
  readonly recallOfGood: number;
  /** Of what is called close, the share of grade 3; then of grade 2 or 3. */
  readonly closeAndSame: number;
  readonly closeAndGood: number;
  /** Of all of grade 3, the share that is called close. */
  readonly sameAndClose: number;
  /** Of all ideas, the share whose verdict is right. */
  readonly verdictRight: number;
  readonly moved: number;
  readonly left: number;
}

/** Asks for each judged tool and idea among these tools; cases of a tool that left are left out. */
export function judgeOverlap(
  judgements: readonly OverlapJudgement[],
  records: readonly OverlapRecord[],
  follow: Follow,
): OverlapCase[] {
  const index = measureOverlapIndex(records, fieldLexicon, ideaPlaces);
  return judgements.flatMap(({ name, half, tool: judgedTool, idea: stated, grades: judged }) => {
    const tool = judgedTool && follow(judgedTool);
    if (judgedTool !== undefined && tool === undefined) return [];
    const { idea = {}, faults } = tool === undefined ? parseIdea(stated) : { faults: [] };
    const overlaps = tool === undefined ? overlapsOfIdea(idea, index) : overlapsOfTool(tool, index);
    const followed = followGrades(judged, follow);
    const order = overlaps.map(({ id }) => followed.grades.get(id));
    const grades = [...followed.grades.values()];
    return {
      name,
      half,
      faults: faults.map(({ message }) => message),
      ...followed,
      order,
      close: overlaps.filter(({ close }) => close).map(({ id }) => followed.grades.get(id)),
      same: grades.filter((grade) => grade === 3).length,
      ndcg: ndcgOf(order, grades),
      recallOfSame: recallOf(order, grades, 3),
      recallOfGood: recallOf(order, grades, 2),
      ...(tool === undefined && { isVerdictRight: verdictOf(overlaps) === verdicts[Math.max(0, ...grades)] }),
    };
  });
}

/** How well an idea was answered, and how long it is. */
export interface IdeaCase extends OverlapCase {
  readonly kind: IdeaJudgement["kind"];
}

/** Asks each idea of these tools. */
export function judgeIdeas(
  judgements: readonly IdeaJudgement[],
  records: readonly OverlapRecord[],
  follow: Follow,
): IdeaCase[] {
  const kinds = judgements.map(({ kind }) => kind);
  return judgeOverlap(judgements, records, follow).map((each, at) => ({
    ...each,
    kind: kinds[at] as IdeaCase["kind"],
  }));
}

/** Means over the cases of one half; a case in which there is nothing to find counts in none. */
export function overlapFigures(cases: readonly OverlapCase[], half: Half): OverlapFigures {
  const ofHalf = cases.filter((each) => each.half === half);
  const meanOf = (key: "ndcg" | "recallOfSame" | "recallOfGood") => mean(ofHalf, (each) => each[key]) ?? NaN;
  const close = ofHalf.flatMap((each) => each.close);
  const ideas = ofHalf.flatMap(({ isVerdictRight }) => isVerdictRight ?? []);
  const countOfClose = (least: number) => close.filter((grade = 0) => grade >= least).length;
  return {
    cases: ofHalf.length,
    ndcg: meanOf("ndcg"),
    recallOfSame: meanOf("recallOfSame"),
    recallOfGood: meanOf("recallOfGood"),
    closeAndSame: countOfClose(3) / close.length,
    closeAndGood: countOfClose(2) / close.length,
    sameAndClose: countOfClose(3) / sum(ofHalf, ({ same }) => same),
    verdictRight: mean(ideas, Number) ?? NaN,
    moved: sum(ofHalf, ({ moved }) => moved),
    left: sum(ofHalf, ({ left }) => left),
  };
}
