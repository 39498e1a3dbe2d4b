import { isYes, type Reason } from "./reasons.ts";
import { groupLimits } from "./weights.ts";

/** In the order of the answers. */
export const matchGroups = ["strong", "partial", "worth-a-look"] as const;

export type MatchGroup = (typeof matchGroups)[number];

const help: ReadonlySet<string> = new Set(["services", "functions", "work"]);
const main: ReadonlySet<string> = new Set([...help, "place", "industries"]);

/**
 * The group of a listing, or nothing where it is clearly no answer.
 *
 * Strong is who meets every point as it was asked: with one point related, unknown or unmet a listing is partial at most, and
 * without any of the help it is worth a look at most.
 *
 * It is no answer if it works at other places only; if it misses all that was asked, or both the help and the industry; if it
 * misses the help, unless more was asked and it meets all of that; if it misses the industry and isn't known for the place
 * either; or if it scores too little. With nothing asked nothing tells how well it fits, and all are worth a look.
 *
 * @param score 0–1
 */
export function groupOf(score: number, reasons: readonly Reason[]): MatchGroup | undefined {
  if (reasons.length === 0) return "worth-a-look";
  if (reasons.every(isMissed)) return undefined;
  const asked = reasons.filter(({ criterion }) => main.has(criterion));
  const [missed, another] = asked.filter(isMissed);
  if (another !== undefined || missed?.criterion === "place") return undefined;
  if (missed !== undefined && help.has(missed.criterion)) {
    const isElseFit = asked.every((reason) => reason === missed || isMet(reason));
    return asked.length > 2 && isElseFit ? "worth-a-look" : undefined;
  }
  if (missed !== undefined && !asked.some(isNear)) return undefined;
  if (reasons.every(isMet)) return "strong";
  if (score < groupLimits["worth-a-look"]) return undefined;
  return score >= groupLimits.partial ? "partial" : "worth-a-look";
}

/** The points that a listing does not meet as they were asked, in their order. */
export function openReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason) => !isMet(reason));
}

function isMet({ verdict }: Reason): boolean {
  return verdict === "meets";
}

function isMissed({ verdict }: Reason): boolean {
  return verdict === "does-not-meet";
}

/** Whether a listing is known to work at the place or close to it, rather than anywhere. */
function isNear({ criterion, detail }: Reason): boolean {
  return criterion === "place" && detail.some((each) => isYes(each) || near.has(each.answer));
}

const near: ReadonlySet<string> = new Set(["case-study", "regional", "nearby", "global-region"]);
