import type { ClarityFact } from "../register/clarity.ts";
import type { Criterion } from "./criteria.ts";
import type { Match } from "./match.ts";
import { isYes, type TermAnswer } from "./reasons.ts";

/** Ids of the questions for a first call, in order. Each is about a criterion, or about the listing as a whole. */
const callQuestionIds = [
  "still-active",
  "place",
  "services",
  "functions",
  "work",
  "industries",
  "issues",
  "target_users",
  "languages",
  "partnerships",
  "regulations",
  "cost",
  "references",
  "results",
] as const satisfies readonly (Criterion | "still-active" | "references" | "results")[];

export type CallQuestionId = (typeof callQuestionIds)[number];

/** A question to ask a listing in a first call. */
export interface CallQuestion {
  readonly id: CallQuestionId;
  /** Terms of the criteria that the question is about. Empty if it is about the listing as a whole. */
  readonly about: readonly Pick<TermAnswer, "key" | "term">[];
}

/** Question about a fact that could not be found. Facts without one are not asked for. */
const questionIdByFact: Readonly<Partial<Record<ClarityFact, CallQuestionId>>> = {
  partnerships: "partnerships",
  cost: "cost",
  "case-studies": "references",
  outputs: "results",
  currency: "still-active",
};

/**
 * Lists the questions that a match leaves open.
 *
 * There is a question for a criterion with terms that the listing does not state or answers only in part; none for a plain yes or
 * no. There is one for a fact of `questionIdByFact` that could not be found, unless the criteria cover it, and one about activity
 * if the status is unknown.
 *
 * @returns each question once, in the order of `callQuestionIds`: `[{id: "still-active", about: []}, {id: "place", about: [{key:
 *   "countries", term: "KE"}]}]`. The question `cost` is also about the criterion `access`. [] if nothing is open
 */
export function listCallQuestions({ reasons, record }: Match): CallQuestion[] {
  return callQuestionIds.flatMap((id) => {
    // The access to a tool has the question about the cost.
    const reason = reasons.find(({ criterion }) => (criterion === "access" ? "cost" : criterion) === id);
    const openAnswers = reason?.detail.filter((answer) => !isYes(answer) && answer.answer !== "other") ?? [];
    const about = openAnswers.map(({ key, term }) => ({ key, term }));
    const isStatusUnknown = id === "still-active" && record.state === "unknown";
    // A criterion that is met needs no question, even if other facts of its field are missing.
    const isMissing = reason === undefined && record.missing.some((fact) => questionIdByFact[fact] === id);
    return about.length > 0 || isStatusUnknown || isMissing ? [{ id, about }] : [];
  });
}
