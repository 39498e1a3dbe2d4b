import type { Facet, FacetEngine } from "./facet-engine.ts";
import { addTerm, dropFilter, localitiesIn, localityName, type Filter, type Selection } from "./selection.ts";

export const sorts = ["relevance", "name", "freshness", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** What a directory is asked: the words of its address. */
export interface Query {
  /**
   * Chosen terms by facet, facets and terms in the index's order; no facet without terms. Under `locality`, where a place
   * is chosen, how near to it listings must be.
   */
  readonly terms: Selection;
  /** What is typed, "" for nothing. */
  readonly q: string;
  /** Absent: by relevance when something is typed, else by name. */
  readonly sort?: Sort;
}

const maxTextLength = 200;

/**
 * Reads a query from an address.
 *
 * Values are joined by commas or repeated, as forms without script do; case doesn't count. Unknown parameters, terms and
 * sorts are left out, so that an old or mistyped address still leads somewhere.
 */
export function parseQuery(parameters: Pick<URLSearchParams, "get" | "getAll">, engine: FacetEngine): Query {
  const terms: Record<string, readonly string[]> = {};
  for (const facet of engine.facets.values()) {
    const known = knownTerms(facet, parameters.getAll(facet.name));
    if (known.length > 0) terms[facet.name] = known;
  }
  const near = localitiesIn({ ...terms, [localityName]: valuesOf(parameters.getAll(localityName)) });
  if (near.length > 0) terms[localityName] = near;
  const sort = sorts.find((each) => each === parameters.get("sort"));
  const q = (parameters.get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, maxTextLength).trim();
  return { terms, q, ...(sort !== undefined && { sort }) };
}

/**
 * Writes a query as the part of an address after "?", "" when it asks nothing.
 *
 * Facets and terms are in the index's order, then `locality`, `q` and `sort`. What is formatted parses to the same query.
 */
export function formatQuery({ terms, q, sort }: Query, engine: FacetEngine): string {
  const parts: string[] = [];
  for (const facet of engine.facets.values()) {
    const known = knownTerms(facet, terms[facet.name]);
    if (known.length > 0) parts.push(`${facet.name}=${known.join(",")}`);
  }
  const near = localitiesIn(terms);
  if (near.length > 0) parts.push(`${localityName}=${near.join(",")}`);
  if (q !== "") parts.push(new URLSearchParams({ q }).toString());
  if (sort !== undefined) parts.push(`sort=${sort}`);
  return parts.join("&");
}

/** Turns one term of a facet, or one locality, on or off. */
export function toggleTerm(query: Query, name: string, term: string): Query {
  const isChosen = query.terms[name]?.includes(term) ?? false;
  return { ...query, terms: isChosen ? dropFilter(query.terms, { name, term }) : addTerm(query.terms, name, term) };
}

/** Leaves a filter out. */
export function leaveOut(query: Query, filter: Filter): Query {
  return filter.name === "q" ? { ...query, q: "" } : { ...query, terms: dropFilter(query.terms, filter) };
}

function knownTerms({ ids, placeByLowerCase }: Facet, values: readonly string[] = []): string[] {
  if (values.length === 0) return [];
  const places = new Set(valuesOf(values).flatMap((value) => placeByLowerCase.get(value) ?? []));
  return [...places].sort((a, b) => a - b).map((place) => ids[place] as string);
}

function valuesOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase());
}
