import type { ClarityFact } from "../register/clarity.ts";
import { criterionTable } from "./criteria.ts";
import type { Match } from "./match.ts";
import type { Reason, TermAnswer } from "./reasons.ts";
import type { Answer } from "./weights.ts";

/** What to ask in a first call, in the order in which to ask it. */
const questionIds = [
  "still-active",
  "works-there",
  "offers-help",
  "knows-industry",
  "covers-issue",
  "serves-users",
  "speaks-language",
  "ways-to-engage",
  "price",
  "references",
  "results",
] as const;

export type QuestionId = (typeof questionIds)[number];

export interface Question {
  readonly id: QuestionId;
  /** The asked terms that it is about; empty where it is about the listing as a whole. */
  readonly about: readonly Pick<TermAnswer, "key" | "term">[];
}

const questionOfFact: Readonly<Partial<Record<ClarityFact, QuestionId>>> = {
  partnerships: "ways-to-engage",
  cost: "price",
  "case-studies": "references",
  outputs: "results",
  currency: "still-active",
};

/** What no tag states outright. A plain no needs no question. */
const isOpen = (answer: Answer) =>
  answer !== "stated" && answer !== "tagged" && answer !== "stated-global" && answer !== "other";

/**
 * What a listing leaves open: asked terms that it doesn't state or answers only in part, a status that no dated source
 * shows, and facts that could not be found whatever was asked.
 *
 * @returns each question once, in the order of `questionIds`
 */
export function questionsFor({ reasons, record }: Match): Question[] {
  const openTerms = (id: QuestionId) => reasons.flatMap((reason) => openTermsOf(reason, id));
  const isAsked = (id: QuestionId) => reasons.some(({ criterion }) => criterionTable[criterion].question === id);
  const isMissing = (id: QuestionId) => record.missing.some((fact) => questionOfFact[fact] === id);
  return questionIds.flatMap((id) => {
    const about = openTerms(id);
    const isUnknown = id === "still-active" && record.state === "unknown";
    // What was asked for and is stated needs no question, though other facts of its field may be missing.
    const isOpenFact = isMissing(id) && !isAsked(id);
    return about.length > 0 || isUnknown || isOpenFact ? [{ id, about }] : [];
  });
}

function openTermsOf({ criterion, detail }: Reason, id: QuestionId): Question["about"] {
  if (criterionTable[criterion].question !== id) return [];
  return detail.filter(({ answer }) => isOpen(answer)).map(({ key, term }) => ({ key, term }));
}
