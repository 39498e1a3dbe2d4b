import { measureRegister, type Register } from "../../../core/register/register.ts";
import { regionsAround, termsOf } from "../../../core/register/terms.ts";
import { countLinks } from "../../../core/review/links.ts";
import { rankReviewQueue, type QueueItem } from "../../../core/review/queue.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { vocabularyByName, type Term } from "../../../dataset/vocabularies.ts";
import { readDatasetRoot } from "../../../io/environment.ts";
import { readDatasetAt } from "../../../io/git-dataset.ts";
import { readQuarterEnds } from "../../../io/git-history.ts";
import { linkState, loadSiteRegister } from "../../load/register.ts";

export const addressOfFreshness = "/insights/freshness/";

/** By what the queue can be narrowed, and the folder of its pages. */
export const queueFilters = { region: "regions", industry: "industries" } as const;

export type QueueFilter = keyof typeof queueFilters;

/** Of the queue of one region or industry. */
export function addressOfQueue(filter: QueueFilter, id: string): string {
  return `${addressOfFreshness}${queueFilters[filter]}/${id}/`;
}

/** Listings of the queue that concern a region or an industry. */
export interface QueuePart {
  readonly filter: QueueFilter;
  readonly term: Term;
  readonly items: readonly QueueItem[];
}

let loaded: Promise<{ queue: readonly QueueItem[]; parts: readonly QueuePart[] }> | undefined;

/** The queue of this build, most in need first, and its parts in the order of the vocabularies. */
export function loadQueue() {
  loaded ??= loadSiteRegister().then((register) => {
    const links = linkState;
    const queue = rankReviewQueue(register, links && countLinks(register.listings, links));
    const parts = (Object.keys(queueFilters) as QueueFilter[]).flatMap((filter) =>
      vocabularyByName(filter).terms.map((term) => ({ filter, term, items: queue.filter(concerns(filter, term.id)) })),
    );
    return { queue, parts };
  });
  return loaded;
}

function concerns(filter: QueueFilter, id: string) {
  return ({ listing }: QueueItem) =>
    filter === "region"
      ? regionsAround(listing.reach?.regions, listing.reach?.countries).includes(id)
      : termsOf(listing, "industry").includes(id);
}

/**
 * The register over time, from its history: how many listings there were at the end of past quarters and are in this edition,
 * how many had evidence within a year of that day, and how many a person had checked.
 *
 * @returns undefined where the build has no history or only part of it
 */
export async function loadFreshnessTrend() {
  const register = await loadSiteRegister();
  const root = readDatasetRoot();
  const history = readQuarterEnds(root, register.today);
  if (history === undefined) return undefined;
  const past = history.ends.map(({ day, commit }) =>
    countRow(measureRegister(parseDataset(readDatasetAt(root, commit), { today: day }).dataset, day)),
  );
  return { begins: history.begins, rows: [...past, countRow(register)] };
}

function countRow({ listings, freshness, today }: Register) {
  return {
    day: today,
    listings: listings.length,
    current: [...freshness.values()].filter(({ state }) => state === "current").length,
    reviewed: listings.filter(({ review }) => review.level !== "compiled").length,
  };
}
