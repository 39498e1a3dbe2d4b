import { folders, type Listing, type Reference } from "../../dataset/model.ts";
import type { Freshness } from "../register/freshness.ts";

/** A listing as it is published by itself: what a column is made of. */
export type ComparedListing = Listing & { readonly computed: { readonly freshness: Freshness } };

/** Reads a listing's own file; undefined when it is not that of the listing asked for. */
export function parseComparedListing(value: unknown, reference: Reference): ComparedListing | undefined {
  const listing = value as Partial<ComparedListing> | null | undefined;
  if (listing?.kind !== "entity" && listing?.kind !== "tool") return undefined;
  const isWhole =
    `${folders[listing.kind]}/${listing.id}` === reference &&
    Array.isArray(listing.sources) &&
    typeof listing.name === "string" &&
    typeof listing.status?.state === "string" &&
    typeof listing.review?.level === "string" &&
    typeof listing.computed?.freshness?.state === "string";
  return isWhole ? (listing as ComparedListing) : undefined;
}
