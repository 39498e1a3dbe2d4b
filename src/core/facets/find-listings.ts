import { ascending, descending } from "d3-array";
import { memo } from "../../dataset/memo.ts";
import { facetByName, indexOfTerm, type Facet, type FacetEngine } from "./engine.ts";
import { removeFilter, type Filter, type Query, type SortOrder } from "./directory-query.ts";
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

/**
 * Creates the function that measures how near a row is to the nearest selected place: 1 for local, 2 for regional, 3 for global,
 * Infinity for no match.
 *
 * The places are the selected countries, or the selected regions if no country is selected. `not-stated` is no place.
 *
 * @returns undefined if no place is selected
 * @throws {RangeError} if the engine has no such country or region
 */
function createNearnessMeasure(engine: FacetEngine, selection: Selection): ((row: number) => number) | undefined {
  const name = findPlaceFacet(selection);
  if (name === undefined) return undefined;
  const facet = facetByName(engine, name);
  const placeIds = (selection[name] ?? []).filter((id) => id !== notStated);
  const places = placeIds.map((id) => indexOfTerm(facet, id));
  return (row) => Math.min(...places.map((place) => engine.near[name][row]?.[place] || Infinity));
}

/** Computes the nearness of each row (see `createNearnessMeasure`). Empty if no place is selected. */
function computeNearness(engine: FacetEngine, selection: Selection): readonly number[] {
  const measureNearness = createNearnessMeasure(engine, selection);
  return measureNearness === undefined ? [] : engine.rows.map((_, row) => measureNearness(row));
}

/** Returns the locality of a nearness: `local` for 1, `regional` for 2, `global` for 3; undefined for any other number. */
function toLocality(nearness: number | undefined): Locality | undefined {
  return localities[(nearness ?? 0) - 1];
}

/**
 * Returns the nearness (1–3) of each selected locality in ascending order: `[1, 3]` for local and global. Empty if no locality
 * or no place is selected.
 */
function listSelectedNearness(selection: Selection): number[] {
  return selectedLocalities(selection).map((locality) => localities.indexOf(locality) + 1);
}

/** A filter, and the test that a row must pass to remain. */
type RowFilter = Filter & { readonly has: (row: number) => boolean };

/**
 * Returns the filters of a selection. A row remains in the directory if it passes all of them.
 *
 * @param text scores by row of the listings that match a text; undefined if there is no text
 * @returns in the order of the selection, `{name, has}` for each facet of mode `any` and `{name, term, has}` for each term of a
 *   facet of mode `all`; then one named `locality` if a locality and a place are selected, and one named `q` for the text.
 *   `has(row)` is true if the row passes. [] for an empty selection without a text
 * @throws {RangeError} if the engine has no such facet or term
 */
function listFilters(
  engine: FacetEngine,
  selection: Selection,
  text: ReadonlyMap<number, number> | undefined,
): RowFilter[] {
  const filters = Object.entries(selection)
    .filter(([name, terms]) => name !== localityName && terms.length > 0)
    .flatMap(([name, terms]) => listFacetFilters(engine, name, terms));
  const selectedNearness = listSelectedNearness(selection);
  const measureNearness = createNearnessMeasure(engine, selection);
  if (selectedNearness.length > 0 && measureNearness !== undefined)
    filters.push({ name: localityName, has: (row) => selectedNearness.includes(measureNearness(row)) });
  if (text) filters.push({ name: "q", has: (row) => text.has(row) });
  return filters;
}

/**
 * Returns one filter `{name, has}` for a facet of mode `any`, which a row passes with one of the terms, and a filter `{name,
 * term, has}` for each term of a facet of mode `all`. A row passes a country or region if it is local, regional or global to it,
 * and the `not-stated` of places if it names no place.
 *
 * @throws {RangeError} if the engine has no such facet or term
 */
function listFacetFilters(engine: FacetEngine, name: string, terms: readonly string[]): RowFilter[] {
  const facet = facetByName(engine, name);
  const hasTerm = isPlaceFacet(name)
    ? (row: number, termIndex: number) => engine.near[name][row]?.[termIndex] !== 0
    : (row: number, termIndex: number) => facet.rows[row]?.includes(termIndex) ?? false;
  const selectedTerms = terms.map((term) => ({ term, termIndex: indexOfTerm(facet, term) }));
  if (facet.mode === "all")
    return selectedTerms.map(({ term, termIndex }) => ({ name, term, has: (row) => hasTerm(row, termIndex) }));
  return [{ name, has: (row) => selectedTerms.some(({ termIndex }) => hasTerm(row, termIndex)) }];
}

/**
 * Finds the rows that match a selection.
 *
 * Within a facet of mode `any` one of the selected terms is enough; all other conditions must hold together. A country or region
 * also matches regional and global listings, unless localities are selected.
 *
 * @param text scores by row of the listings that match a text, which the rows must match too; undefined if there is no text
 * @returns row numbers in ascending order, which is by name; all rows for an empty selection, [] if none matches
 * @throws {RangeError} if the engine has no such facet or term
 */
export function findRows(engine: FacetEngine, selection: Selection, text?: ReadonlyMap<number, number>): number[] {
  const filters = listFilters(engine, selection, text);
  // Each filter looks only at the rows that passed the filters before it.
  return filters.reduce((rows, { has }) => rows.filter(has), listCandidates(engine, selection));
}

/**
 * Lists rows among which are all that match a selection, ascending: those of the first facet with a single selected term. All rows
 * if there is no such facet.
 */
function listCandidates(engine: FacetEngine, selection: Selection): number[] {
  const facetsWithOneTerm = Object.entries(selection).filter(
    ([name, ids]) => name !== localityName && ids.length === 1,
  );
  const [[name, [term = ""]] = ["", []]] = facetsWithOneTerm;
  if (name === "") return [...engine.rows.keys()];
  return rowsByTermOf(engine)(name)[indexOfTerm(facetByName(engine, name), term)] ?? [];
}

/** Rows of each term of a facet, ascending, by the term's index. A place has the rows near it. Computed once per facet. */
const rowsByTermOf = memo((engine: FacetEngine) =>
  memo((name: string) => {
    const { ids, rows } = facetByName(engine, name);
    const rowsByTerm = ids.map((): number[] => []);
    for (const row of engine.rows.keys()) {
      if (isPlaceFacet(name))
        engine.near[name][row]?.forEach((near, place) => near > 0 && rowsByTerm[place]?.push(row));
      else for (const termIndex of rows[row] ?? []) rowsByTerm[termIndex]?.push(row);
    }
    return rowsByTerm;
  }),
);

/**
 * Counts the given rows that have each term of a facet. A row that is given twice counts twice; one that does not exist counts
 * 0.
 *
 * For a country or region it counts local rows only: those that name the place, or for a region a country in it.
 *
 * @returns counts in the order of the facet's ids, including zeros. `not-stated` counts 0 in the facets of places
 * @throws {RangeError} if the engine has no such facet
 */
export function countTerms(engine: FacetEngine, rows: readonly number[], name: string): number[] {
  const facet = facetByName(engine, name);
  const counts = facet.ids.map(() => 0);
  for (const row of rows) {
    if (isPlaceFacet(name)) engine.near[name][row]?.forEach((near, place) => near === 1 && addTo(counts, place));
    else for (const termIndex of facet.rows[row] ?? []) addTo(counts, termIndex);
  }
  return counts;
}

/** Adds a weight to the count at an index, in place. An index without a count starts at 0. */
function addTo(counts: number[] | Uint32Array, index: number, weight = 1): void {
  counts[index] = (counts[index] ?? 0) + weight;
}

export interface FacetCounts {
  /** Matching rows, ascending. */
  readonly rows: readonly number[];
  /** By facet name, for each term in the order of the facet's `ids`: number of rows if it were selected (see `countFacets`). */
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** For each locality, the number of rows if it were the only one selected. Absent if no place is selected. */
  readonly localityCounts?: Readonly<Record<Locality, number>>;
}

/**
 * Finds the rows that match a selection, and counts for every term of every facet how many would match if it were selected too.
 *
 * In a facet of mode `any` the count of a term is the number of rows if it were the only selected term of the facet, so that a
 * selected term does not set the counts of the others to 0. In a facet of mode `all` the term is added to the selected ones.
 *
 * A country or region counts local, regional and global rows; if localities are selected, only rows that match it in one of
 * these ways. While a country is selected the localities are about countries, and do not change how regions count.
 *
 * @param text scores by row of the listings that match a text; undefined if there is no text
 * @returns `rows`: matching row numbers, ascending; `counts`: by facet name, a count for each of the facet's ids, including
 *   zeros; `localityCounts`: `{local, regional, global}`, only if a place is selected
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countFacets(
  engine: FacetEngine,
  selection: Selection,
  text?: ReadonlyMap<number, number>,
): FacetCounts {
  const filters = listFilters(engine, selection, text);
  const nearness = computeNearness(engine, selection);
  const placeFacet = findPlaceFacet(selection);
  const counters = [...engine.facets.values()].map((facet) => createCounter(engine, facet, selection));
  const localityCounts = { local: 0, regional: 0, global: 0 };
  const rows: number[] = [];
  for (let row = 0; row < engine.size; row++) {
    const failedFilters = filters.filter(({ has }) => !has(row)).map(({ name }) => name);
    if (failedFilters.length === 0) rows.push(row);
    const locality = toLocality(nearness[row]);
    if (locality && failedFilters.every((name) => name === localityName)) localityCounts[locality]++;
    for (const counter of counters)
      if (failedFilters.every((name) => counter.ignoredFilters.includes(name))) countRow(counter, row);
  }
  return {
    rows,
    counts: new Map(counters.map(({ name, counts }) => [name, counts])),
    ...(placeFacet && { localityCounts }),
  };
}

/** Counts of a facet's terms, and the data needed to count a row. */
interface FacetCounter {
  readonly name: string;
  /** Term indices by row. */
  readonly rows: Facet["rows"];
  /** Nearness of the facet's places by row. Undefined for other facets. */
  readonly near: readonly Uint8Array[] | undefined;
  /** Names of the filters that a row may fail and be counted: selecting another term of the facet would replace them. */
  readonly ignoredFilters: readonly string[];
  /** 1 for each nearness (0–4) that counts, else 0. */
  readonly nearnessWeights: readonly number[];
  /** Counts by term, which `countRow` increases. */
  readonly counts: Uint32Array;
}

/**
 * Creates the counter of a facet, with all counts 0 (see `FacetCounter`). Its `nearnessWeights` are `[0, 1, 1, 1, 1]`, but with
 * a selected locality, such as local, `[0, 1, 0, 0, 1]` for the facet of places that the locality is about.
 */
function createCounter(engine: FacetEngine, { name, mode, ids, rows }: Facet, selection: Selection): FacetCounter {
  const isPlace = isPlaceFacet(name);
  const areLocalitiesOfCountries = findPlaceFacet(selection) === "countries";
  const hasLocalities = isPlace && !(name === "regions" && areLocalitiesOfCountries);
  const selectedNearness = hasLocalities ? listSelectedNearness(selection) : [];
  const isNarrowed = selectedNearness.length > 0;
  const isCounted = (near: number) =>
    isNarrowed ? near === nearnessOfNotStated || selectedNearness.includes(near) : near > 0;
  return {
    name,
    rows,
    near: isPlace ? engine.near[name] : undefined,
    ignoredFilters: [...(mode === "any" ? [name] : []), ...(isNarrowed ? [localityName] : [])],
    nearnessWeights: [0, 1, 2, 3, 4].map((near) => Number(isCounted(near))),
    counts: new Uint32Array(ids.length),
  };
}

/** Nearness of the term `not-stated` to a row without a place (see `FacetEngine`). */
const nearnessOfNotStated = 4;

/**
 * Adds 1 to the counts of the terms that a row has or, for a facet of places, of the places that it is near in a way that
 * counts. Changes `counts` in place.
 */
function countRow({ rows, near, nearnessWeights, counts }: FacetCounter, row: number): void {
  const nearness = near?.[row];
  if (nearness === undefined) for (const termIndex of rows[row] ?? []) addTo(counts, termIndex);
  else
    for (let place = 0; place < nearness.length; place++) addTo(counts, place, nearnessWeights[nearness[place] ?? 0]);
}

/** A way to get results for a query that has none. */
export interface FilterRemoval {
  /** Filters to remove: one, or two if removing one is not enough. */
  readonly filters: readonly Filter[];
  /** Number of rows that match without them; at least 1. */
  readonly count: number;
}

/**
 * Lists the removals of filters with which a query that matches no row would match some.
 *
 * @param text scores by row of the listings that match the query's text
 * @returns removals of one filter, as `{filters, count}`, those with the most rows first, ties in the order of the selection; if
 *   no single one helps, all removals of two that do, in the same order; [] if those do not help either
 */
function listRemovals(engine: FacetEngine, query: Query, text?: ReadonlyMap<number, number>): FilterRemoval[] {
  const filters = listFilters(engine, query.terms, text).map(({ has: _, ...filter }): Filter => filter);
  const toRemoval = (removedFilters: readonly Filter[]): FilterRemoval => {
    const remainingQuery = removedFilters.reduce(removeFilter, query);
    const remainingText = remainingQuery.q === "" ? undefined : text;
    return { filters: removedFilters, count: findRows(engine, remainingQuery.terms, remainingText).length };
  };
  const rankRemovals = (candidates: readonly (readonly Filter[])[]) =>
    candidates
      .map(toRemoval)
      .filter(({ count }) => count > 0)
      .sort((a, b) => descending(a.count, b.count));
  const singleRemovals = rankRemovals(filters.map((filter) => [filter]));
  if (singleRemovals.length > 0) return singleRemovals;
  const pairs = filters.flatMap((filter, index) => filters.slice(index + 1).map((second) => [filter, second]));
  return rankRemovals(pairs);
}

/** Result of a directory's query. Its rows are sorted. */
export interface DirectoryResult extends FacetCounts {
  /** Returns how a row matches the nearest selected place. Undefined if it matches none or no place is selected. */
  readonly localityOf: (row: number) => Locality | undefined;
  /**
   * Filters to remove if no row matches, the best removal first. Empty if a row matches or no removal of one or two filters
   * helps.
   */
  readonly removals: readonly FilterRemoval[];
}

/**
 * Finds the rows that match a query, sorts them, and counts the terms of all facets.
 *
 * If a place is selected, local rows come first, then regional, then global ones. Within each they are sorted by
 * - `name`;
 * - `freshness`: age of the newest evidence, the most recent first, undated last;
 * - `newest`: date of addition to the register, the latest first;
 * - `relevance`: text score, the highest first, then as by `freshness`.
 *
 * Ties are in order of name. Without a sort order, a query is sorted by `relevance` if its text has scores, else by `name`.
 *
 * @param scores of the listings that match the query's text, by row; other rows do not match. Undefined while they are not
 *   known: the text is then ignored, as the scores are if the query has no text
 * @returns `rows` in this order; `counts` and `localityCounts` as in `countFacets`; `localityOf`; and `removals`, which is [] if
 *   a row matches
 * @throws {RangeError} if the engine has no such facet or term, which cannot be in a query of `parseQuery`
 */
export function findListings(engine: FacetEngine, query: Query, scores?: ReadonlyMap<number, number>): DirectoryResult {
  const textScores = query.q === "" ? undefined : scores;
  const facetCounts = countFacets(engine, query.terms, textScores);
  const nearness = computeNearness(engine, query.terms);
  const sortOrder = query.sort ?? (textScores === undefined ? "name" : "relevance");
  const compareRows = createComparator(engine, sortOrder, textScores);
  const rows = [...facetCounts.rows].sort((a, b) => ascending(nearness[a], nearness[b]) || compareRows(a, b) || a - b);
  return {
    ...facetCounts,
    rows,
    localityOf: (row) => toLocality(nearness[row]),
    removals: rows.length === 0 ? listRemovals(engine, query, textScores) : [],
  };
}

/**
 * Creates the function that compares two row numbers by a sort order, as described at `findListings`: negative if the first row
 * comes first. It returns 0 for a tie, and always for `name`.
 */
function createComparator(
  engine: FacetEngine,
  sortOrder: SortOrder,
  textScores: ReadonlyMap<number, number> | undefined,
): (a: number, b: number) => number {
  const ageInDays = (row: number) => engine.rows[row]?.freshness.age_in_days ?? Infinity;
  const byAge = (a: number, b: number) => ascending(ageInDays(a), ageInDays(b));
  const byScore = (a: number, b: number) => descending(textScores?.get(a) ?? 0, textScores?.get(b) ?? 0);
  switch (sortOrder) {
    case "name":
      return () => 0;
    case "freshness":
      return byAge;
    case "newest":
      return (a, b) => descending(engine.rows[a]?.added, engine.rows[b]?.added);
    case "relevance":
      return (a, b) => byScore(a, b) || byAge(a, b);
    default:
      return sortOrder satisfies never;
  }
}
