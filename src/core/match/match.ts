import { ascending, descending, group, sum } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { criterionTable, type MatchCriteria } from "./criteria.ts";
import {
  listUnmetReasons,
  scoreCriterion,
  toWeightedCriteria,
  type CriterionScore,
  type Reason,
  type WeightedCriterion,
} from "./reasons.ts";
import type { MatchRecord } from "./record.ts";
import {
  computeLifeFactor,
  hasEnded,
  isDormant,
  minMainWeight,
  minPartialScore,
  unplacedNationalFactor,
} from "./weights.ts";

/** Groups of matches in the order of the results: listings that meet every criterion, and those that come close. */
export const matchGroups = ["strong", "partial"] as const;

export type MatchGroup = (typeof matchGroups)[number];

/** A listing that answers criteria, with its rank and the reasons for it. */
export interface Match {
  readonly id: Reference;
  /** Score from 0 to 1, to compare listings within a group under the same criteria. It is no measure of quality and not shown. */
  readonly score: number;
  readonly group: MatchGroup;
  /** One for each criterion that has terms, in the order of `criteriaByKind`. */
  readonly reasons: readonly Reason[];
  /** Listings that ended, name this one as their successor and would have been matches, by id. */
  readonly succeeds: readonly Reference[];
  readonly record: MatchRecord;
}

/**
 * Ranks listings by their fit to criteria.
 *
 * score = (life · reach · Πc valueᶜ^wᶜ)^(1 / (1 + Σ wᶜ))
 *
 * over the criteria c that have terms, with their weights w. The root keeps scores comparable: a criterion that all listings meet
 * changes no order, and to meet one more never lowers a score. Life is the factor for evidence age and status. Reach is 0.97 for
 * national listings if the criteria have terms but no place, else 1. Without terms, all listings are partial matches, in the
 * order of life.
 *
 * @param records of any kind and in any order; those of the other kind are ignored, those that ended are only in `succeeds`
 * @returns matches such as `{id: "entities/a", score: 0.91, group: "strong", reasons: […], succeeds: [], record}`, best first, in
 *   a total order: group, dormant ones last among strong ones, score, age of evidence, name, id; listings that `toMatchGroup`
 *   rejects are left out
 * @see weights.ts — the numbers
 */
export function matchListings(criteria: MatchCriteria, records: Iterable<MatchRecord>): Match[] {
  const ofKind = [...records].filter(({ kind }) => kind === criteria.kind);
  const openRecords = ofKind.filter((record) => !hasEnded(record));
  const weightedCriteria = toWeightedCriteria(criteria, openRecords);
  const endedMatches = ofKind.filter((record) => hasEnded(record) && matchRecord(weightedCriteria, record, []));
  const endedBySuccessor = group(endedMatches, ({ successor }) => successor);
  const matches = openRecords.flatMap((record) => {
    const succeeds = (endedBySuccessor.get(record.id) ?? []).map(({ id }) => id).sort(ascending);
    return matchRecord(weightedCriteria, record, succeeds) ?? [];
  });
  return matches.sort(compareMatches);
}

/**
 * Returns a listing's match, whether or not it ended: `{id, score, group, reasons, succeeds, record}`, with the score rounded to
 * six decimals and the given `succeeds`. Undefined if it is no answer to the criteria (`toMatchGroup`); for the group, criteria
 * of a weight below `minMainWeight` (0.4) don't count.
 */
function matchRecord(
  criteria: readonly WeightedCriterion[],
  record: MatchRecord,
  succeeds: readonly Reference[],
): Match | undefined {
  const criterionScores = criteria.map((criterion) => scoreCriterion(criterion, record));
  const reasons = criterionScores.map(({ reason }) => reason);
  const score = Number(combineScores(criterionScores, record).toFixed(6));
  // Facts that few listings state only change the order: they do not decide who is left out.
  const mainScores = criterionScores.filter(({ reason }) => weightOf(reason) >= minMainWeight);
  const group = toMatchGroup(combineScores(mainScores, record), reasons);
  return group && { id: record.id, score, group, reasons, succeeds, record };
}

/** Returns the score of `matchListings` over these criteria, above 0 and at most 1; without criteria the factor for life. */
function combineScores(criterionScores: readonly CriterionScore[], record: MatchRecord): number {
  const hasNoPlace = criterionScores.length > 0 && criterionScores.every(({ reason }) => reason.criterion !== "place");
  const reachFactor = hasNoPlace && record.scope === "national" ? unplacedNationalFactor : 1;
  const logOfValues = sum(criterionScores, ({ reason, value }) => weightOf(reason) * Math.log(value));
  const logOfFactors = Math.log(computeLifeFactor(record) * reachFactor);
  return Math.exp((logOfValues + logOfFactors) / (1 + sum(criterionScores, ({ reason }) => weightOf(reason))));
}

/** Returns the weight of a reason's criterion, such as 1 for place. */
function weightOf({ criterion }: Reason): number {
  return criterionTable[criterion].weight;
}

/** Criteria without which a listing is no partner. */
const requiredCriteria: ReadonlySet<string> = new Set(["place", "services", "functions", "work"]);

/**
 * Returns the group of a listing: "strong" if it meets all criteria, else "partial"; "partial" without criteria.
 *
 * Undefined if it is no answer, which is if the verdict of place, services, functions or work is "does-not-meet", if that of all
 * criteria is, or if it is not strong and scores below `minPartialScore` (0.6).
 *
 * @param score by the criteria that most listings state, 0–1
 */
export function toMatchGroup(score: number, reasons: readonly Reason[]): MatchGroup | undefined {
  if (reasons.length === 0) return "partial";
  if (listUnmetReasons(reasons).length === 0) return "strong";
  const failed = reasons.filter(({ verdict }) => verdict === "does-not-meet");
  const isRejected =
    failed.length === reasons.length || failed.some(({ criterion }) => requiredCriteria.has(criterion));
  return isRejected || score < minPartialScore ? undefined : "partial";
}

/** Compares matches in the order that `matchListings` states. */
function compareMatches(a: Match, b: Match): number {
  return (
    ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
    // Strong matches all fit, so that signs of activity come before small differences of the score.
    (a.group === "strong" ? ascending(isDormant(a.record), isDormant(b.record)) : 0) ||
    descending(a.score, b.score) ||
    ascending(a.record.ageInDays ?? Infinity, b.record.ageInDays ?? Infinity) ||
    ascending(a.record.name.toLowerCase(), b.record.name.toLowerCase()) ||
    ascending(a.id, b.id)
  );
}
