import { mean, sum } from "d3-array";
import { matchListings } from "../match/match.ts";
import { parseCriteria } from "../match/parse.ts";
import type { MatchRecord } from "../match/record.ts";
import { followGrades, type Follow, type FollowedGrades } from "./follow.ts";
import type { Half, MatchJudgement } from "./judgements.ts";
import { ndcgOf, type Grade } from "./ranking.ts";

/** How well match orders what was judged for one question. */
export interface MatchCase extends FollowedGrades {
  readonly name: string;
  readonly half: Half;
  readonly ask: string;
  /** Messages of what is wrong with its criteria. */
  readonly faults: readonly string[];
  /** Grades of the answers, best first. */
  readonly order: readonly Grade[];
  /** NaN where nothing that is worth anything is left. */
  readonly ndcg: number;
}

/** Of one half. */
export interface MatchFigures {
  readonly cases: number;
  readonly ndcg: number;
  /** Answers among the first five that were graded 0. */
  readonly wrong: number;
  readonly moved: number;
  readonly left: number;
}

/** Asks each judged question of these records. */
export function judgeMatch(
  judgements: readonly MatchJudgement[],
  records: readonly MatchRecord[],
  follow: Follow,
): MatchCase[] {
  return judgements.map(({ name, half, ask, criteria: stated, grades: judged }) => {
    const followed = followGrades(judged, follow);
    const { criteria, faults } = parseCriteria(stated);
    const matches = criteria === undefined ? [] : matchListings(criteria, records);
    const order = matches.map(({ id }) => followed.grades.get(id));
    const ndcg = ndcgOf(order, followed.grades.values());
    return { name, half, ask, faults: faults.map(({ message }) => message), ...followed, order, ndcg };
  });
}

/** Means over the cases of one half; a case in which there is nothing to find counts in none. */
export function matchFigures(cases: readonly MatchCase[], half: Half): MatchFigures {
  const ofHalf = cases.filter((each) => each.half === half);
  return {
    cases: ofHalf.length,
    ndcg: mean(ofHalf, ({ ndcg }) => ndcg) ?? NaN,
    wrong: sum(ofHalf, ({ order }) => order.slice(0, 5).filter((grade) => grade === 0).length),
    moved: sum(ofHalf, ({ moved }) => moved),
    left: sum(ofHalf, ({ left }) => left),
  };
}
