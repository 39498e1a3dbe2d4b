import { ascending, descending, group, min, rollup, sum } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { criterionTable, type MatchCriteria } from "./criteria.ts";
import { groupOf, matchGroups, type MatchGroup } from "./groups.ts";
import { isDormant, isOver, lifeOf } from "./life.ts";
import { measureRarity, type Rarity } from "./rarity.ts";
import { judge, readAsked, type Judgement, type AskedCriterion, type Reason } from "./reasons.ts";
import type { MatchRecord } from "./record.ts";
import { placeUnasked } from "./weights.ts";

/** A listing that answers criteria, and why it is where it is. */
export interface Match {
  readonly id: Reference;
  /** 0–1, to order by within the group under these criteria; it says nothing of worth and is not for show. */
  readonly score: number;
  readonly group: MatchGroup;
  /** One a criterion that is asked, in the order of `criteriaOfKind`. */
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
 * Who shows no sign of life comes after all that answer alike and do, whatever their scores.
 *
 * @param records of any kind and in any order; only those of the criteria's kind are answers, and none that ended
 * @param rarity how much terms tell listings apart; by default as measured among those records of the kind that did not end
 * @returns best first, in a total order: group, score, age of evidence, name, id; what is clearly no answer is left out
 * @see weights.ts — every number
 */
export function matchListings(criteria: MatchCriteria, records: Iterable<MatchRecord>, rarity?: Rarity): Match[] {
  const ofKind = [...records].filter(({ kind }) => kind === criteria.kind);
  const open = ofKind.filter((record) => !isOver(record));
  const asked = readAsked(criteria, rarity ?? measureRarity(open));
  const succeeded = group(
    ofKind.filter((record) => isOver(record) && matchOf(asked, record, []) !== undefined),
    ({ successor }) => successor,
  );
  const matches = open.flatMap((record) => {
    const succeeds = (succeeded.get(record.id) ?? []).map(({ id }) => id).sort(ascending);
    return matchOf(asked, record, succeeds) ?? [];
  });
  return holdDormant(matches).sort(compareMatches);
}

/** A match, if it is an answer; a listing that ended is judged as if it had not. */
function matchOf(
  asked: readonly AskedCriterion[],
  record: MatchRecord,
  succeeds: readonly Reference[],
): Match | undefined {
  const judgements = asked.map((each) => judge(each, record));
  const reasons = judgements.map(({ reason }) => reason);
  const score = Number(scoreOf(judgements, record).toFixed(6));
  const group = groupOf(score, reasons);
  return group && { id: record.id, score, group, reasons, succeeds, record };
}

function scoreOf(judgements: readonly Judgement[], record: MatchRecord): number {
  const weightOf = ({ reason }: Judgement) => criterionTable[reason.criterion].weight;
  const log = sum(judgements, (judgement) => weightOf(judgement) * Math.log(judgement.value));
  const beside = Math.log(lifeOf(record) * reachFactorOf(judgements, record));
  return Math.exp((log + beside) / (1 + sum(judgements, weightOf)));
}

/** Of whoever has not said where they are, a national listing may not be the neighbour. */
function reachFactorOf(judgements: readonly Judgement[], { scope }: MatchRecord): number {
  const isUnasked = judgements.length > 0 && judgements.every(({ reason }) => reason.criterion !== "place");
  return isUnasked && scope === "national" ? placeUnasked : 1;
}

/** Holds the score of whoever shows no sign of life below those of all that answer alike and do. */
function holdDormant(matches: readonly Match[]): Match[] {
  const awake = matches.filter(({ record }) => !isDormant(record));
  const leastOfAlike = rollup(awake, (alike) => min(alike, ({ score }) => score), answersOf);
  return matches.map((match) => {
    const limit = isDormant(match.record) ? leastOfAlike.get(answersOf(match)) : undefined;
    return limit === undefined || match.score < limit ? match : { ...match, score: below(limit, match.score) };
  });
}

/**
 * What those who answer alike have in common: who meets every point answers like all others who do. A tag is a tag, whether
 * the summary names it too or not: readers are shown the same reason.
 */
function answersOf({ group, reasons }: Match): string {
  if (group === "strong") return group;
  return reasons
    .map(({ detail }) => detail.map(({ answer }) => (answer === "tagged" ? "stated" : answer)).join())
    .join(";");
}

/** Just below a limit, in the order of the scores. */
function below(limit: number, score: number): number {
  return Number((limit - (1 - score + 1e-4) / 1000).toFixed(6));
}

function compareMatches(a: Match, b: Match): number {
  return (
    ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
    descending(a.score, b.score) ||
    ascending(a.record.ageInDays ?? Infinity, b.record.ageInDays ?? Infinity) ||
    ascending(a.record.name.toLowerCase(), b.record.name.toLowerCase()) ||
    ascending(a.id, b.id)
  );
}
