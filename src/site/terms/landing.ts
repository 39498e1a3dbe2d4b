import { ascending, descending } from "d3-array";
import { addressOfProposal, type TermVocabulary } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import type { Engines } from "../../core/facets/facet-index.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import { freshnessOf, type Register } from "../../core/register/register.ts";
import { countListingsByTerm, kinds, toFacetReference, type TermCount } from "../../core/terms/term-coverage.ts";
import { findBestMatches } from "../match/terms.ts";
import { vocabularyNameOfFacet } from "../vocabulary/terms.ts";
import { termsMessages } from "./words.ts";

/**
 * Returns the address of the form that proposes a listing with a term already chosen, without the base: ("kind-of-work", "x")
 * gives `/contribute/?new=tool&work=x`, ("issue", "debt-bondage") gives `/contribute/?new=&issues=debt-bondage`.
 *
 * The kind of listing is chosen only if a single kind can have the term. The id is not checked.
 */
export function termProposalAddress(vocabulary: TermVocabulary, id: string): string {
  const { facet } = toFacetReference(vocabulary, id);
  const kindsWithFacet = kinds.filter((kind) => facetsByKind[kind].some(({ name }) => name === facet));
  const kind = kindsWithFacet.length === 1 ? kindsWithFacet[0] : undefined;
  return addressOfProposal(kind, { [facet]: [id] });
}

/** Kind of listings and facet by which a strip of bars on a term's page counts them. */
type StripFacet = readonly [kind: Kind, facet: string];

/** Strip of bars on a term's page: its listings of a kind by the terms of a facet. */
export interface Strip {
  readonly facet: string;
  /** Such as "Kinds of help" or "By what tools do". */
  readonly title: string;
  /** Counts of all terms of the facet, most listings first. */
  readonly counts: readonly TermCount[];
}

const helpAndFunctions: readonly StripFacet[] = [
  ["entity", "services"],
  ["tool", "functions"],
];

/** Strips of a term's page, by the term's vocabulary. */
const stripFacets: Readonly<Record<TermVocabulary, readonly StripFacet[]>> = {
  issue: helpAndFunctions,
  industry: helpAndFunctions,
  region: helpAndFunctions,
  country: [["entity", "services"]],
  service: [["entity", "industries"]],
  "tool-function": [["tool", "industries"]],
  "kind-of-work": [["tool", "industries"]],
  "target-user": [["tool", "functions"]],
  technology: [["tool", "functions"]],
};

/**
 * Measures the strips of a term's page: `[{facet: "services", title: "Kinds of help", counts: [{id: "training", count: 9, address:
 * "…"}, …]}, …]`. A strip without any listing is left out, but on the page of a country.
 *
 * @throws {RangeError} `unknown term: issues=x` if the vocabulary has no such term
 */
export function measureStrips(engines: Engines, vocabulary: TermVocabulary, id: string): Strip[] {
  const { by, country } = termsMessages.landing;
  const titlesByFacet: Readonly<Record<string, string>> = { ...by, services: country.kinds };
  const strips = stripFacets[vocabulary].map(([kind, facet]) => ({
    facet,
    title: titlesByFacet[facet] ?? facet,
    counts: countListingsByTerm(engines, toFacetReference(vocabulary, id), kind, facet),
  }));
  return strips.filter(({ counts }) => vocabulary === "country" || counts.some(({ count }) => count > 0));
}

/** Facets in which a term's page names terms without a listing, by the term's vocabulary: facets that no strip shows. */
const gapFacets: Partial<Readonly<Record<TermVocabulary, readonly string[]>>> = {
  issue: ["industries"],
  industry: ["issues"],
  region: ["issues"],
  country: ["issues"],
};

/** Terms of a facet that no listing of another term has. */
interface CoverageGap {
  readonly facet: string;
  /** Number of terms of the facet. */
  readonly total: number;
  /** Ids of the terms without a listing. */
  readonly ids: readonly string[];
}

/**
 * Finds the terms of other facets that no listing of a term has: the industries without a listing against an issue. Of a place,
 * only listings that name it count. The term "cross-industry" is never listed nor counted, and ended listings are left out.
 *
 * @returns `{facet, total, ids}` for each facet, in the order of `gapFacets`, where `ids` are the terms without a listing of
 *   `total`, in the order of the vocabulary; a facet in which every term or no term has a listing is left out. [] for
 *   vocabularies without such facets, also for unknown terms of theirs
 * @throws {RangeError} `unknown term: issues=x` if another vocabulary has no such term
 */
export function findGaps(engines: Engines, vocabulary: TermVocabulary, id: string): CoverageGap[] {
  const term = toFacetReference(vocabulary, id);
  return (gapFacets[vocabulary] ?? []).flatMap((facet) => {
    const counts = kinds.flatMap((kind) => countListingsByTerm(engines, term, kind, facet));
    const listedIds = new Set(counts.filter(({ count }) => count > 0).map((count) => count.id));
    const facetIds = listTermIds(vocabularyNameOfFacet(facet)).filter((termId) => termId !== "cross-industry");
    const ids = facetIds.filter((termId) => !listedIds.has(termId));
    const isListed = ids.length > 0 && ids.length < facetIds.length;
    return isListed ? [{ facet, total: facetIds.length, ids }] : [];
  });
}

/**
 * Sorts the listings of a term, best first: in the order of match. Those that match does not find, such as all of a technology, come
 * last, those with newer evidence first.
 *
 * @returns `ranked`, and `order`: "best", or "newest" if match finds none of them
 */
export async function rankTermListings(
  register: Register,
  vocabulary: TermVocabulary,
  id: string,
  listings: readonly Listing[],
): Promise<{ readonly ranked: readonly Listing[]; readonly order: "best" | "newest" }> {
  const matches = await Promise.all(kinds.map((kind) => findBestMatches(vocabulary, id, kind, Infinity)));
  const rankByListing = new Map(matches.flat().map(({ listing }, rank) => [listing, rank]));
  const rankOf = (listing: Listing) => rankByListing.get(listing) ?? Infinity;
  const dateOf = (listing: Listing) => freshnessOf(register, listing).date ?? "";
  return {
    ranked: listings.toSorted((a, b) => ascending(rankOf(a), rankOf(b)) || descending(dateOf(a), dateOf(b))),
    order: listings.some((listing) => rankByListing.has(listing)) ? "best" : "newest",
  };
}
