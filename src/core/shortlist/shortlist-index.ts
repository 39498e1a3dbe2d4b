import { isMapping, referenceOf, type Reference } from "../../dataset/model.ts";
import type { Register } from "../register/register.ts";
import { resolveMoved } from "../register/relations.ts";

/** What a shortlist needs in addition to the directory's index: `/data/v1/index/shortlist.json`. */
export interface ShortlistIndex {
  readonly version: "1";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** New references of listings by their old ones. */
  readonly moved: Readonly<Partial<Record<Reference, Reference>>>;
  /** The website of a listing, and the page and address of its contact, as far as they could be found. */
  readonly contacts: Readonly<
    Partial<Record<Reference, Partial<Readonly<Record<"website" | "url" | "email", string>>>>>
  >;
}

/**
 * Gathers websites, contacts and moved ids in one file.
 *
 * One file for all: asking the host for each listing of a shortlist would tell it the list.
 */
export function buildShortlistIndex({ dataset, listings, today }: Register): ShortlistIndex {
  const resolve = resolveMoved(dataset);
  return {
    version: "1",
    generated: today,
    moved: Object.fromEntries(
      dataset.moved.map(({ folder, id }): [Reference, Reference] => [`${folder}/${id}`, resolve(`${folder}/${id}`)]),
    ),
    contacts: Object.fromEntries(
      listings.flatMap((listing) => {
        const found = { ...(listing.website && { website: listing.website }), ...listing.contact };
        return Object.keys(found).length === 0 ? [] : [[referenceOf(listing), found]];
      }),
    ),
  };
}

/** Reads what was fetched; undefined when it is no such file of this version. */
export function parseShortlistIndex(value: unknown): ShortlistIndex | undefined {
  const index = value as Partial<ShortlistIndex> | null | undefined;
  return index?.version === "1" && isMapping(index.moved) && isMapping(index.contacts)
    ? (index as ShortlistIndex)
    : undefined;
}
