import type { Facet, FacetEngine } from "./facet-engine.ts";
import type { Selection } from "./facet-groups.ts";

export const sorts = ["relevance", "name", "freshness", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** What a directory is asked: the words of its address. */
export interface Query {
  /** Chosen terms by facet, facets and terms in the index's order; no facet without terms. */
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
  const sort = sorts.find((each) => each === parameters.get("sort"));
  const q = (parameters.get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, maxTextLength).trim();
  return { terms, q, ...(sort !== undefined && { sort }) };
}

/**
 * Writes a query as the part of an address after "?", "" when it asks nothing.
 *
 * Facets and terms stand in the index's order, then `q`, then `sort`. What is formatted parses to the same query.
 */
export function formatQuery({ terms, q, sort }: Query, engine: FacetEngine): string {
  const parts = [...engine.facets.values()].flatMap((facet) => {
    const known = knownTerms(facet, terms[facet.name] ?? []);
    return known.length > 0 ? [`${facet.name}=${known.join(",")}`] : [];
  });
  if (q !== "") parts.push(new URLSearchParams({ q }).toString());
  if (sort !== undefined) parts.push(`sort=${sort}`);
  return parts.join("&");
}

/** Turns one term of a facet on or off. */
export function toggleTerm(query: Query, name: string, term: string): Query {
  const { [name]: chosen = [], ...others } = query.terms;
  const kept = chosen.includes(term) ? chosen.filter((each) => each !== term) : [...chosen, term];
  return { ...query, terms: kept.length > 0 ? { ...others, [name]: kept } : others };
}

function knownTerms({ ids }: Facet, values: readonly string[]): string[] {
  if (values.length === 0) return [];
  const asked = new Set(values.flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase()));
  return ids.filter((id) => asked.has(id.toLowerCase()));
}
