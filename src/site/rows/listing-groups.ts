import { cumsum } from "d3-array";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { pageSize } from "../ui/pagination.ts";

/** Name of a group of listings and anchor of its heading: "tool", "tool-local" or "tool-best". */
export type TermGroupName = Kind | `${Kind}-${"local" | "global" | "best" | "newest" | "more"}`;

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

/** Listings of a kind that a term's page shows in full before the others, and the fewest others that are worth a group. */
const bestCount = 6;
const minOtherCount = 4;

/**
 * Groups listings into the first of each kind and the others, so that each is in the list once: `entity-best`, `tool-best`,
 * `entity-more`, `tool-more`, without empty groups; [] without listings.
 *
 * A kind with fewer than 10 listings has a single group instead, `entity` or `tool`. The first ones keep the order of `ranked`,
 * the others that of `listings`.
 *
 * @param listings by name
 * @param ranked the same listings, best first
 * @param order name of the rank: "best" by fit to the term, "newest" by date of the evidence
 */
export function groupBestFirst(
  listings: readonly Listing[],
  ranked: readonly Listing[],
  order: "best" | "newest",
): TermGroup[] {
  const groupsByKind = kinds.map((kind) => {
    const ofKind = ranked.filter((listing) => listing.kind === kind);
    if (ofKind.length < bestCount + minOtherCount) return { first: [kind, ofKind] as const, others: [] };
    const best = new Set(ofKind.slice(0, bestCount));
    const others = listings.filter((listing) => listing.kind === kind && !best.has(listing));
    return { first: [`${kind}-${order}`, [...best]] as const, others: [[`${kind}-more`, others] as const] };
  });
  return toGroups([...groupsByKind.map(({ first }) => first), ...groupsByKind.flatMap(({ others }) => others)]);
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
export const groupByScope = memo((listings: readonly Listing[]): TermGroup[] => {
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
