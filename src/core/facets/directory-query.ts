import {
  localities,
  selectedLocalities,
  localityName,
  findPlaceFacet,
  parseSelection,
  type Selection,
} from "./selection.ts";

/**
 * A part of a query that can be removed: a facet with all its selected terms, one term of a facet, the localities or the text.
 */
export interface Filter {
  /** A facet's name, `locality`, or `q` for the text. */
  readonly name: string;
  /** Id of a single term or locality. Absent if the filter is all terms of its name. */
  readonly term?: string;
}

export const sortOrders = ["relevance", "name", "freshness", "newest"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A query of a directory, as its address holds it: `?countries=TH&locality=local&q=hiring&sort=name`. */
export interface Query {
  /** Selected term ids by facet, and the selected localities under `locality`. */
  readonly terms: Selection;
  /** Text to search for, "" if there is none. */
  readonly q: string;
  /** Absent for the default: `relevance` when searching for a text, else `name`. */
  readonly sort?: SortOrder;
}

/**
 * Selects a term of a facet, or a locality; if it is selected, removes it as `removeFilter` does. `{issues: ["a"]}` with the
 * term "b" becomes `{issues: ["a", "b"]}`. The name and term are not checked.
 *
 * @param name of the facet, or `locality`
 * @returns a new query, with the new term after the facet's others; the text and the sort order are unchanged
 */
export function toggleTerm(query: Query, name: string, term: string): Query {
  const selectedIds = query.terms[name] ?? [];
  if (selectedIds.includes(term)) return removeFilter(query, { name, term });
  return { ...query, terms: { ...query.terms, [name]: [...selectedIds, term] } };
}

/**
 * Removes a filter from a query. A filter that the query lacks changes nothing.
 *
 * Localities are removed with the last place, so that selecting another place later does not bring them back.
 *
 * @returns a new query without the term, without all terms of the facet if the filter has no term, or with `q: ""`. A facet
 *   whose last term was removed is absent. The sort order stays
 */
export function removeFilter(query: Query, { name, term }: Filter): Query {
  if (name === "q") return { ...query, q: "" };
  const { [name]: selectedIds = [], ...termsOfOtherFacets } = query.terms;
  const remainingIds = term === undefined ? [] : selectedIds.filter((id) => id !== term);
  const terms: Selection =
    remainingIds.length > 0 ? { ...termsOfOtherFacets, [name]: remainingIds } : termsOfOtherFacets;
  const { [localityName]: _, ...termsWithoutLocality } = terms;
  const hasPlace = findPlaceFacet(terms) !== undefined;
  return { ...query, terms: hasPlace ? terms : termsWithoutLocality };
}

/** Part of an engine that queries are parsed and formatted with: the facets and their term ids, in display order. */
interface Facets {
  readonly facets: ReadonlyMap<string, { readonly name: string; readonly ids: readonly string[] }>;
}

/** In characters. The rest of a longer text is cut off. */
const maxTextLength = 200;
const maxUnknownLength = 40;
const maxUnknownFilters = 5;

/** Parameter of the other directory for the same fact: organisations have a cost, tools an access that states it. */
const parameterAliases: Readonly<Record<string, string>> = { access: "cost", cost: "access" };

/**
 * Parses a query from URL parameters: `countries=ke&locality=local&q=fair+hiring` → `{terms: {countries: ["KE"], locality:
 * ["local"]}, q: "fair hiring"}`.
 *
 * The terms of a facet are joined by commas, `issues=a,b`, or repeated, `issues=a&issues=b`, as forms without script send them.
 * Their case is ignored. Unknown parameters, terms and sort orders are ignored, so that an old or mistyped address still works
 * (`listUnknownFilters`). `cost` is read as `access` in the directory of tools, and `access` as `cost` in that of organisations.
 *
 * @returns `terms`: facets and terms in the index's order, facets without known terms left out, and localities left out without
 *   a place; `q`: the text with single spaces, cut at `maxTextLength` (200 characters), "" if there is none; `sort`: absent if
 *   unknown
 */
export function parseQuery(parameters: Pick<URLSearchParams, "get" | "getAll">, { facets }: Facets): Query {
  const terms = selectKnownTerms((name) => readParameter(parameters, name, facets), facets);
  const sort = sortOrders.find((sortOrder) => sortOrder === parameters.get("sort"));
  const text = (parameters.get("q") ?? "").replace(/\s+/g, " ").trim();
  const q = text.slice(0, maxTextLength).trim();
  return { terms, q, ...(sort !== undefined && { sort }) };
}

/**
 * Returns the values of a facet in URL parameters: those of its name, and of its alias (`parameterAliases`) if that is no facet of
 * the directory. [] for none.
 */
function readParameter(
  parameters: Pick<URLSearchParams, "getAll">,
  name: string,
  facets: Facets["facets"],
): readonly string[] {
  const alias = parameterAliases[name];
  const values = alias === undefined || facets.has(alias) ? [] : parameters.getAll(alias);
  return [...parameters.getAll(name), ...values];
}

/**
 * Returns the filters in URL parameters that a directory does not have, each once: `services=training&countries=xx,KE` in the
 * directory of tools → `[{name: "services", term: "training"}, {name: "countries", term: "xx"}]`.
 *
 * @param names of the facets of all directories. Other parameters are no filters
 * @returns terms as written, each cut at `maxUnknownLength` (40 characters), at most `maxUnknownFilters` (5); [] if all are known
 */
export function listUnknownFilters(
  parameters: Pick<URLSearchParams, "getAll">,
  { facets }: Facets,
  names: readonly string[],
): Required<Filter>[] {
  const unknownFilters = names.flatMap((name) => {
    const facetName = facets.has(name) ? name : (parameterAliases[name] ?? name);
    const knownIds = new Set(facets.get(facetName)?.ids.map((id) => id.toLowerCase()));
    const values = parameters.getAll(name).flatMap((value) => value.split(",").map((id) => id.trim()));
    const unknownIds = values.filter((id) => id !== "" && !knownIds.has(id.toLowerCase()));
    return [...new Set(unknownIds)].map((id) => ({ name, term: id.slice(0, maxUnknownLength) }));
  });
  return unknownFilters.slice(0, maxUnknownFilters);
}

/**
 * Formats a query as the query string of a URL, without "?":
 * `issues=forced-labour,debt-bondage&countries=TH&q=fair+hiring&sort=name`.
 *
 * Facets and terms are in the index's order, then `locality`, `q` and `sort`. Terms that the index lacks, and localities without
 * a place, are left out.
 *
 * @returns "" for a query without terms, text and sort order
 */
export function formatQuery({ terms, q, sort }: Query, { facets }: Facets): string {
  const knownTerms = selectKnownTerms((name) => terms[name] ?? [], facets);
  const parts = Object.entries(knownTerms).map(([name, ids]) => `${name}=${ids.join(",")}`);
  if (q !== "") parts.push(new URLSearchParams({ q }).toString());
  if (sort !== undefined) parts.push(`sort=${sort}`);
  return parts.join("&");
}

/**
 * Returns the terms that the facets have, in their order and spelling, then the localities, nearest first. Unknown terms, and
 * facets without a known one, are left out; localities too if no place is selected. Values may be joined by commas, in any case.
 *
 * @param read returns the values of a facet, or of `locality`, by its name
 */
function selectKnownTerms(read: (name: string) => readonly string[], facets: Facets["facets"]): Selection {
  const selection = parseSelection(read, [...facets.values(), { name: localityName, ids: localities }]);
  const { [localityName]: _, ...termsWithoutLocality } = selection;
  return selectedLocalities(selection).length > 0 ? selection : termsWithoutLocality;
}
