import { descending, sum } from "d3-array";
import { addressOfFilteredDirectory, type TermVocabulary } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { facetsByKind, listOpenStates } from "../facets/facet-definitions.ts";
import type { Engines } from "../facets/facet-index.ts";
import { facetByName } from "../facets/engine.ts";
import { countTerms, findRows } from "../facets/find-listings.ts";
import { isPlaceFacet, localityName, notStated, type Selection, type TermReference } from "../facets/selection.ts";

export const kinds = ["entity", "tool"] as const;

/** Number of listings with a term, and the address of the directory that lists exactly these. */
export interface TermCount {
  readonly id: string;
  readonly count: number;
  readonly address: string;
}

/** Numbers of listings that have a term and have not ended. */
export interface TermCounts {
  readonly entities: number;
  readonly tools: number;
  /** Sum of `entities` and `tools`. */
  readonly total: number;
  /** Listings of `total` whose evidence is at most a year old. */
  readonly current: number;
  /** Listings that name a region of the country but not the country. 0 for other terms than countries. */
  readonly regional: number;
  /** Global listings that match the country or region in no nearer way. 0 for other terms. */
  readonly global: number;
}

/**
 * Returns the reference of a vocabulary's term by the facet of the directories that has the vocabulary: the term `debt-bondage`
 * of `issue` is `{ facet: "issues", id: "debt-bondage" }`. If no facet has the vocabulary, the facet is the vocabulary's name.
 * The id is not checked.
 */
export function toFacetReference(vocabulary: TermVocabulary, id: string): TermReference {
  const facets = kinds.flatMap((kind) => facetsByKind[kind]);
  const facet = facets.find((definition) => definition.vocabulary === vocabulary);
  return { facet: facet?.name ?? vocabulary, id };
}

/**
 * Returns the selection of the listings that have a term: `{ issues: ["debt-bondage"] }`.
 *
 * For a country or region it selects local listings only: `{ countries: ["TH"], locality: ["local"] }`. The id is not checked.
 */
export function toSelection({ facet, id }: TermReference): Selection {
  return { [facet]: [id], ...(isPlaceFacet(facet) && { [localityName]: ["local"] }) };
}

/**
 * Counts the listings of a kind that have a term, by the terms of another facet, most listings first, then in the order of the
 * facet. Ended listings are left out.
 *
 * A listing with several terms of the other facet counts in each. It counts in a country or region if it names the place, or for a
 * region a country in it, also if `term` is the place.
 *
 * @param facet name of the other facet
 * @returns such as `{id: "training", count: 9, address: "/entities/?issues=debt-bondage&services=training&status=…"}` for every
 *   term of the facet but `not-stated`, also with a count of 0. [] if the directory of the kind lacks one of the facets
 * @throws {RangeError} if the facet of `term` has no such term
 */
export function countListingsByTerm(engines: Engines, term: TermReference, kind: Kind, facet: string): TermCount[] {
  const engine = engines[kind];
  if (!engine.facets.has(term.facet) || !engine.facets.has(facet)) return [];
  const selection = { ...toSelection(term), status: listOpenStates(kind) };
  const counts = countTerms(engine, findRows(engine, selection), facet);
  return facetByName(engine, facet)
    .ids.map((id, index) => ({
      id,
      count: counts[index] ?? 0,
      address: addressOfFilteredDirectory(kind, { ...selection, ...toSelection({ facet, id }) }),
    }))
    .filter(({ id }) => id !== notStated)
    .sort((a, b) => descending(a.count, b.count));
}

/** Numbers of listings of a term in a region of the world, or of those that work globally. */
export interface RegionCounts {
  /** Region, or "global". */
  readonly id: string;
  /** Sum of `counts`. */
  readonly total: number;
  /** A count for each kind that can have the term, organisations before tools. */
  readonly counts: readonly (TermCount & { readonly kind: Kind })[];
}

/**
 * Counts the listings that have a term by region of the world: those that name the region or a country in it. Ended listings are
 * left out.
 *
 * @returns a row such as `{id: "africa", total: 17, counts: [{kind: "entity", id: "africa", count: 12, address: "…"}, …]}` for each
 *   region, most listings first, then in their order; last `{id: "global", …}` with those that work globally, whether or not they
 *   name a region
 * @throws {RangeError} if the facet of `term` has no such term
 */
export function countByRegion(engines: Engines, term: TermReference): RegionCounts[] {
  const kindsWithTerm = kinds.filter((kind) => engines[kind].facets.has(term.facet));
  const countsOf = (facet: string) =>
    kindsWithTerm.map((kind) => ({ kind, terms: countListingsByTerm(engines, term, kind, facet) }));
  const toRow = (countsByKind: ReturnType<typeof countsOf>, id: string): RegionCounts => {
    const counts = countsByKind.flatMap(({ kind, terms }) =>
      terms.filter((count) => count.id === id).map((count) => ({ ...count, kind })),
    );
    return { id, total: sum(counts, ({ count }) => count), counts };
  };
  const countsByRegion = countsOf("regions");
  const rows = listTermIds("region").map((id) => toRow(countsByRegion, id));
  return [...rows.sort((a, b) => descending(a.total, b.total)), toRow(countsOf("scope"), "global")];
}

/**
 * Counts the listings that have a term. Ended listings are left out, as on the map and in coverage.
 *
 * A country or region counts in `entities`, `tools`, `total` and `current` only local listings: those that name it, or for a
 * region a country in it. A kind whose directory lacks the vocabulary's facet counts 0.
 *
 * @returns such as `{entities: 12, tools: 5, total: 17, current: 9, regional: 0, global: 0}`. `current` are those of `total`
 *   whose evidence is at most a year old; `regional`, for countries, listings that name a region of the country but not the
 *   country; `global`, for countries and regions, global listings that match it in no nearer way. For other terms the last two
 *   are 0
 * @throws {RangeError} if the facet has no such term
 */
export function countListingsWithTerm(engines: Engines, vocabulary: TermVocabulary, id: string): TermCounts {
  return cachedCounts(engines)(toFacetReference(vocabulary, id).facet)(id);
}

/** Returns the counts of a facet's term, computed once per pair of engines: `cachedCounts(engines)(facet)(id)`. */
const cachedCounts = memo((engines: Engines) =>
  memo((facet: string) => memo((id: string) => countListings(engines, { facet, id }))),
);

/**
 * Counts the listings that have a term: `{entities, tools, total, current, regional, global}`, as `countListingsWithTerm` returns
 * them.
 */
function countListings(engines: Engines, term: TermReference): TermCounts {
  const countOfKind = (kind: Kind, criteria: Selection = {}) => {
    if (!engines[kind].facets.has(term.facet)) return 0;
    const selection = { ...toSelection(term), status: listOpenStates(kind), ...criteria };
    return findRows(engines[kind], selection).length;
  };
  const countOfBoth = (criteria: Selection) => countOfKind("entity", criteria) + countOfKind("tool", criteria);
  const entities = countOfKind("entity");
  const tools = countOfKind("tool");
  return {
    entities,
    tools,
    total: entities + tools,
    current: countOfBoth({ freshness: ["current"] }),
    regional: term.facet === "countries" ? countOfBoth({ [localityName]: ["regional"] }) : 0,
    global: isPlaceFacet(term.facet) ? countOfBoth({ [localityName]: ["global"] }) : 0,
  };
}
