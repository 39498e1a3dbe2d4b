import { ascending, descending } from "d3-array";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { measureClarity } from "../register/clarity.ts";
import { freshnessLimits } from "../register/freshness.ts";
import { freshnessOf, isEnded, type Register } from "../register/register.ts";

/** How much each part counts; they add up to 100. */
export const queueWeights = { age: 40, links: 20, unknown: 15, pointed: 15, reach: 10 } as const;

export type QueuePart = keyof typeof queueWeights;

/** At most this many listings that point to a listing count. */
const mostPointed = 5;

/** Counts of what a link check found for a listing's addresses. */
export interface LinkCount {
  readonly checked: number;
  /** Failed twice, a week or more apart. */
  readonly broken: number;
  /** Whether its own website is among the broken ones. */
  readonly isWebsiteBroken: boolean;
}

export type QueueItem = ReturnType<typeof measureNeed>;

const shareOfReach = { global: 1, regional: 2 / 3, national: 1 / 3 } as const;

/**
 * Puts listings into the order in which a person should review them again.
 *
 * score = Σ weight × part, each part a share (0–1):
 *
 * - age (40): days since the newest dated evidence ÷ 1095 (three years), at most 1; 1 when nothing is dated
 * - links (20): 1 when the website itself is broken, else broken addresses ÷ checked addresses; 0 without a link check
 * - unknown (15): facts of the clarity checklist not found ÷ facts asked of its kind; currency is left out, since age holds it
 * - pointed (15): other listings with a relation, developer or successor that leads to it, in either direction, ÷ 5, at most 1
 * - reach (10): global 1, regional 2/3, national or not stated 1/3: a mistake misleads more readers the further it reaches
 *
 * A review by a person is dated evidence, so a reviewed listing leaves the head of the queue. Ended listings are left out: nothing
 * new is expected of them.
 *
 * @param links by reference, from a link check
 * @returns highest score first, then by reference: a total order, whatever the order of the dataset
 */
export function rankReviewQueue(register: Register, links: ReadonlyMap<Reference, LinkCount> = new Map()): QueueItem[] {
  return register.listings
    .filter((listing) => !isEnded(listing))
    .map((listing) => measureNeed(listing, register, links.get(referenceOf(listing))))
    .sort((a, b) => descending(a.score, b.score) || ascending(a.reference, b.reference));
}

/**
 * How much a listing needs a review.
 *
 * @returns `score`, 0–100; `parts`, each 0–1 before its weight, and the figures behind them; `questions`: what to look for first, at
 *   most five: a sign of life where its state is unknown, then what could not be found
 */
function measureNeed(listing: Listing, register: Register, links: LinkCount | undefined) {
  const reference = referenceOf(listing);
  const age = freshnessOf(register, listing);
  const { found, missing } = measureClarity(listing, age, register.today);
  const unfound = missing.filter((fact) => fact !== "currency").length;
  const isSilent = listing.status.state === "unknown" || missing.includes("currency");
  const questions = [...(isSilent ? (["currency"] as const) : []), ...missing.filter((fact) => fact !== "currency")];
  const asked = found.length + missing.length - 1;
  const pointing = (register.ties.get(reference) ?? []).filter(
    ({ isInverse, type }) => isInverse || type === "partner-of",
  );
  const pointedBy = new Set(pointing.flatMap(({ to }) => to ?? [])).size;
  const parts: Readonly<Record<QueuePart, number>> = {
    age: Math.min(1, (age.age_in_days ?? Infinity) / freshnessLimits.quiet),
    links: shareOfBroken(links),
    unknown: unfound / asked,
    pointed: Math.min(1, pointedBy / mostPointed),
    reach: shareOfReach[listing.reach?.scope ?? "national"],
  };
  const names = Object.keys(queueWeights) as QueuePart[];
  const score = names.reduce((sum, part) => sum + queueWeights[part] * parts[part], 0);
  const figures = {
    pointingListings: pointedBy,
    missingFacts: unfound,
    checklistFacts: asked,
    brokenLinks: links?.broken ?? 0,
  };
  return { reference, listing, freshness: age, score, parts, ...figures, questions: questions.slice(0, 5) };
}

function shareOfBroken(links: LinkCount | undefined): number {
  if (links === undefined || links.checked === 0) return 0;
  return links.isWebsiteBroken ? 1 : links.broken / links.checked;
}
