import { descending } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Law, LawStep } from "../../dataset/laws.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { listOpenStates } from "../facets/facet-definitions.ts";
import { compareByName, freshnessOf, isEnded, type Register } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";

/** Listings of one kind that help with a step. */
interface HelpSearch {
  readonly kind: Kind;
  readonly listings: readonly Listing[];
  readonly vocabulary: "service" | "tool-function";
  /** Facet of the directory that filters by the vocabulary. */
  readonly facet: "services" | "functions";
  /** Terms that help with the step. */
  readonly ids: readonly string[];
}

interface RankedListing {
  readonly listing: Listing;
  /** Sort keys, the most important first. A higher value comes first. */
  readonly sortKeys: readonly number[];
}

/**
 * Finds listings that help with a step of a law: organisations that offer one of the step's services, and tools with a function
 * that belongs to one of these services. Ended listings are left out.
 *
 * Listings are ranked by recent signs of activity, then by a sourced tie to the law, then by place (works in the law's country,
 * works internationally, works in other countries only), then by the share of their services or functions that help, then by name.
 *
 * @returns `listings`: the best `limit` of both kinds; `directories`: for each kind with at least one listing, `{kind, count,
 *   address}` with the number of all that help and the address of the directory filtered to them
 */
export function findStepHelp(law: Law, { services }: LawStep, register: Register, limit = 5) {
  const functions = [...new Set(services.flatMap((id) => termById("service", id)?.functions ?? []))];
  const { entities, tools } = register.dataset;
  const searches: readonly HelpSearch[] = [
    { kind: "entity", listings: entities, vocabulary: "service", facet: "services", ids: services },
    { kind: "tool", listings: tools, vocabulary: "tool-function", facet: "functions", ids: functions },
  ];
  const results = searches.map((search) => ({ search, helpers: findHelpers(search, law, register) }));
  const ranked = results.flatMap(({ helpers }) => helpers).sort(compareRanked);
  return {
    listings: ranked.slice(0, limit).map(({ listing }) => listing),
    directories: results
      .filter(({ helpers }) => helpers.length > 0)
      .map(({ search: { kind, facet, ids }, helpers }) => ({
        kind,
        count: helpers.length,
        address: addressOfFilteredDirectory(kind, { [facet]: ids, status: listOpenStates(kind) }),
      })),
  };
}

/** Returns the listings that have not ended and share a term with the search, with their sort keys. */
function findHelpers({ listings, vocabulary, ids }: HelpSearch, law: Law, register: Register): RankedListing[] {
  return listings.flatMap((listing) => {
    const listingTerms = termIdsOf(listing, vocabulary);
    const sharedTerms = listingTerms.filter((id) => ids.includes(id));
    if (sharedTerms.length === 0 || isEnded(listing)) return [];
    const isActive = listing.status.state !== "unknown" && !freshnessOf(register, listing).quiet;
    const isTied = termIdsOf(listing, "regulation").includes(law.id);
    const shareOfTerms = sharedTerms.length / listingTerms.length;
    return [{ listing, sortKeys: [Number(isActive), Number(isTied), scorePlace(listing, law), shareOfTerms] }];
  });
}

/** Returns 2 if a listing works in the law's country, 1 if it is not limited to one country, else 0. */
function scorePlace(listing: Listing, { country }: Law): number {
  if (country !== undefined && termIdsOf(listing, "country").includes(country)) return 2;
  return listing.reach?.scope === "national" ? 0 : 1;
}

function compareRanked(a: RankedListing, b: RankedListing): number {
  const differences = a.sortKeys.map((key, index) => descending(key, b.sortKeys[index]));
  return differences.find((difference) => difference !== 0) ?? compareByName(a.listing, b.listing);
}
