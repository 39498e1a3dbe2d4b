/*
 * The directory's engine: what an island imports. It needs no vocabulary, no Node and no document; the index brings all words.
 */
import { ascending } from "d3-array";
import { addRow, emptySet, rowsOf, type BitSet } from "./bit-set.ts";
import { countFacets, type FacetCounts } from "./facet-counts.ts";
import type { FacetEngine } from "./facet-engine.ts";
import { localityAt, measureLocality } from "./facet-locality.ts";
import { loosen, type Loosening } from "./loosen.ts";
import type { Query, Sort } from "./query.ts";
import type { Locality } from "./selection.ts";

export { countFacets, type FacetCounts } from "./facet-counts.ts";
export { facetByName, parseFacetIndex, titleOf, withSummaries, type Facet, type FacetEngine } from "./facet-engine.ts";
export { loosen, type Loosening } from "./loosen.ts";
export { formatQuery, leaveOut, parseQuery, sorts, toggleTerm, type Query, type Sort } from "./query.ts";
export { idsOfRow, recordAt, rowAt } from "./row-at.ts";
export { suggestTerms, type Suggestion } from "./suggest.ts";
export { localities, localityName, placeFacetOf, type Filter, type Locality, type Selection } from "./selection.ts";

/** What the directory answers to a query. */
export interface Answer extends Omit<FacetCounts, "rows"> {
  /** Rows in the order asked for. */
  readonly rows: readonly number[];
  /** How a row matches the places chosen; undefined when none is. */
  readonly localityOf: (row: number) => Locality | undefined;
  /** When nothing is found: what to drop. */
  readonly loosenings: readonly Loosening[];
}

/**
 * Finds, counts and sorts.
 *
 * Where a place is chosen, local rows come before regional and global ones in every order. Within that: `name` as in the
 * index; `freshness` by the newest evidence, undated last; `newest` by when it was first listed; `relevance` by how well the
 * text fits, then by freshness. All ties break by name.
 *
 * @param found the listings that the query's text finds: scores by row; without it the text doesn't narrow
 * @throws {RangeError} if the engine has no such facet or term; `parseQuery` never gives one
 */
export function findListings(engine: FacetEngine, query: Query, found?: ReadonlyMap<number, number>): Answer {
  const text = found && query.q !== "" ? setOf(found.keys(), engine.size) : undefined;
  const { rows, ...counted } = countFacets(engine, query.terms, text);
  const places = measureLocality(engine, query.terms);
  const localityOf = (row: number) => localityAt(places, row);
  const sort = query.sort ?? (text === undefined ? "name" : "relevance");
  return {
    ...counted,
    rows: sortRows(engine, rowsOf(rows), sort, localityOf, found),
    localityOf,
    loosenings: counted.total === 0 ? loosen(engine, query.terms, text) : [],
  };
}

function setOf(rows: Iterable<number>, size: number): BitSet {
  const set = emptySet(size);
  for (const row of rows) addRow(set, row);
  return set;
}

const nearness: Readonly<Record<Locality, number>> = { local: 0, regional: 1, global: 2 };

/** @param rows ascending, which is by name */
function sortRows(
  { rows: columns }: FacetEngine,
  rows: readonly number[],
  sort: Sort,
  localityOf: Answer["localityOf"],
  scores?: ReadonlyMap<number, number>,
): number[] {
  const ageOf = (row: number) => {
    const age = columns.age_in_days[row] as number;
    return age < 0 ? Infinity : age;
  };
  const keyed = rows.map((row) => {
    const locality = localityOf(row);
    const near = locality === undefined ? 3 : nearness[locality];
    const score = sort === "relevance" ? -(scores?.get(row) ?? 0) : 0;
    const age = sort === "relevance" || sort === "freshness" ? ageOf(row) : 0;
    const added = sort === "newest" ? -Number((columns.added[row] as string).replaceAll("-", "")) : 0;
    return { row, near, score, age, added };
  });
  keyed.sort(
    (a, b) => a.near - b.near || a.score - b.score || ascending(a.age, b.age) || a.added - b.added || a.row - b.row,
  );
  return keyed.map(({ row }) => row);
}
