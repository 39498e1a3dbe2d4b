import {
  localities,
  selectedLocalities,
  localityName,
  findPlaceFacet,
  parseSelection,
  type Selection,
} from "./selection.ts";

/** A filter that could be dropped: a facet with all its chosen terms, one term of a facet of mode `all`, or the text. */
export interface Filter {
  /** The facet's name, `locality`, or `q`. */
  readonly name: string;
  readonly term?: string;
}

export const sortOrders = ["relevance", "name", "freshness", "newest"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A query of a directory, as its address holds it. */
export interface Query {
  /** Under `locality`, where a place is chosen, how near to it listings must be. */
  readonly terms: Selection;
  /** What is typed, "" for nothing. */
  readonly q: string;
  /** Absent: by relevance when something is typed, else by name. */
  readonly sort?: SortOrder;
}

/** Turns one term of a facet, or one locality, on or off. */
export function toggleTerm(query: Query, name: string, term: string): Query {
  const chosen = query.terms[name] ?? [];
  if (chosen.includes(term)) return removeFilter(query, { name, term });
  return { ...query, terms: { ...query.terms, [name]: [...chosen, term] } };
}

/** A query without a filter; localities go with the last place, so that the next one doesn't bring them back. */
export function removeFilter(query: Query, { name, term }: Filter): Query {
  if (name === "q") return { ...query, q: "" };
  const { [name]: chosen = [], ...others } = query.terms;
  const kept = term === undefined ? [] : chosen.filter((each) => each !== term);
  const terms: Selection = kept.length > 0 ? { ...others, [name]: kept } : others;
  const { [localityName]: _, ...withoutLocality } = terms;
  return { ...query, terms: findPlaceFacet(terms) === undefined ? withoutLocality : terms };
}

/** What of an index a query is read with. */
interface Facets {
  readonly facets: ReadonlyMap<string, { readonly name: string; readonly ids: readonly string[] }>;
}

const maxTextLength = 200;

/**
 * Reads a query from an address: facets and terms in the index's order, no facet without terms.
 *
 * Values are joined by commas or repeated, as forms without script do; case doesn't count. Unknown parameters, terms and
 * sorts are left out, so that an old or mistyped address still leads somewhere.
 */
export function parseQuery(parameters: Pick<URLSearchParams, "get" | "getAll">, { facets }: Facets): Query {
  const terms = knownTerms((name) => parameters.getAll(name), facets);
  const sort = sortOrders.find((each) => each === parameters.get("sort"));
  const q = (parameters.get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, maxTextLength).trim();
  return { terms, q, ...(sort !== undefined && { sort }) };
}

/**
 * Writes a query as the part of an address after "?", "" when it asks nothing.
 *
 * Facets and terms are in the index's order, then `locality`, `q` and `sort`. What is formatted parses to the same query.
 */
export function formatQuery({ terms, q, sort }: Query, { facets }: Facets): string {
  const known = knownTerms((name) => terms[name] ?? [], facets);
  const parts = Object.entries(known).map(([name, ids]) => `${name}=${ids.join(",")}`);
  if (q !== "") parts.push(new URLSearchParams({ q }).toString());
  if (sort !== undefined) parts.push(`sort=${sort}`);
  return parts.join("&");
}

function knownTerms(read: (name: string) => readonly string[], facets: Facets["facets"]): Selection {
  const all = parseSelection(read, [...facets.values(), { name: localityName, ids: localities }]);
  const { [localityName]: _, ...terms } = all;
  return selectedLocalities(all).length > 0 ? all : terms;
}
