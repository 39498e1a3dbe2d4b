import { freshnessLimits } from "../register/freshness.ts";
import type { MatchRecord } from "./record.ts";
import { dormantFactor, recency, stateFactors } from "./weights.ts";

/** Whether a listing has come to an end. */
export function isOver({ state }: MatchRecord): boolean {
  return stateFactors[state] === 0;
}

/** Whether nothing says that a listing is still at work: its status is unknown, or nothing dates from the last three years. */
export function isDormant({ state, ageInDays = Infinity }: MatchRecord): boolean {
  return state === "unknown" || ageInDays > freshnessLimits.quiet;
}

/** A factor for signs of life, 0–1; a listing that ended is judged as if it had not. */
export function lifeOf(record: MatchRecord): number {
  const state = isOver(record) ? 1 : stateFactors[record.state];
  return recencyOf(record) * state * (isDormant(record) ? dormantFactor : 1);
}

function recencyOf({ ageInDays }: MatchRecord): number {
  const { floor, halfLifeInDays, undated } = recency;
  return ageInDays === undefined ? undated : floor + (1 - floor) * 2 ** (-ageInDays / halfLifeInDays);
}
