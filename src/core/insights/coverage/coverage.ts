import { descending } from "d3-array";
import type { Kind } from "../../../dataset/model.ts";
import { countRows } from "../../facets/bit-set.ts";
import { findRows } from "../../facets/facet-groups.ts";
import { facetByName, type FacetEngine } from "../../facets/facet-engine.ts";
import { notStated } from "../../facets/facet-index-shape.ts";
import { openSelection } from "../../facets/open-selection.ts";
import { localityName, type Selection } from "../../facets/selection.ts";

/** A number of listings, and the directory query that finds exactly these. */
export interface Counted {
  readonly count: number;
  /** Of these, the ones whose newest evidence is not older than 365 days. */
  readonly current: number;
  readonly selection: Selection;
}

export interface CoverageCell extends Counted {
  readonly row: string;
  readonly column: string;
}

export interface CoverageRow extends Counted {
  readonly row: string;
  /** Where columns are regions: listings of global scope, whether or not they name a region too. */
  readonly global?: Counted;
}

export interface Coverage {
  readonly kind: Kind;
  /** Facets of rows and columns. */
  readonly rowFacet: string;
  readonly columnFacet: string;
  /** Listings that have not ended: what every count is of. */
  readonly n: number;
  /** Most listings first, then in the order of the vocabulary. A row's own count includes listings that are in no column. */
  readonly rows: readonly CoverageRow[];
  /** Term ids, regions that the 2021 report calls under-served first, else in the order of the vocabulary. */
  readonly columns: readonly string[];
  /** Rows × columns, row-major. */
  readonly cells: readonly CoverageCell[];
}

/**
 * Counts listings in each cell of two facets.
 *
 * A listing with several terms counts once in each of their cells, so that cells do not add up to the number of listings; a
 * row's own count is that of its listings, whatever they state in the columns. Closed, merged and discontinued listings are left
 * out. In a cell of a region are those that name it or a country in it (`locality=local`); what works everywhere and names
 * no place is in `global` alone.
 *
 * Every count is what the directory finds for its `selection`, by the same engine.
 *
 * @param engine of one kind of listing
 * @param rowFacet a facet of terms
 * @param columnFacet a facet of terms, or `regions`
 * @param columnOrder compares two columns; the order of the vocabulary by default
 * @throws {RangeError} if the engine has no such facet
 */
export function measureCoverage(
  engine: FacetEngine,
  rowFacet: string,
  columnFacet: string,
  columnOrder: (a: string, b: string) => number = () => 0,
): Coverage {
  const open = openSelection(engine);
  const count = (terms: Selection) => countSelection(engine, { ...terms, ...open });
  const columns = statedTerms(engine, columnFacet).sort(columnOrder);
  const isPlace = columnFacet === "regions";
  const near: Selection = isPlace ? { [localityName]: ["local"] } : {};
  const rows = statedTerms(engine, rowFacet)
    .map((row) => ({
      row,
      ...count({ [rowFacet]: [row] }),
      ...(isPlace && { global: count({ [rowFacet]: [row], scope: ["global"] }) }),
    }))
    .sort((a, b) => descending(a.count, b.count));
  return {
    kind: engine.kind,
    rowFacet,
    columnFacet,
    n: count({}).count,
    rows,
    columns,
    cells: rows.flatMap(({ row }) =>
      columns.map((column) => ({ row, column, ...count({ [rowFacet]: [row], [columnFacet]: [column], ...near }) })),
    ),
  };
}

/** How many listings a selection finds, and how many of them have evidence within a year. */
export function countSelection(engine: FacetEngine, selection: Selection): Counted {
  const count = countRows(findRows(engine, selection));
  const current = count === 0 ? 0 : countRows(findRows(engine, { ...selection, freshness: ["current"] }));
  return { count, current, selection };
}

function statedTerms(engine: FacetEngine, facet: string): string[] {
  return facetByName(engine, facet).ids.filter((id) => id !== notStated);
}
