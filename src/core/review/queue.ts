import { ascending, descending } from "d3-array";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { measureClarity, type ClarityFact } from "../register/clarity.ts";
import { freshnessLimitsInDays, type Freshness } from "../register/freshness.ts";
import { freshnessOf, isEnded, type Register } from "../register/register.ts";
import { findingKinds, listFindings, type Finding } from "./findings.ts";
import { findRecord, isBroken, type WatchState } from "./watch-state.ts";
import { listLinks } from "./watched-facts.ts";

/** Weight of each part of the score. The weights add up to 100. */
export const queueWeights = { age: 40, links: 20, unknown: 15, pointed: 15, reach: 10 } as const;

export type QueuePart = keyof typeof queueWeights;

/** With this number of listings that point to it, a listing has the highest score of the part `pointed`. */
const maxPointingListings = 5;
const maxQuestions = 5;

/** Numbers of a listing's distinct addresses, from the watch. */
interface LinkCount {
  /** Addresses that were checked at least once. */
  readonly checked: number;
  /** Addresses that failed twice, a week or more apart. */
  readonly broken: number;
  /** True if the listing's website is one of the broken addresses. */
  readonly isWebsiteBroken: boolean;
}

/** Listing in the review queue, with its score and what it comes from. */
export interface QueueItem {
  readonly reference: Reference;
  readonly listing: Listing;
  readonly freshness: Freshness;
  /** 0–100. */
  readonly score: number;
  /** Parts of the score, each 0–1 before its weight. */
  readonly parts: Readonly<Record<QueuePart, number>>;
  /** Number of other listings that name it. */
  readonly pointingListings: number;
  /** Number of missing facts of the clarity checklist, without currency. */
  readonly missingFacts: number;
  /** Number of facts of the checklist, without currency. */
  readonly checklistFacts: number;
  /** Number of broken addresses. 0 without the watch. */
  readonly brokenLinks: number;
  /** Facts to look for first, at most five. */
  readonly questions: readonly ClarityFact[];
  /** Findings of the watch, most urgent first. */
  readonly findings: readonly Finding[];
}

const shareByScope = { global: 1, regional: 2 / 3, national: 1 / 3 } as const;

/**
 * Ranks listings by how much they need another review by a person.
 *
 * First come those with a finding of the watch, by the kind of their most urgent one (`findingKinds`), then all others. Within
 * these groups the score decides.
 *
 * score = Σ weight × part, each part a share (0–1):
 *
 * - age (40): days since the newest dated evidence ÷ 1095 (three years), at most 1; 1 if nothing is dated
 * - links (20): 1 if the website itself is broken, else broken addresses ÷ checked addresses; 0 without the watch
 * - unknown (15): missing facts of the clarity checklist ÷ all facts on it; currency is left out, since age measures it
 * - pointed (15): other listings that name it in a relation or as developer or successor ÷ 5, at most 1; partners name each other
 * - reach (10): global 1, regional 2/3, national or not stated 1/3: a mistake misleads more readers the further it reaches
 *
 * A review by a person is dated evidence, so a reviewed listing leaves the head of the queue. Ended listings are left out:
 * nothing new is expected of them.
 *
 * @param state of the watch. Without it no listing has a finding or a broken link
 * @returns items by finding, score, highest first, then by reference: the order does not depend on that of the dataset
 */
export function rankReviewQueue(register: Register, state: WatchState = { version: 2, pages: {} }): QueueItem[] {
  const findings = Map.groupBy(listFindings(register.listings, state), ({ reference }) => reference);
  const rankOf = ({ findings: [first] }: QueueItem) => findingKinds.indexOf(first?.kind ?? "absent") + (first ? 0 : 1);
  return register.listings
    .filter((listing) => !isEnded(listing))
    .map((listing) => ({
      ...scoreReviewNeed(listing, register, countLinks(listing, state)),
      findings: findings.get(referenceOf(listing)) ?? [],
    }))
    .sort(
      (a, b) => ascending(rankOf(a), rankOf(b)) || descending(a.score, b.score) || ascending(a.reference, b.reference),
    );
}

/** Counts the checked and the broken addresses of a listing. An address that it states twice counts once. */
function countLinks(listing: Listing, state: WatchState): LinkCount {
  const urls = new Set(listLinks(listing).map(({ url }) => url));
  const checked = [...urls].flatMap((url) => {
    const record = findRecord(state, url);
    return record === undefined ? [] : [{ url, record }];
  });
  const broken = checked.filter(({ record }) => isBroken(record));
  const isWebsiteBroken = broken.some(({ url }) => url === listing.website);
  return { checked: checked.length, broken: broken.length, isWebsiteBroken };
}

/**
 * Scores how much a listing needs a review, by the formula of `rankReviewQueue`.
 *
 * @param links numbers of its addresses
 * @returns `{reference, listing, freshness, score, parts, pointingListings, missingFacts, checklistFacts, brokenLinks,
 *   questions}`. `score` is 0–100, `parts` has each part from 0 to 1 by name, the next four are the numbers behind them.
 *   `questions` are the first five (`maxQuestions`) of `currency`, if the status is unknown or no evidence is from the last two
 *   years, and of the missing facts in the order of the checklist
 * @throws {RangeError} if the listing is not in the register
 */
function scoreReviewNeed(listing: Listing, register: Register, links: LinkCount): Omit<QueueItem, "findings"> {
  const reference = referenceOf(listing);
  const freshness = freshnessOf(register, listing);
  const { found, missing } = measureClarity(listing, freshness);
  const missingFacts = missing.filter((fact) => fact !== "currency");
  const checklistFacts = found.length + missing.length - 1;
  const isCurrencyDoubtful = listing.status.state === "unknown" || missing.includes("currency");
  const pointingListings = countPointingListings(reference, register);

  const parts: Readonly<Record<QueuePart, number>> = {
    age: Math.min(1, (freshness.age_in_days ?? Infinity) / freshnessLimitsInDays.quiet),
    links: computeBrokenShare(links),
    unknown: missingFacts.length / checklistFacts,
    pointed: Math.min(1, pointingListings / maxPointingListings),
    reach: shareByScope[listing.reach?.scope ?? "national"],
  };
  const partNames = Object.keys(queueWeights) as QueuePart[];
  return {
    reference,
    listing,
    freshness,
    score: partNames.reduce((sum, part) => sum + queueWeights[part] * parts[part], 0),
    parts,
    pointingListings,
    missingFacts: missingFacts.length,
    checklistFacts,
    brokenLinks: links.broken,
    questions: [...(isCurrencyDoubtful ? (["currency"] as const) : []), ...missingFacts].slice(0, maxQuestions),
  };
}

/**
 * Counts the listings that name a listing in a relation, or as developer or successor, each once. Of partners, each counts as
 * naming the other. 0 for an unknown reference.
 */
function countPointingListings(reference: Reference, register: Register): number {
  const ties = register.ties.get(reference) ?? [];
  const inbound = ties.filter(({ isInverse, type }) => isInverse || type === "partner-of");
  return new Set(inbound.flatMap(({ to }) => to ?? [])).size;
}

/** Returns the share of checked addresses that are broken: 1 if the website is one of them, 0 if none was checked. */
function computeBrokenShare(links: LinkCount): number {
  if (links.checked === 0) return 0;
  return links.isWebsiteBroken ? 1 : links.broken / links.checked;
}
