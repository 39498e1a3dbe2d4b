import { freshnessLimits } from "../register/freshness.ts";
import type { MatchRecord } from "./record.ts";

/*
 * The one table of weights. The guide "How matching works" shows it to readers with what each answer says, and a test holds
 * the two together.
 */

/** The value of an answer to one term, 0–1. "Not stated" is between every yes and every no. */
export const answerValues = {
  stated: 1,
  /** A tag that the summary doesn't support; less among many tags, see `typicalTagCount`. */
  tagged: 0.8,
  "stated-global": 0.88,
  "case-study": 0.8,
  mixed: 0.8,
  regional: 0.7,
  "global-region": 0.55,
  /** What is next to it is stated: a related kind of help, or a form of the issue. */
  related: 0.55,
  /** It may be history, or a side note. */
  summary: 0.5,
  global: 0.45,
  "cross-industry": 0.4,
  "not-stated": 0.33,
  /** A body of states offers it, and no way for companies to take part was found. */
  "to-states": 0.33,
  /** Other countries of the region are named: that is further than to work worldwide and name none. */
  nearby: 0.2,
  "global-elsewhere": 0.2,
  other: 0.1,
} as const;

/** How a listing answers one term. */
export type Answer = keyof typeof answerValues;

/** A tag that the summary doesn't support counts as `tagged` among this many; more tags say less each, as in long documents. */
export const typicalTagCount = 4;

/** The exponent of a term's value, from a term that every listing has to one that none does: rare terms say more. */
export const rarityRange = { common: 0.6, rare: 1.4 } as const;

/** A factor for the age of evidence: from 1 today half of the way to `floor` in each `halfLifeInDays`. */
export const recency = { floor: 0.8, halfLifeInDays: 1095, undated: 0.82 } as const;

/** A factor for status; what has ended is no answer. */
export const stateFactors: Readonly<Record<MatchRecord["state"], number>> = {
  active: 1,
  unknown: 0.96,
  "in-development": 0.93,
  closed: 0,
  merged: 0,
  discontinued: 0,
};

/** A factor where nothing says that a listing is still at work. */
export const dormantFactor = 0.8;

/** A factor for a national listing where a query names no place: it may be in another country than the reader. */
export const unplacedNationalFactor = 0.97;

/** The least score, 0–1, of those who don't meet every point; what scores less is no answer. */
export const minPartialScore = 0.6;

/** The least weight of the points that the least score is about. */
export const minMainWeight = 0.4;

/** Whether a listing has come to an end. */
export function hasEnded({ state }: MatchRecord): boolean {
  return stateFactors[state] === 0;
}

/** Whether nothing says that a listing is still at work: its status is unknown, or nothing dates from the last three years. */
export function isDormant({ state, ageInDays = Infinity }: Pick<MatchRecord, "state" | "ageInDays">): boolean {
  return state === "unknown" || ageInDays > freshnessLimits.quiet;
}

/** A factor for signs of life, 0–1: status, and the age of the newest evidence. One that ended is judged as if it had not. */
export function computeLifeFactor(record: MatchRecord): number {
  const { state, ageInDays } = record;
  const { floor, halfLifeInDays, undated } = recency;
  const recent = ageInDays === undefined ? undated : floor + (1 - floor) * 2 ** (-ageInDays / halfLifeInDays);
  return recent * (stateFactors[state] || 1) * (isDormant(record) ? dormantFactor : 1);
}
