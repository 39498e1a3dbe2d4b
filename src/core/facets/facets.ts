/*
 * The directory's engine: what an island imports. It needs no vocabulary, no Node and no document; the index brings all words.
 */
import { ascending } from "d3-array";
import { rowsOf } from "./bit-set.ts";
import { countFacets, type FacetCounts } from "./facet-counts.ts";
import type { FacetEngine } from "./facet-engine.ts";
import { localityAt, measureLocality } from "./facet-locality.ts";
import { loosen, type Loosening } from "./loosen.ts";
import type { Query, Sort } from "./query.ts";
import type { Locality } from "./selection.ts";
import { matchText } from "./text-match.ts";

export { countFacets, type FacetCounts } from "./facet-counts.ts";
export {
  facetByName,
  parseFacetIndex,
  prepareText,
  titleOf,
  withSummaries,
  type Facet,
  type FacetEngine,
} from "./facet-engine.ts";
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
 * @throws {RangeError} if the engine has no such facet or term; `parseQuery` never gives one
 */
export function findListings(engine: FacetEngine, query: Query): Answer {
  const match = query.q === "" ? undefined : matchText(engine.text(), query.q, engine.size);
  const { rows, ...counted } = countFacets(engine, query.terms, match?.rows);
  const places = measureLocality(engine, query.terms);
  const localityOf = (row: number) => localityAt(places, row);
  const sort = query.sort ?? (match === undefined ? "name" : "relevance");
  return {
    ...counted,
    rows: sortRows(engine, rowsOf(rows), sort, localityOf, match?.scores),
    localityOf,
    loosenings: counted.total === 0 ? loosen(engine, query.terms, match?.rows) : [],
  };
}

const nearness: Readonly<Record<Locality, number>> = { local: 0, regional: 1, global: 2 };

/** @param rows ascending, which is by name */
function sortRows(
  { rows: columns }: FacetEngine,
  rows: readonly number[],
  sort: Sort,
  localityOf: Answer["localityOf"],
  scores?: Float64Array,
): number[] {
  const ageOf = (row: number) => {
    const age = columns.age_in_days[row] as number;
    return age < 0 ? Infinity : age;
  };
  const keyed = rows.map((row) => {
    const locality = localityOf(row);
    const near = locality === undefined ? 3 : nearness[locality];
    const score = sort === "relevance" ? -(scores?.[row] ?? 0) : 0;
    const age = sort === "relevance" || sort === "freshness" ? ageOf(row) : 0;
    const added = sort === "newest" ? -Number((columns.added[row] as string).replaceAll("-", "")) : 0;
    return { row, near, score, age, added };
  });
  keyed.sort(
    (a, b) => a.near - b.near || a.score - b.score || ascending(a.age, b.age) || a.added - b.added || a.row - b.row,
  );
  return keyed.map(({ row }) => row);
}
