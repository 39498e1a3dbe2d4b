import { ascending, descending } from "d3-array";
import { facetByName, indexOfTerm, type FacetEngine } from "./engine.ts";
import { removeFilter, type Filter, type Query } from "./directory-query.ts";
import {
  isPlaceFacet,
  localities,
  selectedLocalities,
  localityName,
  notStated,
  findPlaceFacet,
  type Locality,
  type Selection,
} from "./selection.ts";

/** The nearness of each row to the nearest place of a selection; infinite where it matches none, empty where none is chosen. */
function nearestIn(engine: FacetEngine, selection: Selection): readonly number[] {
  const name = findPlaceFacet(selection);
  if (name === undefined) return [];
  const facet = facetByName(engine, name);
  const places = (selection[name] ?? []).filter((id) => id !== notStated).map((id) => indexOfTerm(facet, id));
  return engine.near[name].map((near) => Math.min(...places.map((place) => near[place] || Infinity)));
}

/** The nearnesses of the chosen localities. */
const wantedIn = (selection: Selection) => selectedLocalities(selection).map((each) => localities.indexOf(each) + 1);

/** A filter of a selection, and whether a row passes it. */
type RowFilter = Filter & { readonly has: (row: number) => boolean };

/**
 * The filters of a selection, then the localities, the text last: all must hold.
 *
 * A facet of mode `any` makes one filter, one of mode `all` a filter a term.
 */
function filtersOf(engine: FacetEngine, selection: Selection, text?: ReadonlyMap<number, number>): RowFilter[] {
  const filters = Object.entries(selection).flatMap(([name, terms]): RowFilter[] => {
    if (name === localityName || terms.length === 0) return [];
    const facet = facetByName(engine, name);
    const places = terms.map((term) => indexOfTerm(facet, term));
    const hasPlace = isPlaceFacet(name)
      ? (row: number, place: number) => engine.near[name][row]?.[place] !== 0
      : (row: number, place: number) => facet.rows[row]?.includes(place) ?? false;
    if (facet.mode === "any") return [{ name, has: (row) => places.some((place) => hasPlace(row, place)) }];
    return places.map((place, at) => ({ name, term: terms[at] ?? "", has: (row) => hasPlace(row, place) }));
  });
  const wanted = wantedIn(selection);
  const nearest = nearestIn(engine, selection);
  if (wanted.length > 0) filters.push({ name: localityName, has: (row) => wanted.includes(nearest[row] ?? 0) });
  if (text) filters.push({ name: "q", has: (row) => text.has(row) });
  return filters;
}

/**
 * The rows that a selection leaves, ascending.
 *
 * @param text the rows that a text finds, when there is one
 * @throws {RangeError} if the engine has no such facet or term
 */
export function findRows(engine: FacetEngine, selection: Selection, text?: ReadonlyMap<number, number>): number[] {
  const filters = filtersOf(engine, selection, text);
  return [...engine.rows.keys()].filter((row) => filters.every(({ has }) => has(row)));
}

/** How many of some rows state each term of a facet, in the order of its ids; of a place, how many name it. */
export function countTerms(engine: FacetEngine, rows: readonly number[], name: string): number[] {
  const facet = facetByName(engine, name);
  const counts = facet.ids.map(() => 0);
  for (const row of rows) {
    if (isPlaceFacet(name)) engine.near[name][row]?.forEach((near, place) => near === 1 && add(counts, place));
    else for (const place of facet.rows[row] ?? []) add(counts, place);
  }
  return counts;
}

function add(counts: number[] | Uint32Array, place: number, weight = 1): void {
  counts[place] = (counts[place] ?? 0) + weight;
}

export interface FacetCounts {
  /** The rows that remain, ascending. */
  readonly rows: readonly number[];
  /** By facet: for each term, in the order of its `ids`, how many would remain. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** Where a place is chosen: for each locality how many would remain with it alone. */
  readonly localityCounts?: Readonly<Record<Locality, number>>;
}

/**
 * Counts, for every term of every facet, how many rows would remain with it.
 *
 * In a facet of mode `any` a term's count is what the query would find with that term as the facet's only one, so that its
 * terms don't zero each other; in one of mode `all` the term joins what is chosen. Counts of regions and countries include
 * global and regional listings, unless localities are chosen: then each place counts those that match it in one of these
 * ways. Regions don't decide that while a country is chosen.
 *
 * @param text the rows that a text finds, when there is one
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countFacets(
  engine: FacetEngine,
  selection: Selection,
  text?: ReadonlyMap<number, number>,
): FacetCounts {
  const filters = filtersOf(engine, selection, text);
  const nearest = nearestIn(engine, selection);
  const wanted = wantedIn(selection);
  const placeFacet = findPlaceFacet(selection);
  const facets = [...engine.facets.values()].map((facet) => {
    const { name, mode, ids } = facet;
    const ways = isPlaceFacet(name) && !(name === "regions" && placeFacet === "countries") ? wanted : [];
    // A row that fails these filters alone would remain with another choice.
    const own = [...(mode === "any" ? [name] : []), ...(ways.length > 0 ? [localityName] : [])];
    // How much each nearness counts.
    const weights = [0, 1, 2, 3, 4].map((near) =>
      Number(ways.length === 0 ? near > 0 : near === 4 || ways.includes(near)),
    );
    const near = isPlaceFacet(name) ? engine.near[name] : undefined;
    return { ...facet, own, near, weights, counts: new Uint32Array(ids.length) };
  });
  const nearCounts = { local: 0, regional: 0, global: 0 };
  const rows: number[] = [];
  for (let row = 0; row < engine.size; row++) {
    const failed = filters.filter(({ has }) => !has(row)).map(({ name }) => name);
    if (failed.length === 0) rows.push(row);
    const locality = localities[(nearest[row] ?? 0) - 1];
    if (locality && failed.every((name) => name === localityName)) nearCounts[locality]++;
    for (const { rows: stated, own, near, weights, counts } of facets) {
      if (!failed.every((each) => own.includes(each))) continue;
      const places = near?.[row];
      if (places === undefined) for (const place of stated[row] ?? []) add(counts, place);
      else for (let place = 0; place < places.length; place++) add(counts, place, weights[places[place] ?? 0]);
    }
  }
  return {
    rows,
    counts: new Map(facets.map(({ name, counts }) => [name, counts])),
    ...(placeFacet && { localityCounts: nearCounts }),
  };
}

export interface FilterRemoval {
  /** One filter, or two where dropping one is not enough. */
  readonly filters: readonly Filter[];
  /** How many rows that would give; at least 1. */
  readonly count: number;
}

/** Which filter to drop when nothing is found, most rows first; pairs only where no single one helps; none where no pair is enough. */
function loosen(engine: FacetEngine, query: Query, text?: ReadonlyMap<number, number>): FilterRemoval[] {
  const filters = filtersOf(engine, query.terms, text).map(({ has: _, ...filter }): Filter => filter);
  const best = (drops: readonly (readonly Filter[])[]) =>
    drops
      .map((drop) => {
        const kept = drop.reduce(removeFilter, query);
        return { filters: drop, count: findRows(engine, kept.terms, kept.q === "" ? undefined : text).length };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => descending(a.count, b.count));
  const single = best(filters.map((filter) => [filter]));
  if (single.length > 0) return single;
  return best(filters.flatMap((filter, at) => filters.slice(at + 1).map((other) => [filter, other])));
}

export interface DirectoryResult extends FacetCounts {
  /** How a row matches the places chosen; undefined when none is. */
  readonly localityOf: (row: number) => Locality | undefined;
  /** When nothing is found: what to drop. */
  readonly removals: readonly FilterRemoval[];
}

/**
 * Finds, counts and sorts.
 *
 * Where a place is chosen, local rows come before regional and global ones. Within that: `freshness` by the newest evidence,
 * undated last; `newest` by when it was first listed; `relevance` by the text, then by freshness. Ties are by name.
 *
 * @param found the listings that the query's text finds: scores by row; without it the text doesn't narrow
 * @throws {RangeError} if the engine has no such facet or term; `parseQuery` never gives one
 */
export function findListings(engine: FacetEngine, query: Query, found?: ReadonlyMap<number, number>): DirectoryResult {
  const text = query.q === "" ? undefined : found;
  const { rows, ...counted } = countFacets(engine, query.terms, text);
  const nearest = nearestIn(engine, query.terms);
  const sort = query.sort ?? (text === undefined ? "name" : "relevance");
  const ageOf = (row: number) => engine.rows[row]?.freshness.age_in_days ?? Infinity;
  const isByAge = sort === "relevance" || sort === "freshness";
  const sorted = [...rows].sort(
    (a, b) =>
      ascending(nearest[a], nearest[b]) ||
      (sort === "relevance" ? descending(text?.get(a) ?? 0, text?.get(b) ?? 0) : 0) ||
      (isByAge ? ascending(ageOf(a), ageOf(b)) : 0) ||
      (sort === "newest" ? descending(engine.rows[a]?.added, engine.rows[b]?.added) : 0) ||
      a - b,
  );
  const localityOf = (row: number) => localities[(nearest[row] ?? 0) - 1];
  return { ...counted, rows: sorted, localityOf, removals: rows.length === 0 ? loosen(engine, query, text) : [] };
}
