import { cumsum } from "d3-array";
import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { pageSize } from "../ui/pagination.ts";

/** Name of a group of listings and anchor of its heading: "tool", "tool-local" or "tool-global". */
export type TermGroupName = Kind | `${Kind}-local` | `${Kind}-global`;

/** Consecutive listings under one heading. */
export interface TermGroup {
  readonly name: TermGroupName;
  readonly listings: readonly Listing[];
  /** Index of its first listing in the whole list. */
  readonly start: number;
}

/** A group before its position in the list is known. It may be empty. */
type NamedListings = readonly [name: TermGroupName, listings: readonly Listing[]];

const kinds = ["entity", "tool"] as const;

/**
 * Groups the listings of a term, in the order in which its pages show them. Ended listings are left out, as in `byTerm`.
 *
 * @returns `{name, listings, start}` for the groups `entity` and `tool`; of a country for `entity-local`, `tool-local`,
 *   `entity-global` and `tool-global`, where global listings are those that name the country and work globally. Listings are by
 *   name, `start` is the index of the first in the whole list. Empty groups are left out, so [] for a term without listings or an
 *   unknown one
 */
export function groupTermListings({ byTerm }: Catalogue, vocabulary: TermVocabulary, id: string): TermGroup[] {
  const listings = byTerm.get(vocabulary)?.get(id) ?? [];
  return vocabulary === "country" ? groupByScope(listings) : groupByKind(listings);
}

/**
 * Groups listings into `entity` and `tool`, each `{name, listings, start}`, without empty groups; [] without listings. Each group
 * keeps the order of the listings; `start` is 0 for the first. Called again with the same array, it returns the same result.
 */
export const groupByKind = memo((listings: readonly Listing[]): TermGroup[] =>
  toGroups(kinds.map((kind) => [kind, listings.filter((listing) => listing.kind === kind)])),
);

/**
 * Groups listings into `entity-local`, `tool-local`, `entity-global` and `tool-global`, without empty groups. Global are those
 * with the scope "global", local all others. Stored, since each page of a list needs them.
 */
const groupByScope = memo((listings: readonly Listing[]): TermGroup[] => {
  const isGlobal = ({ reach }: Listing) => reach?.scope === "global";
  const named = (["local", "global"] as const).flatMap((scope) => {
    const inScope = listings.filter((listing) => isGlobal(listing) === (scope === "global"));
    return kinds.map((kind): NamedListings => [`${kind}-${scope}`, inScope.filter((listing) => listing.kind === kind)]);
  });
  return toGroups(named);
});

/**
 * Adds to each group the index at which it starts in the whole list, from 0, and drops empty groups: `{name, listings, start}`.
 */
function toGroups(named: readonly NamedListings[]): TermGroup[] {
  const starts = [0, ...cumsum(named, ([, listings]) => listings.length)];
  const groups = named.map(([name, listings], index) => ({ name, listings, start: starts[index] ?? 0 }));
  return groups.filter(({ listings }) => listings.length > 0);
}

/**
 * Cuts groups to the listings that are on one page of the list.
 *
 * @param page number, from 1
 * @param size listings on one page, `pageSize` by default
 * @returns groups with at least one listing on the page; `start` is the index of the first of them in the whole list. [] for a
 *   page beyond the end
 */
export function sliceGroups(groups: readonly TermGroup[], page: number, size = pageSize): TermGroup[] {
  const pageStart = (page - 1) * size;
  const pageEnd = pageStart + size;
  return groups.flatMap(({ name, listings, start }) => {
    const sliceStart = Math.max(0, pageStart - start);
    const sliceEnd = Math.max(0, pageEnd - start);
    const listingsOnPage = listings.slice(sliceStart, sliceEnd);
    return listingsOnPage.length === 0 ? [] : [{ name, listings: listingsOnPage, start: start + sliceStart }];
  });
}
