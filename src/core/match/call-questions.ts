import type { ClarityFact } from "../register/clarity.ts";
import type { Criterion } from "./criteria.ts";
import type { Match } from "./match.ts";
import { isYes, type TermAnswer } from "./reasons.ts";

/** What to ask in a first call, in order: about criteria of the query, or about the listing as a whole. */
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
  "cost",
  "references",
  "results",
] as const satisfies readonly (Criterion | "still-active" | "references" | "results")[];

export type CallQuestionId = (typeof callQuestionIds)[number];

export interface CallQuestion {
  readonly id: CallQuestionId;
  /** The terms of the query that it is about; empty where it is about the listing as a whole. */
  readonly about: readonly Pick<TermAnswer, "key" | "term">[];
}

const questionOfFact: Readonly<Partial<Record<ClarityFact, CallQuestionId>>> = {
  partnerships: "partnerships",
  cost: "cost",
  "case-studies": "references",
  outputs: "results",
  currency: "still-active",
};

/**
 * What a listing leaves open: asked terms that it doesn't state or answers only in part (a plain no needs no question), a
 * status that no dated source shows, and facts that could not be found whatever was asked.
 *
 * @returns each question once, in the order of `callQuestionIds`
 */
export function listCallQuestions({ reasons, record }: Match): CallQuestion[] {
  return callQuestionIds.flatMap((id) => {
    // Tools call a price access.
    const reason = reasons.find(({ criterion }) => (criterion === "access" ? "cost" : criterion) === id);
    const open = reason?.detail.filter((each) => !isYes(each) && each.answer !== "other") ?? [];
    const about = open.map(({ key, term }) => ({ key, term }));
    const isUnknown = id === "still-active" && record.state === "unknown";
    // A criterion that is met needs no question, though other facts of its field may be missing.
    const isMissing = reason === undefined && record.missing.some((fact) => questionOfFact[fact] === id);
    return about.length > 0 || isUnknown || isMissing ? [{ id, about }] : [];
  });
}
