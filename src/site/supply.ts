import type { Listing } from "../dataset/model.ts";
import type { Messages } from "../messages/index.ts";
import { issueUrl } from "./repository.ts";

export type Supply = keyof Messages["listing"]["supply"];

/** Where a missing fact can be supplied: an issue with its title filled in, else the foot of the listing, which says how. */
export function supplyHref(listing: Listing, fact: Supply, { listing: words }: Messages): string {
  return issueUrl(words.supplyTitle(words.supply[fact], listing.name)) ?? "#suggest";
}
