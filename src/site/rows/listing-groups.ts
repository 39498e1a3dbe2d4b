import { cumsum } from "d3-array";
import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { pageSize } from "../ui/pagination.ts";

export type TermGroupName = Kind | `${Kind}-local` | `${Kind}-global`;

/** A stretch of a term's listings under one heading. */
export interface TermGroup {
  readonly name: TermGroupName;
  readonly listings: readonly Listing[];
  /** How many listings are before it. */
  readonly start: number;
}

/**
 * The listings of a term in the order of its pages: entities before tools; on a country's pages local ones of both kinds
 * before those that work globally and name it.
 */
export function groupTermListings({ byTerm }: Catalogue, vocabulary: TermVocabulary, id: string): TermGroup[] {
  const listings = byTerm.get(vocabulary)?.get(id) ?? [];
  return vocabulary === "country" ? placeGroups(listings) : groupByKind(listings);
}

const kinds = ["entity", "tool"] as const;

// Groups are the same on every page of a list.
const placeGroups = memo((listings: readonly Listing[]) =>
  startGroups(
    (["local", "global"] as const).flatMap((scope) =>
      kinds.map((each) => {
        const isIn = ({ kind, reach }: Listing) =>
          kind === each && (reach?.scope === "global") === (scope === "global");
        return [`${each}-${scope}`, listings.filter(isIn)] as const;
      }),
    ),
  ),
);

/** Listings by kind, entities before tools. */
export const groupByKind = memo((listings: readonly Listing[]) =>
  startGroups(kinds.map((each) => [each, listings.filter(({ kind }) => kind === each)] as const)),
);

/** Groups that have members, each with where it starts. */
function startGroups(named: readonly (readonly [TermGroupName, readonly Listing[]])[]): TermGroup[] {
  const starts = [0, ...cumsum(named, ([, listings]) => listings.length)];
  const groups = named.map(([name, listings], index) => ({ name, listings, start: starts[index] ?? 0 }));
  return groups.filter(({ listings }) => listings.length > 0);
}

/** The part of each group that is on a page, numbered from 1. */
export function sliceGroups(groups: readonly TermGroup[], page: number): TermGroup[] {
  const first = (page - 1) * pageSize;
  return groups.flatMap(({ name, listings, start }) => {
    const from = Math.max(0, first - start);
    const part = listings.slice(from, Math.max(0, first + pageSize - start));
    return part.length === 0 ? [] : [{ name, listings: part, start: start + from }];
  });
}
