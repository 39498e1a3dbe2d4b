import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/rule.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { pageSize } from "../ui/pages.ts";

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
export function termGroups({ byTerm }: Catalogue, vocabulary: TermVocabulary, id: string): TermGroup[] {
  const listings = byTerm.get(vocabulary)?.get(id) ?? [];
  return vocabulary === "country" ? placeGroups(listings) : kindGroups(listings);
}

// Groups are the same on every page of a list.
const placeGroups = memo((listings: readonly Listing[]): TermGroup[] => {
  const ofKind = (kind: Kind) => listings.filter((listing) => listing.kind === kind);
  const isGlobal = ({ reach }: Listing) => reach?.scope === "global";
  return startGroups([
    ["entity-local", ofKind("entity").filter((listing) => !isGlobal(listing))],
    ["tool-local", ofKind("tool").filter((listing) => !isGlobal(listing))],
    ["entity-global", ofKind("entity").filter(isGlobal)],
    ["tool-global", ofKind("tool").filter(isGlobal)],
  ]);
});

/** Listings by kind, entities before tools. */
export const kindGroups = memo((listings: readonly Listing[]): TermGroup[] =>
  startGroups([
    ["entity", listings.filter(({ kind }) => kind === "entity")],
    ["tool", listings.filter(({ kind }) => kind === "tool")],
  ]),
);

/** Groups that have members, each with where it starts. */
function startGroups(named: readonly (readonly [TermGroupName, readonly Listing[]])[]): TermGroup[] {
  let start = 0;
  const groups: TermGroup[] = [];
  for (const [name, members] of named) {
    if (members.length > 0) groups.push({ name, listings: members, start });
    start += members.length;
  }
  return groups;
}

/** The part of each group that is on a page, numbered from 1. */
export function groupsOnPage(groups: readonly TermGroup[], page: number): TermGroup[] {
  const first = (page - 1) * pageSize;
  return groups.flatMap(({ name, listings, start }) => {
    const from = Math.max(0, first - start);
    const part = listings.slice(from, Math.max(0, first + pageSize - start));
    return part.length === 0 ? [] : [{ name, listings: part, start: start + from }];
  });
}
