import { ascending, descending, group, sum } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { criterionTable, type MatchCriteria } from "./criteria.ts";
import {
  isYes,
  listCriteriaTerms,
  listUnmetReasons,
  scoreCriterion,
  type CriterionScore,
  type CriterionTerms,
  type Reason,
} from "./reasons.ts";
import type { MatchRecord } from "./record.ts";
import { hasEnded, isDormant, minPartialScore } from "./weights.ts";

/** Groups of matches in the order of the results: listings that meet every criterion, and those that come close. */
export const matchGroups = ["strong", "partial"] as const;

export type MatchGroup = (typeof matchGroups)[number];

/** A listing that answers criteria, with its rank and the reasons for it. */
export interface Match {
  readonly id: Reference;
  /** Weighted mean from 0 to 1, to compare listings under the same criteria. It is no measure of quality and not shown. */
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
 * score = Σ weight(c) · value(c) / Σ weight(c)
 *
 * over the criteria c that have terms: a weighted mean. The value of a criterion is half that of its best answered term, and half
 * the mean of its terms (`scoreCriterion`). Signs of life order equal scores only: a dormant listing comes after the others whose
 * score rounds to the same tenth. Without terms, all listings are partial matches with score 1.
 *
 * @param records of any kind and in any order; those of the other kind are ignored, those that ended are only in `succeeds`
 * @returns matches such as `{id: "entities/a", score: 0.91, group: "strong", reasons: […], succeeds: [], record}`, best first, in
 *   a total order: group, tenth of the score, dormant ones last, score, age of evidence, name, id; listings that `toMatchGroup`
 *   rejects are left out
 * @see weights.ts — the numbers
 */
export function matchListings(criteria: MatchCriteria, records: Iterable<MatchRecord>): Match[] {
  const ofKind = [...records].filter(({ kind }) => kind === criteria.kind);
  const termsByCriterion = listCriteriaTerms(criteria);
  const endedMatches = ofKind.filter((record) => hasEnded(record) && matchRecord(termsByCriterion, record, []));
  const endedBySuccessor = group(endedMatches, ({ successor }) => successor);
  const matches = ofKind.flatMap((record) => {
    if (hasEnded(record)) return [];
    const succeeds = (endedBySuccessor.get(record.id) ?? []).map(({ id }) => id).sort(ascending);
    return matchRecord(termsByCriterion, record, succeeds) ?? [];
  });
  return matches.sort(compareMatches);
}

/**
 * Returns a listing's match, whether or not it ended: `{id, score, group, reasons, succeeds, record}`, with the score rounded to
 * six decimals and the given `succeeds`. Undefined if it is no answer to the criteria (`toMatchGroup`).
 */
function matchRecord(
  criteria: readonly CriterionTerms[],
  record: MatchRecord,
  succeeds: readonly Reference[],
): Match | undefined {
  const criterionScores = criteria.map((criterion) => scoreCriterion(criterion, record));
  const reasons = criterionScores.map(({ reason }) => reason);
  const score = Number(computeWeightedMean(criterionScores).toFixed(6));
  const matchGroup = toMatchGroup(score, reasons, isDormant(record));
  return matchGroup && { id: record.id, score, group: matchGroup, reasons, succeeds, record };
}

/** Returns the mean of the values, weighted by the weights of their criteria, 0–1; 1 without criteria. */
function computeWeightedMean(criterionScores: readonly CriterionScore[]): number {
  const weightOf = ({ reason: { criterion } }: CriterionScore) => criterionTable[criterion].weight;
  if (criterionScores.length === 0) return 1;
  return sum(criterionScores, (scored) => weightOf(scored) * scored.value) / sum(criterionScores, weightOf);
}

/** Criteria without which a listing is no partner. */
const requiredCriteria: ReadonlySet<string> = new Set(["place", "services", "functions", "work"]);

/**
 * Returns the group of a listing: "strong" if it meets all criteria and is not dormant, else "partial"; "partial" without
 * criteria.
 *
 * Undefined if it is no answer, which is if the verdict of place, services, functions or work is "does-not-meet", if that of all
 * criteria is, or if it does not meet all and scores below `minPartialScore` (0.5).
 *
 * @param score 0–1
 * @param dormant true for an unknown status, or without evidence from the last three years
 */
export function toMatchGroup(score: number, reasons: readonly Reason[], dormant: boolean): MatchGroup | undefined {
  if (reasons.length === 0) return "partial";
  if (listUnmetReasons(reasons).length === 0) return dormant ? "partial" : "strong";
  const failed = reasons.filter(({ verdict }) => verdict === "does-not-meet");
  const isRejected =
    failed.length === reasons.length || failed.some(({ criterion }) => requiredCriteria.has(criterion));
  return isRejected || score < minPartialScore ? undefined : "partial";
}

/**
 * Returns the matches that come nearest, in their order, if none of them has what is asked for at the place: they have the help
 * but name only the region or the world, or are at the place with related help. So the rest, which is neither, is no padding.
 *
 * A match has what is asked for at the place if it has one of the places, and one of the services, functions and kinds of work, as
 * a tag.
 *
 * @returns undefined if the criteria name no place, or if a match has what is asked for there; [] if there is no match
 */
export function findNearestMatches(
  { countries = [], regions = [] }: MatchCriteria,
  matches: readonly Match[],
): Match[] | undefined {
  if (countries.length === 0 && regions.length === 0) return undefined;
  const listRequired = ({ reasons }: Match) => reasons.filter(({ criterion }) => requiredCriteria.has(criterion));
  const isMetInPart = ({ detail }: Reason) => detail.some(isYes);
  if (matches.some((match) => listRequired(match).every(isMetInPart))) return undefined;
  // Without a kind of help in the question, no match is at the place: then all are shown.
  const hasHelp = matches.some((match) => listRequired(match).length > 1);
  return matches.filter((match) => !hasHelp || listRequired(match).some(isMetInPart));
}

/** Rounds a score to tenths. Smaller differences say less than a sign of life. */
function roundToTenth(score: number): number {
  return Math.round(score * 10) / 10;
}

/** Compares matches in the order that `matchListings` states. */
function compareMatches(a: Match, b: Match): number {
  return (
    ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
    descending(roundToTenth(a.score), roundToTenth(b.score)) ||
    ascending(isDormant(a.record), isDormant(b.record)) ||
    descending(a.score, b.score) ||
    ascending(a.record.ageInDays ?? Infinity, b.record.ageInDays ?? Infinity) ||
    ascending(a.record.name.toLowerCase(), b.record.name.toLowerCase()) ||
    ascending(a.id, b.id)
  );
}
