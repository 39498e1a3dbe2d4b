import type { Listing } from "../../dataset/model.ts";

/** Where a vocabulary's terms stand in a listing. */
const readers = {
  "entity-type": (listing) => (listing.kind === "entity" ? [listing.type] : []),
  scope: ({ reach }) => (reach?.scope === undefined ? [] : [reach.scope]),
  region: ({ reach }) => reach?.regions ?? [],
  country: ({ reach }) => reach?.countries ?? [],
  issue: ({ focus }) => focus?.issues ?? [],
  industry: ({ focus }) => focus?.industries ?? [],
  service: (listing) => (listing.kind === "entity" ? (listing.offer?.services ?? []) : []),
  partnership: ({ offer }) => offer?.partnerships ?? [],
  cost: (listing) => (listing.kind === "entity" && listing.offer?.cost !== undefined ? [listing.offer.cost] : []),
  language: ({ offer }) => offer?.languages ?? [],
  regulation: ({ regulations }) => regulations ?? [],
  "tool-function": (listing) => (listing.kind === "tool" ? listing.functions : []),
  "target-user": (listing) => (listing.kind === "tool" ? (listing.target_users ?? []) : []),
  technology: (listing) => (listing.kind === "tool" ? (listing.technologies ?? []) : []),
  platform: (listing) => (listing.kind === "tool" ? (listing.platforms ?? []) : []),
  access: (listing) => (listing.kind === "tool" && listing.access !== undefined ? [listing.access] : []),
} as const satisfies Record<string, (listing: Listing) => readonly string[]>;

export type ListedVocabulary = keyof typeof readers;

/** The ids of a vocabulary's terms that a listing bears, as they stand; empty when none could be found. */
export function termsOf(listing: Listing, vocabulary: ListedVocabulary): readonly string[] {
  return readers[vocabulary](listing);
}

/**
 * Listings by term.
 *
 * @param listings in any order, which each list keeps
 * @returns a list for each term that at least one listing bears
 */
export function groupByTerm(listings: Iterable<Listing>, vocabulary: ListedVocabulary): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    for (const id of new Set(termsOf(listing, vocabulary))) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [listing]);
      else group.push(listing);
    }
  }
  return groups;
}
