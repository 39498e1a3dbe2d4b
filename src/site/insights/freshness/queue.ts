import { vocabularyByName, type Term } from "../../../dataset/vocabularies.ts";
import { countLinks } from "../../../core/review/links.ts";
import { measureQueue, type QueueItem } from "../../../core/review/queue.ts";
import { termsOf } from "../../../core/register/terms.ts";
import { regionsAround } from "../../../core/register/terms.ts";
import { linkState, loadRegister } from "../../load/register.ts";

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
  loaded ??= loadRegister().then((register) => {
    const links = linkState;
    const queue = measureQueue(register, links && countLinks(register.listings, links));
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
