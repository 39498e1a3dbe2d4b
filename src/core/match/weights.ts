import { freshnessLimitsInDays } from "../register/freshness.ts";
import type { MatchRecord } from "./record.ts";

/*
 * All numbers of the scores but those of `criterionTable`. The guide "How matching works" shows them to readers, with the meaning
 * of each answer. A test compares the two.
 */

/** Value of an answer to one term, 0–1. "Not stated" is between every full or partial yes and every no. */
export const answerValues = {
  stated: 1,
  /** Tagged, but the summary does not support it. Counts less among many tags, see `typicalTagCount`. */
  tagged: 0.8,
  "stated-global": 0.88,
  "case-study": 0.8,
  mixed: 0.8,
  regional: 0.7,
  "global-region": 0.55,
  /** A related term is tagged: a similar kind of help, or a form of the issue. */
  related: 0.55,
  /** Named in the summary only, where it may be history or an aside. */
  summary: 0.5,
  global: 0.45,
  "cross-industry": 0.4,
  "not-stated": 0.33,
  /** Offered by an intergovernmental body, without a known way for companies to take part. */
  "to-states": 0.33,
  /** Works in the region but names other countries of it. Less than worldwide without any names. */
  nearby: 0.2,
  "global-elsewhere": 0.2,
  other: 0.1,
} as const;

/** Way in which a listing answers one term of the criteria, such as "stated" or "nearby". */
export type Answer = keyof typeof answerValues;

/** Number of tags of a field at which a `tagged` answer has its value. Each of more tags says less, as in long documents. */
export const typicalTagCount = 4;

/** Exponents of a term's value: for a term that every listing has, and for one that none has. Rare terms say more. */
export const rarityRange = { common: 0.6, rare: 1.4 } as const;

/**
 * Factor for the age of the newest evidence: 1 today, halfway to `floor` after each `halfLifeInDays`, `undated` without a date.
 */
export const recency = { floor: 0.8, halfLifeInDays: 1095, undated: 0.82 } as const;

/** Factor for the status. 0 for listings that ended, which are no answers. */
export const stateFactors: Readonly<Record<MatchRecord["state"], number>> = {
  active: 1,
  unknown: 0.96,
  "in-development": 0.93,
  closed: 0,
  merged: 0,
  discontinued: 0,
};

/** Factor for listings without a sign that they are still active, see `isDormant`. */
export const dormantFactor = 0.8;

/** Factor for a national listing if the criteria name no place: it may work in another country than the reader's. */
export const unplacedNationalFactor = 0.97;

/** Minimum score, 0–1, of a listing that does not meet every criterion. Lower ones are no answers. */
export const minPartialScore = 0.6;

/** Minimum weight of the criteria that count for `minPartialScore`. */
export const minMainWeight = 0.4;

/** Returns true if a listing is closed, merged or discontinued. */
export function hasEnded({ state }: MatchRecord): boolean {
  return stateFactors[state] === 0;
}

/** Returns true if the status is unknown, or if the newest evidence is undated or older than 1,095 days. */
export function isDormant({ state, ageInDays = Infinity }: Pick<MatchRecord, "state" | "ageInDays">): boolean {
  return state === "unknown" || ageInDays > freshnessLimitsInDays.quiet;
}

/**
 * Returns the product of the factors for evidence age, status and dormancy, above 0 and at most 1.
 *
 * An active listing has 1 with evidence of today, 0.9 after 1,095 days, and 0.656 (0.82 × 0.8) without a date. A listing that
 * ended gets no deduction for its status, so that it can be compared with its successor.
 */
export function computeLifeFactor(record: MatchRecord): number {
  const { state, ageInDays } = record;
  const { floor, halfLifeInDays, undated } = recency;
  const recencyFactor = ageInDays === undefined ? undated : floor + (1 - floor) * 2 ** (-ageInDays / halfLifeInDays);
  return recencyFactor * (stateFactors[state] || 1) * (isDormant(record) ? dormantFactor : 1);
}
