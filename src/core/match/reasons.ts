import { max, mean } from "d3-array";
import { answerTerm, dropRedundantRegions } from "./answers.ts";
import {
  criteriaByKind,
  listCriterionKeys,
  type Criterion,
  type CriterionKey,
  type MatchCriteria,
} from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { answerValues, type Answer } from "./weights.ts";

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
  /** 0–1 */
  readonly value: number;
}

/** A criterion with the terms that the criteria have for it, each once and in their order. */
export interface CriterionTerms {
  readonly criterion: Criterion;
  readonly terms: readonly Omit<TermAnswer, "answer">[];
}

/**
 * Returns the criteria that have terms, in the order of `criteriaByKind`: `[{criterion: "place", terms: [{key: "countries", term:
 * "KE"}]}]`. [] without terms.
 *
 * Keys of the other kind are left out, and so are regions that contain another place of the criteria. A repeated term is there
 * once.
 */
export function listCriteriaTerms(criteria: MatchCriteria): CriterionTerms[] {
  const termsByCriterion = criteriaByKind[criteria.kind].map((criterion) => {
    const terms = listCriterionKeys(criterion).flatMap((key) =>
      distinctTerms(key, criteria).map((term) => ({ key, term })),
    );
    return { criterion, terms };
  });
  return termsByCriterion.filter(({ terms }) => terms.length > 0);
}

/** Returns the terms of a key, each once, in their order, without redundant regions (`dropRedundantRegions`). [] without any. */
function distinctTerms(key: CriterionKey, { [key]: terms = [], countries = [] }: MatchCriteria): string[] {
  const distinct = [...new Set(terms)];
  return key === "regions" ? dropRedundantRegions(distinct, countries) : distinct;
}

/**
 * Scores a listing by one criterion: half the value of its best answered term, and half the mean of all its terms. So one of two
 * countries is worth much, and both are worth more.
 *
 * @returns for a country "stated" (1) and another "other" (0) `value` 0.75, from ½ · 1 + ½ · 0.5, and `reason` `{criterion:
 *   "place", verdict: "partly", detail: [{key: "countries", term: "KE", answer: "stated"}, …]}`
 */
export function scoreCriterion({ criterion, terms }: CriterionTerms, record: MatchRecord): CriterionScore {
  const detail = terms.map(({ key, term }) => ({ key, term, answer: answerTerm(key, term, record) }));
  const values = detail.map(({ answer }) => answerValues[answer]);
  return {
    reason: { criterion, verdict: combineVerdicts(detail), detail },
    value: ((max(values) ?? 0) + (mean(values) ?? 0)) / 2,
  };
}

/**
 * Returns a listing's answers to the criteria that apply to the kind and have terms, in the order of `criteriaByKind`:
 * `[{criterion: "place", verdict: "meets", detail: [{key: "countries", term: "KE", answer: "stated"}]}]`. [] without terms.
 */
export function listReasons(criteria: MatchCriteria, record: MatchRecord): Reason[] {
  return listCriteriaTerms(criteria).map((criterion) => scoreCriterion(criterion, record).reason);
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
