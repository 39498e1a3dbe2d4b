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

/** Degree to which a listing meets a criterion or a term. */
export type Verdict = "meets" | "partly" | "does-not-meet" | "not-stated";

/** A listing's answer to one term of the criteria. */
export interface TermAnswer {
  /** Key of the criteria that has the term. */
  readonly key: CriterionKey;
  readonly term: string;
  readonly answer: Answer;
}

/** A listing's answers to one criterion. */
export interface Reason {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** The answer to each term, in the order of the criteria. */
  readonly detail: readonly TermAnswer[];
}

/** A reason, and the criterion's value in a score. */
export interface CriterionScore {
  readonly reason: Reason;
  /** Above 0, at most 1. */
  readonly value: number;
}

/** A criterion with terms, prepared for scoring many listings. */
export interface WeightedCriterion {
  readonly criterion: Criterion;
  /** Each term once, in the order of the criteria, with its rarity: the exponent of an answer's value. */
  readonly terms: readonly { readonly key: CriterionKey; readonly term: string; readonly rarity: number }[];
}

/**
 * Returns the criteria that have terms, in the order of `criteriaByKind`, with the rarity of each term: `[{criterion: "place",
 * terms: [{key: "countries", term: "KE", rarity: 1.1}]}]`. [] without terms.
 *
 * Keys of the other kind are left out, and so are regions that contain another place of the criteria. A repeated term is there
 * once.
 *
 * rarity = common + (rare − common) · ln((N + 1) / (n + 1)) / ln(N + 1)
 *
 * for a term that n of N listings have as a tag (inverse document frequency): 0.6 if all have it, 1.4 if none has it or there are
 * no listings.
 *
 * @param records of the criteria's kind, in any order
 * @see Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval",
 *   https://doi.org/10.1108/eb026526
 */
export function toWeightedCriteria(criteria: MatchCriteria, records: readonly MatchRecord[]): WeightedCriterion[] {
  const { common, rare } = rarityRange;
  const logOfAll = Math.log(records.length + 1);
  const computeRarity = (key: CriterionKey, term: string) => {
    const tagCount = records.filter(({ stated }) => stated[key]?.includes(term)).length;
    return common + (rare - common) * (logOfAll === 0 ? 1 : 1 - Math.log(tagCount + 1) / logOfAll);
  };
  const weighted = criteriaByKind[criteria.kind].map((criterion) => {
    const terms = listCriterionKeys(criterion).flatMap((key) =>
      distinctTerms(key, criteria).map((term) => ({ key, term, rarity: computeRarity(key, term) })),
    );
    return { criterion, terms };
  });
  return weighted.filter(({ terms }) => terms.length > 0);
}

/** Returns the terms of a key, each once, in their order, without redundant regions (`dropRedundantRegions`). [] without any. */
function distinctTerms(key: CriterionKey, { [key]: terms = [], countries = [] }: MatchCriteria): string[] {
  const distinct = [...new Set(terms)];
  return key === "regions" ? dropRedundantRegions(distinct, countries) : distinct;
}

/**
 * Scores a listing by one criterion.
 *
 * value = share · max(mᵢ) + (1 − share) · Σ rᵢ mᵢ / Σ rᵢ
 *
 * over the terms i of the criterion, with the term's rarity rᵢ and the answer's value to the power of the rarity mᵢ. So one of
 * two countries is worth much, both are worth more, and the lack of a rare term costs more than that of a common one. A tag that
 * the summary does not support is worth less the more tags the listing has.
 *
 * @returns for a place "stated" and another "other", both of rarity 1, `value` 0.6 · 1 + 0.4 · 0.55 = 0.82 and `reason`
 *   `{criterion: "place", verdict: "partly", detail: [{key: "countries", term: "KE", answer: "stated"}, …]}`
 */
export function scoreCriterion({ criterion, terms }: WeightedCriterion, record: MatchRecord): CriterionScore {
  const scored = terms.map(({ key, term, rarity }) => {
    const answer = answerTerm(key, term, record);
    const tagCount = record.stated[key]?.length ?? 0;
    const lengthExponent = answer === "tagged" ? tagCount / typicalTagCount : 1;
    return { detail: { key, term, answer }, rarity, worth: answerValues[answer] ** (rarity * lengthExponent) };
  });
  const mean = sum(scored, ({ rarity, worth }) => rarity * worth) / sum(scored, ({ rarity }) => rarity);
  const best = max(scored, ({ worth }) => worth) ?? 0;
  const share = criterionTable[criterion].bestShare;
  const detail = scored.map((term) => term.detail);
  return {
    reason: { criterion, verdict: combineVerdicts(detail), detail },
    value: share * best + (1 - share) * mean,
  };
}

/**
 * Returns a listing's answers to the criteria that apply to the kind and have terms, in the order of `criteriaByKind`:
 * `[{criterion: "place", verdict: "meets", detail: [{key: "countries", term: "KE", answer: "stated"}]}]`. [] without terms.
 */
export function listReasons(criteria: MatchCriteria, record: MatchRecord): Reason[] {
  return toWeightedCriteria(criteria, []).map((criterion) => scoreCriterion(criterion, record).reason);
}

/** Returns the reasons whose verdict is not "meets", in their order. */
export function listUnmetReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ verdict }) => verdict !== "meets");
}

/** Returns true for a full yes: "stated", "tagged" or "stated-global". */
export function isYes({ answer }: TermAnswer): boolean {
  return answer === "stated" || answer === "tagged" || answer === "stated-global";
}

/**
 * Returns the degree to which an answer meets its term: "meets" for "stated", "tagged" and "stated-global"; "not-stated" for
 * "not-stated" and "to-states"; "does-not-meet" for "other"; "partly" for all others, such as "regional", "related" and "nearby".
 */
export function toVerdict(termAnswer: TermAnswer): Verdict {
  if (isYes(termAnswer)) return "meets";
  const { answer } = termAnswer;
  if (answer === "not-stated" || answer === "to-states") return "not-stated";
  return answer === "other" ? "does-not-meet" : "partly";
}

/**
 * Returns the verdict that all answers have. Different ones make "partly" if one of them is "meets" or "partly", else
 * "not-stated", and so do no answers.
 */
function combineVerdicts(answers: readonly TermAnswer[]): Verdict {
  const verdicts = new Set(answers.map(toVerdict));
  const [verdict] = verdicts;
  if (verdicts.size === 1 && verdict !== undefined) return verdict;
  return verdicts.has("partly") || verdicts.has("meets") ? "partly" : "not-stated";
}
