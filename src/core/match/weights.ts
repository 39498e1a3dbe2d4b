import { isEndedState } from "../../dataset/model.ts";
import { freshnessLimitsInDays } from "../register/freshness.ts";
import type { MatchRecord } from "./record.ts";

/*
 * All numbers of the scores but the weights of `criterionTable`. The guide "How matching works" shows them to readers, with the
 * meaning of each answer.
 */

/** Value of an answer to one term, 0–1. "Not stated" is between every full or partial yes and a no. */
export const answerValues = {
  stated: 1,
  /** Works worldwide and names the place. */
  "stated-global": 0.9,
  /** Tagged, but the summary does not support it. */
  tagged: 0.8,
  "case-study": 0.8,
  mixed: 0.8,
  regional: 0.7,
  /** Works worldwide and names the country's region: who names the region counts alike, whichever its scope. */
  "global-region": 0.7,
  /** A related term is tagged: a similar kind of help, or a related issue. */
  related: 0.55,
  /** Named in the summary only, where it may be history or an aside. */
  summary: 0.5,
  /** Works in the region and names other countries of it. */
  nearby: 0.45,
  /** Works worldwide, whichever other places it names. */
  global: 0.45,
  "cross-industry": 0.4,
  "not-stated": 0.3,
  /** Offered by an intergovernmental body, without a known way for companies to take part. */
  "to-states": 0.3,
  other: 0,
} as const;

/** Way in which a listing answers one term of the criteria, such as "stated" or "nearby". */
export type Answer = keyof typeof answerValues;

/** Minimum score, 0–1, of a listing that does not meet every criterion. Lower ones are no answers. */
export const minPartialScore = 0.5;

/** Returns true if a listing is closed, merged or discontinued. */
export function hasEnded({ state }: Pick<MatchRecord, "state">): boolean {
  return isEndedState(state);
}

/** Returns true if the status is unknown, or if the newest evidence is undated or older than 1,095 days. */
export function isDormant({ state, ageInDays = Infinity }: Pick<MatchRecord, "state" | "ageInDays">): boolean {
  return state === "unknown" || ageInDays > freshnessLimitsInDays.quiet;
}
