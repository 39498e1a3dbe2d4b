import type { Reason } from "./reasons.ts";
import { isYes } from "./reasons.ts";
import { groupLimits } from "./weights.ts";

export type MatchGroup = "strong" | "partial" | "worth-a-look";

const hard: ReadonlySet<string> = new Set(["place", "services", "functions"]);
const main: ReadonlySet<string> = new Set([...hard, "industries"]);

/**
 * Holds a score below the limit of a group that a listing may not reach.
 *
 * Without the place or without any of the help it is worth a look at most. Without the industry, or where only the summary
 * or nothing at all speaks of the help, it is partial at most; so it is where it names other countries near the place, or
 * reaches the place from afar and lacks anything else.
 *
 * @returns the score, or just below the limit, in the order of the scores
 */
export function holdScore(score: number, reasons: readonly Reason[]): number {
  const missed = reasons.filter(isMissed).map(({ criterion }) => criterion);
  if (missed.some((criterion) => hard.has(criterion))) return below(groupLimits.partial, score);
  const help = reasons.find(({ criterion }) => criterion === "services" || criterion === "functions");
  const isUnsure = help !== undefined && !help.detail.some(isYes);
  const isHeld = isUnsure || missed.includes("industries") || !isThere(reasons);
  return isHeld ? below(groupLimits.strong, score) : score;
}

/**
 * The group of a listing, or nothing where it is clearly no answer.
 *
 * It is none if it misses all that was asked, or two of place, help and industry; if it misses the place or the help, unless
 * more was asked and it meets all of that; if it misses the industry and isn't known for the place either; or if it scores
 * too little. With nothing asked nothing tells how well it fits, and all are worth a look.
 *
 * @param score 0–1, from `holdScore`
 */
export function groupOf(score: number, reasons: readonly Reason[]): MatchGroup | undefined {
  if (reasons.length === 0) return "worth-a-look";
  if (reasons.every(isMissed)) return undefined;
  const asked = reasons.filter(({ criterion }) => main.has(criterion));
  const [missed, another] = asked.filter(isMissed);
  if (another !== undefined) return undefined;
  if (missed !== undefined && hard.has(missed.criterion)) {
    const isElseFit = asked.every((reason) => reason === missed || reason.verdict === "meets");
    return asked.length > 2 && isElseFit ? "worth-a-look" : undefined;
  }
  if (missed !== undefined && !asked.some(isNear)) return undefined;
  if (score < groupLimits["worth-a-look"]) return undefined;
  if (score >= groupLimits.strong) return "strong";
  return score >= groupLimits.partial ? "partial" : "worth-a-look";
}

function isMissed({ verdict }: Reason): boolean {
  return verdict === "does-not-meet";
}

/** Whether a listing works at the place, where one is asked; or reaches it and meets all else, at least in part. */
function isThere(reasons: readonly Reason[]): boolean {
  const place = reasons.find(({ criterion }) => criterion === "place");
  if (place === undefined || place.detail.some(isYes)) return true;
  const isReached = place.detail.some(({ answer }) => reaching.has(answer));
  const isElseMet = reasons.every(({ verdict }) => verdict === "meets" || verdict === "partly");
  return isReached && isElseMet;
}

/** Answers of those who say that they come to the place: not by naming others near it. */
const reaching: ReadonlySet<string> = new Set(["case-study", "summary", "regional", "global-region", "global"]);

/** Whether a listing is known to work at the place or close to it, rather than anywhere. */
function isNear({ criterion, detail }: Reason): boolean {
  return criterion === "place" && detail.some((each) => isYes(each) || near.has(each.answer));
}

const near: ReadonlySet<string> = new Set(["case-study", "regional", "nearby", "global-region"]);

function below(limit: number, score: number): number {
  return score < limit ? score : limit - (1 - score + 1e-4) / 100;
}
