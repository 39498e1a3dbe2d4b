import { answerTerm } from "./answers.ts";
import {
  criteriaOfKind,
  criterionTable,
  keysOf,
  type Criterion,
  type CriterionKey,
  type MatchCriteria,
} from "./criteria.ts";
import type { Rarity } from "./rarity.ts";
import { tellingRegions } from "./place.ts";
import type { MatchRecord } from "./record.ts";
import { answerValues, type Answer } from "./weights.ts";

export type Verdict = "meets" | "partly" | "does-not-meet" | "not-stated";

/** How a listing answers one asked term. */
export interface TermAnswer {
  /** The criteria's key, which says whose vocabulary the term is of. */
  readonly key: CriterionKey;
  readonly term: string;
  readonly answer: Answer;
}

/** How a listing answers one criterion. */
export interface Reason {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** Every asked term in the order asked; where some are met and some are not, these say which. */
  readonly detail: readonly TermAnswer[];
}

export interface Judgement {
  readonly reason: Reason;
  /** Above 0, at most 1. */
  readonly value: number;
}

/** One criterion that is asked, made ready to judge many listings by. */
export interface AskedCriterion {
  readonly criterion: Criterion;
  /** Each asked term once, in the order asked, with its rarity and what each answer to it is worth, 0–1. */
  readonly terms: readonly {
    readonly key: CriterionKey;
    readonly term: string;
    readonly rarity: number;
    readonly values: Readonly<Record<Answer, number>>;
  }[];
}

/**
 * The criteria that are asked of a kind, in the order of `criteriaOfKind`.
 *
 * A region that contains what else is asked is left out. An answer to a term is worth its value in the table of weights, to the power of the term's rarity.
 */
export function readAsked(criteria: MatchCriteria, rarityOf: Rarity): AskedCriterion[] {
  const asked = criteriaOfKind[criteria.kind].map((criterion) => ({
    criterion,
    terms: keysOf(criterion).flatMap((key) =>
      termsAsked(key, criteria).map((term) => {
        const rarity = rarityOf(key, term);
        const values = Object.entries(answerValues).map(([answer, value]) => [answer, value ** rarity]);
        return { key, term, rarity, values: Object.fromEntries(values) as Record<Answer, number> };
      }),
    ),
  }));
  return asked.filter(({ terms }) => terms.length > 0);
}

/** Each asked term of a key once. */
function termsAsked(key: CriterionKey, { [key]: terms = [], countries = [] }: MatchCriteria): string[] {
  const asked = [...new Set(terms)];
  return key === "regions" ? tellingRegions(asked, countries) : asked;
}

/**
 * Judges a listing by one criterion.
 *
 * value = share · max(mᵢ) + (1 − share) · Σ rᵢ mᵢ / Σ rᵢ
 *
 * over the asked terms i, mᵢ being what the answer is worth and rᵢ the term's rarity: one of two countries is much, both are
 * more, and to lack a rare term says more than to lack a common one.
 */
export function judge({ criterion, terms }: AskedCriterion, record: MatchRecord): Judgement {
  let best = 0;
  let weighted = 0;
  let weights = 0;
  const detail = terms.map(({ key, term, rarity, values }) => {
    const answer = answerTerm(key, term, record);
    best = Math.max(best, values[answer]);
    weighted += rarity * values[answer];
    weights += rarity;
    return { key, term, answer };
  });
  const share = criterionTable[criterion].bestShare;
  const value = share * best + (1 - share) * (weighted / weights);
  return { reason: { criterion, verdict: verdictOf(detail), detail }, value };
}

/** How a listing answers criteria, wherever it may come among others. */
export function reasonsFor(criteria: MatchCriteria, record: MatchRecord): Reason[] {
  return readAsked(criteria, () => 1).map((asked) => judge(asked, record).reason);
}

/** Whether an answer is a plain yes. */
export function isYes({ answer }: TermAnswer): boolean {
  return answer === "stated" || answer === "tagged" || answer === "stated-global";
}

/** How far an answer to one term meets it. */
export function verdictOfTerm(each: TermAnswer): Verdict {
  if (isYes(each)) return "meets";
  if (each.answer === "not-stated" || each.answer === "to-states") return "not-stated";
  return each.answer === "other" ? "does-not-meet" : "partly";
}

function verdictOf(detail: readonly TermAnswer[]): Verdict {
  const verdicts = new Set(detail.map(verdictOfTerm));
  if (verdicts.has("partly") || (verdicts.has("meets") && verdicts.size > 1)) return "partly";
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : "not-stated";
}
