import { measureRegister, type Register } from "../../../core/register/register.ts";
import { regionsOfReach, termIdsOf } from "../../../core/register/terms.ts";
import { rankReviewQueue, type QueueItem } from "../../../core/review/queue.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { vocabularyByName, type Term } from "../../../dataset/vocabularies.ts";
import { readDatasetRoot } from "../../../io/environment.ts";
import { readDatasetAt } from "../../../io/git-dataset.ts";
import { readQuarterEnds } from "../../../io/git-history.ts";
import { watchState, loadSiteRegister } from "../../load/register.ts";

export const addressOfFreshness = "/insights/freshness/";

/** Vocabularies by which the queue can be narrowed, and the folder of the pages of each. */
export const queueFilters = { region: "regions", industry: "industries" } as const;
export type QueueFilter = keyof typeof queueFilters;

/** Returns the address of the queue of one region or industry: `/insights/freshness/regions/africa/`. The id is not checked. */
export function addressOfQueue(filter: QueueFilter, id: string): string {
  return `${addressOfFreshness}${queueFilters[filter]}/${id}/`;
}

/** Items of the queue that concern a region or an industry, in the order of the queue. */
export interface QueuePart {
  readonly filter: QueueFilter;
  readonly term: Term;
  readonly items: readonly QueueItem[];
}

/** The review queue, and its parts. */
interface LoadedQueue {
  /** Most urgent first. */
  readonly queue: readonly QueueItem[];
  /** Regions, then industries, each in the order of the vocabulary. Parts may be empty. */
  readonly parts: readonly QueuePart[];
}

let loadedQueue: Promise<LoadedQueue> | undefined;

/**
 * Loads the review queue of this build, most urgent first, and its parts by region and industry: `{queue, parts}`. It is built
 * once.
 */
export function loadQueue(): Promise<LoadedQueue> {
  loadedQueue ??= loadSiteRegister().then((register) => {
    const queue = rankReviewQueue(register, watchState);
    const parts = (Object.keys(queueFilters) as QueueFilter[]).flatMap((filter) =>
      vocabularyByName(filter).terms.map((term) => ({
        filter,
        term,
        items: queue.filter((item) => concerns(item, filter, term.id)),
      })),
    );
    return { queue, parts };
  });
  return loadedQueue;
}

/** Returns true if a listing states an industry, or if a region is among those that it names or that its countries are in. */
function concerns({ listing }: QueueItem, filter: QueueFilter, id: string): boolean {
  return filter === "region"
    ? regionsOfReach(listing.reach?.regions, listing.reach?.countries).includes(id)
    : termIdsOf(listing, "industry").includes(id);
}

/** Numbers of listings on a day. */
interface TrendRow {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly listings: number;
  /** Listings with evidence of the 365 days before. */
  readonly current: number;
  /** Listings that a person reviewed. */
  readonly reviewed: number;
}

/**
 * Computes the register over time, from its history in Git: a row for the end of each past quarter, oldest first, and one for this
 * edition. Empty if the build has no history or only part of it.
 */
export async function loadFreshnessTrend(): Promise<readonly TrendRow[]> {
  const register = await loadSiteRegister();
  const root = readDatasetRoot();
  const history = readQuarterEnds(root, register.today);
  if (history === undefined) return [];
  const pastRows = history.ends.map(({ day, commit }) => {
    const { dataset } = parseDataset(readDatasetAt(root, commit), { today: day });
    return countRow(measureRegister(dataset, day));
  });
  return [...pastRows, countRow(register)];
}

/** Returns the row of a register: `{day, listings, current, reviewed}`. */
function countRow({ listings, freshness, today }: Register): TrendRow {
  return {
    day: today,
    listings: listings.length,
    current: [...freshness.values()].filter(({ state }) => state === "current").length,
    reviewed: listings.filter(({ review }) => review.level !== "compiled").length,
  };
}
