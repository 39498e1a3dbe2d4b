/** The term of a facet that stands for a fact that could not be found. */
export const notStated = "not-stated";

/** A term by which a directory narrows: the facet's name and the term's id. */
export type TermReference = Readonly<Record<"facet" | "id", string>>;

/** Chosen term ids by facet name. A facet without any doesn't narrow. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** How a listing comes to match a place, nearest first: it names it, it names a region that contains it, or it works anywhere. */
export const localities = ["local", "regional", "global"] as const;
export type Locality = (typeof localities)[number];

/**
 * The name under which a selection holds localities.
 *
 * It is no facet of an index, since what is local depends on the place chosen; without a place it asks nothing.
 */
export const localityName = "locality";

const placeFacets = ["countries", "regions"] as const;
export type PlaceFacet = (typeof placeFacets)[number];

export function isPlaceFacet(name: string): name is PlaceFacet {
  return name === "countries" || name === "regions";
}

/** A filter that could be dropped: a facet with all its chosen terms, one term of a facet of mode `all`, or the text. */
export interface Filter {
  /** The facet's name, `locality`, or `q`. */
  readonly name: string;
  readonly term?: string;
}

/** The facet that decides how near a row is: countries where any is chosen, else regions; undefined without a place. */
export function placeFacetOf(selection: Selection): PlaceFacet | undefined {
  return placeFacets.find((name) => selection[name]?.some((id) => id !== notStated));
}

/** The chosen localities, none where no place is chosen. */
export function localitiesIn(selection: Selection): readonly Locality[] {
  return placeFacetOf(selection) === undefined
    ? []
    : localities.filter((each) => selection[localityName]?.includes(each));
}

export const sorts = ["relevance", "name", "freshness", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** A query of a directory, as its address holds it. */
export interface Query {
  /** Under `locality`, where a place is chosen, how near to it listings must be. */
  readonly terms: Selection;
  /** What is typed, "" for nothing. */
  readonly q: string;
  /** Absent: by relevance when something is typed, else by name. */
  readonly sort?: Sort;
}

/** Turns one term of a facet, or one locality, on or off. */
export function toggleTerm(query: Query, name: string, term: string): Query {
  const chosen = query.terms[name] ?? [];
  if (chosen.includes(term)) return leaveOut(query, { name, term });
  return { ...query, terms: { ...query.terms, [name]: [...chosen, term] } };
}

/** A query without a filter; localities go with the last place, so that the next one doesn't bring them back. */
export function leaveOut(query: Query, { name, term }: Filter): Query {
  if (name === "q") return { ...query, q: "" };
  const { [name]: chosen = [], ...others } = query.terms;
  const kept = term === undefined ? [] : chosen.filter((each) => each !== term);
  const terms: Selection = kept.length > 0 ? { ...others, [name]: kept } : others;
  const { [localityName]: _, ...withoutLocality } = terms;
  return { ...query, terms: placeFacetOf(terms) === undefined ? withoutLocality : terms };
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
  const sort = sorts.find((each) => each === parameters.get("sort"));
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
  const all = readTerms(read, [...facets.values(), { name: localityName, ids: localities }]);
  const { [localityName]: _, ...terms } = all;
  return localitiesIn(all).length > 0 ? all : terms;
}

/** Reads the chosen terms of some lists, in the order of each list; a list without a choice is left out. Values are joined by commas or repeated. */
export function readTerms(
  read: (name: string) => readonly string[],
  lists: readonly { readonly name: string; readonly ids: readonly string[] }[],
): Selection {
  const entries = lists.map(({ name, ids }) => {
    const values = new Set(read(name).flatMap((value) => value.split(",").map((id) => id.trim().toLowerCase())));
    return [name, ids.filter((id) => values.has(id.toLowerCase()))] as const;
  });
  return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
}
