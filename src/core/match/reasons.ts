import { max, sum } from "d3-array";
import { answerTerm, dropRedundantRegions } from "./answers.ts";
import {
  criteriaByKind,
  criterionTable,
  listCriterionKeys,
  type Criterion,
  type CriterionKey,
  type MatchCriteria,
} from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { answerValues, rarityRange, typicalTagCount, type Answer } from "./weights.ts";

export type Verdict = "meets" | "partly" | "does-not-meet" | "not-stated";

/** How a listing answers one term of the query. */
export interface TermAnswer {
  /** The key that has the term's vocabulary. */
  readonly key: CriterionKey;
  readonly term: string;
  readonly answer: Answer;
}

/** How a listing answers one criterion. */
export interface Reason {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** Every term of the query in its order, with the answer to it. */
  readonly detail: readonly TermAnswer[];
}

export type CriterionScore = ReturnType<typeof scoreCriterion>;

/** A criterion of the query, ready to judge many listings by. */
export interface WeightedCriterion {
  readonly criterion: Criterion;
  /** Each term once, in the order of the query, with its rarity: the exponent of an answer's value. */
  readonly terms: readonly { readonly key: CriterionKey; readonly term: string; readonly rarity: number }[];
}

/**
 * The criteria of a query, in the order of `criteriaByKind`; a region that contains other places of the query is left out.
 *
 * rarity = common + (rare − common) · ln((N + 1) / (n + 1)) / ln(N + 1)
 *
 * for a term that n of N listings have as a tag (inverse document frequency).
 *
 * @param records of the kind, in any order
 * @see Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval",
 *   https://doi.org/10.1108/eb026526
 */
export function toWeightedCriteria(criteria: MatchCriteria, records: readonly MatchRecord[]): WeightedCriterion[] {
  const { common, rare } = rarityRange;
  const all = Math.log(records.length + 1);
  const rarityOf = (key: CriterionKey, term: string) => {
    const count = records.filter(({ stated }) => stated[key]?.includes(term)).length;
    return common + (rare - common) * (all === 0 ? 1 : 1 - Math.log(count + 1) / all);
  };
  const asked = criteriaByKind[criteria.kind].map((criterion) => ({
    criterion,
    terms: listCriterionKeys(criterion).flatMap((key) =>
      termsAsked(key, criteria).map((term) => ({ key, term, rarity: rarityOf(key, term) })),
    ),
  }));
  return asked.filter(({ terms }) => terms.length > 0);
}

/** Each term of a key once. */
function termsAsked(key: CriterionKey, { [key]: terms = [], countries = [] }: MatchCriteria): string[] {
  const asked = [...new Set(terms)];
  return key === "regions" ? dropRedundantRegions(asked, countries) : asked;
}

/**
 * Judges a listing by one criterion.
 *
 * value = share · max(mᵢ) + (1 − share) · Σ rᵢ mᵢ / Σ rᵢ
 *
 * over the asked terms i, rᵢ being the term's rarity and mᵢ what the answer is worth to the power of it: one of two countries
 * is much, both are more, and to lack a rare term says more than to lack a common one. A tag that the summary doesn't support
 * is worth less the more tags there are.
 *
 * @returns `value`: above 0, at most 1
 */
export function scoreCriterion({ criterion, terms }: WeightedCriterion, record: MatchRecord) {
  const judged = terms.map(({ key, term, rarity }) => {
    const answer = answerTerm(key, term, record);
    const length = answer === "tagged" ? (record.stated[key]?.length ?? 0) / typicalTagCount : 1;
    return { detail: { key, term, answer }, rarity, worth: answerValues[answer] ** (rarity * length) };
  });
  const mean = sum(judged, ({ rarity, worth }) => rarity * worth) / sum(judged, ({ rarity }) => rarity);
  const share = criterionTable[criterion].bestShare;
  const value = share * (max(judged, ({ worth }) => worth) ?? 0) + (1 - share) * mean;
  const detail = judged.map((each) => each.detail);
  const reason: Reason = { criterion, verdict: verdictOf(detail), detail };
  return { reason, value };
}

/** How a listing answers criteria, wherever it may come among others. */
export function listReasons(criteria: MatchCriteria, record: MatchRecord): Reason[] {
  return toWeightedCriteria(criteria, []).map((asked) => scoreCriterion(asked, record).reason);
}

/** The criteria that a listing does not fully meet, in their order. */
export function listUnmetReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ verdict }) => verdict !== "meets");
}

/** Whether an answer is a plain yes. */
export function isYes({ answer }: TermAnswer): boolean {
  return answer === "stated" || answer === "tagged" || answer === "stated-global";
}

/** How far an answer to one term meets it. */
export function toVerdict(each: TermAnswer): Verdict {
  if (isYes(each)) return "meets";
  if (each.answer === "not-stated" || each.answer === "to-states") return "not-stated";
  return each.answer === "other" ? "does-not-meet" : "partly";
}

function verdictOf(detail: readonly TermAnswer[]): Verdict {
  const verdicts = new Set(detail.map(toVerdict));
  if (verdicts.has("partly") || (verdicts.has("meets") && verdicts.size > 1)) return "partly";
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : "not-stated";
}
