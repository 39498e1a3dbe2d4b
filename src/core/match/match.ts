import { ascending, descending, group, sum } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { criterionTable, type MatchCriteria } from "./criteria.ts";
import {
  scoreCriterion,
  listUnmetReasons,
  toWeightedCriteria,
  type WeightedCriterion,
  type CriterionScore,
  type Reason,
} from "./reasons.ts";
import type { MatchRecord } from "./record.ts";
import {
  isDormant,
  hasEnded,
  minPartialScore,
  computeLifeFactor,
  minMainWeight,
  unplacedNationalFactor,
} from "./weights.ts";

/** In the order of the results: listings that meet every criterion, and those that come close. */
export const matchGroups = ["strong", "partial"] as const;

export type MatchGroup = (typeof matchGroups)[number];

/** A listing that answers criteria, and why it is where it is. */
export interface Match {
  readonly id: Reference;
  /** 0–1, to order by within the group under these criteria; it says nothing of worth and is not for show. */
  readonly score: number;
  readonly group: MatchGroup;
  /** One for each criterion of the query, in the order of `criteriaByKind`. */
  readonly reasons: readonly Reason[];
  /** Listings that ended, would have been an answer, and name this one as what took their place; in order of id. */
  readonly succeeds: readonly Reference[];
  readonly record: MatchRecord;
}

/**
 * Orders listings by how well they answer criteria.
 *
 * score = (life · reach · Πc valueᶜ^wᶜ)^(1 / (1 + Σ wᶜ))
 *
 * over the criteria c that are asked, so that a criterion that all meet changes no order and to meet one never lowers a
 * score. Life is the age of the evidence and the status. Reach counts only where other things are asked and no place is.
 * Without criteria every listing is in the order of its recency.
 *
 * @param records of any kind and in any order; only those of the criteria's kind are answers, and none that ended
 * @returns best first, in a total order: group, signs of life, score, age of evidence, name, id; what is clearly no answer is left out
 * @see weights.ts — every number
 */
export function matchListings(criteria: MatchCriteria, records: Iterable<MatchRecord>): Match[] {
  const ofKind = [...records].filter(({ kind }) => kind === criteria.kind);
  const open = ofKind.filter((record) => !hasEnded(record));
  const asked = toWeightedCriteria(criteria, open);
  const succeeded = group(
    ofKind.filter((record) => hasEnded(record) && matchOf(asked, record, []) !== undefined),
    ({ successor }) => successor,
  );
  const matches = open.flatMap((record) => {
    const succeeds = (succeeded.get(record.id) ?? []).map(({ id }) => id).sort(ascending);
    return matchOf(asked, record, succeeds) ?? [];
  });
  return matches.sort(compareMatches);
}

/** A match, if it is an answer; a listing that ended is judged as if it had not. */
function matchOf(
  asked: readonly WeightedCriterion[],
  record: MatchRecord,
  succeeds: readonly Reference[],
): Match | undefined {
  const judgements = asked.map((each) => scoreCriterion(each, record));
  const reasons = judgements.map(({ reason }) => reason);
  const score = Number(scoreOf(judgements, record).toFixed(6));
  // Facts that few listings state order answers and leave none out.
  const main = judgements.filter(({ reason }) => criterionTable[reason.criterion].weight >= minMainWeight);
  const group = toMatchGroup(scoreOf(main, record), reasons);
  return group && { id: record.id, score, group, reasons, succeeds, record };
}

function scoreOf(judgements: readonly CriterionScore[], record: MatchRecord): number {
  const weightOf = ({ reason }: CriterionScore) => criterionTable[reason.criterion].weight;
  const isPlaceUnasked = judgements.length > 0 && judgements.every(({ reason }) => reason.criterion !== "place");
  const reach = isPlaceUnasked && record.scope === "national" ? unplacedNationalFactor : 1;
  const log = sum(judgements, (judgement) => weightOf(judgement) * Math.log(judgement.value));
  return Math.exp((log + Math.log(computeLifeFactor(record) * reach)) / (1 + sum(judgements, weightOf)));
}

const needed: ReadonlySet<string> = new Set(["place", "services", "functions", "work"]);

/**
 * The group of a listing, or nothing where it is no answer: it misses the place, the help or every point, or scores too little.
 *
 * @param score 0–1, of the points that most listings state
 */
export function toMatchGroup(score: number, reasons: readonly Reason[]): MatchGroup | undefined {
  if (reasons.length === 0) return "partial";
  if (listUnmetReasons(reasons).length === 0) return "strong";
  const missed = reasons.filter(({ verdict }) => verdict === "does-not-meet");
  const isMiss = missed.length === reasons.length || missed.some(({ criterion }) => needed.has(criterion));
  return isMiss || score < minPartialScore ? undefined : "partial";
}

function compareMatches(a: Match, b: Match): number {
  return (
    ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
    // Who meets every point answers like all others who do, so that signs of life decide.
    (a.group === "strong" ? ascending(isDormant(a.record), isDormant(b.record)) : 0) ||
    descending(a.score, b.score) ||
    ascending(a.record.ageInDays ?? Infinity, b.record.ageInDays ?? Infinity) ||
    ascending(a.record.name.toLowerCase(), b.record.name.toLowerCase()) ||
    ascending(a.id, b.id)
  );
}
