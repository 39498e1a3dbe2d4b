import { ascending, descending } from "d3-array";
import { addressOfCoverage, addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName, type FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { notStated, localityName, type Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import { openBaseByKind, selectStates, type StateSet } from "./bases.ts";
import forcedLabour from "./forced-labour.json" with { type: "json" };
import { buildInsightTable, toCountCells, type CountCells, type InsightTable } from "./insight-table.ts";

/** English plural of each kind, in ids and descriptions of published tables. */
export const pluralByKind = { entity: "organisations", tool: "tools" } as const;

/** A page of heat maps that cross two facets, for each kind that has both. */
export interface CoverageTopic {
  /** Last part of the page's address and beginning of its figures' ids, in kebab-case. */
  readonly id:
    "help-by-region" | "issues-by-region" | "industries-by-issue" | "industries-by-help" | "functions-by-user";
  readonly facets: Readonly<Partial<Record<Kind, readonly [rows: string, columns: string]>>>;
}

/** Topics in reading order. */
export const coverageTopics: readonly CoverageTopic[] = [
  { id: "help-by-region", facets: { entity: ["services", "regions"], tool: ["functions", "regions"] } },
  { id: "issues-by-region", facets: { entity: ["issues", "regions"], tool: ["issues", "regions"] } },
  { id: "industries-by-issue", facets: { entity: ["industries", "issues"], tool: ["industries", "issues"] } },
  { id: "industries-by-help", facets: { entity: ["industries", "services"], tool: ["industries", "functions"] } },
  { id: "functions-by-user", facets: { tool: ["functions", "target_users"] } },
];

/** Ids of the regions that the 2021 report calls under-served, in the order of the vocabulary. */
export const underServedRegions: readonly string[] = vocabularyByName("region")
  .terms.filter(({ under_served }) => under_served === true)
  .map(({ id }) => id);

/**
 * Compares two region ids for sorting: negative if only the first is under-served, positive if only the second is, 0 if both are
 * or neither is. Unknown ids count as not under-served.
 */
export function compareRegions(a: string, b: string): number {
  return descending(underServedRegions.includes(a), underServedRegions.includes(b));
}

/** Column of all listings of a row, whatever they state in the facet of the columns. */
export const allColumn = "all";
/** Column of the listings of global scope, where columns are regions. */
export const globalColumn = "global-scope";

/** Number of listings that a selection finds. */
export interface ListingCount {
  readonly count: number;
  /** Number of these with evidence of the last 365 days. */
  readonly current: number;
  /** Selection with its states, for which the directory finds `count` listings. */
  readonly selection: Selection;
}

/** Listings with the term of a row and of a column. */
export interface CoverageCell extends ListingCount {
  readonly row: string;
  readonly column: string;
}

/** Term of the rows, with a cell for each column. */
interface CoverageRow {
  readonly row: string;
  /** Listings with the term, whatever they state in the facet of the columns. */
  readonly count: number;
  readonly cells: readonly CoverageCell[];
}

/** Listings of a kind that have not ended, in each cell of two facets. */
export interface Coverage {
  readonly kind: Kind;
  readonly rowFacet: string;
  readonly columnFacet: string;
  /** Rows with the most listings first. */
  readonly rows: readonly CoverageRow[];
  /** Columns that are terms. */
  readonly terms: readonly string[];
  /** All columns: `terms`, then `global-scope` where columns are regions, then `all`. */
  readonly columns: readonly string[];
  /** Cells of `terms` only, row by row. */
  readonly cells: readonly CoverageCell[];
}

/**
 * Counts the listings that have not ended in each cell of two facets.
 *
 * A listing with several terms counts once in each of their cells, so that cells do not add up to the number of listings. A
 * region counts the listings that name it or a country in it. Terms without listings have a row or column too; `not-stated` has
 * none.
 *
 * @param columnFacet facet of the columns; of `regions`, under-served ones come first, and a column of global scope is added
 * @returns `kind`, `rowFacet`, `columnFacet`; `rows`, those with the most listings first (ties in the order of the facet), each
 *   `{row, count, cells}` with one cell for each of `columns`; `terms`, the columns that are terms; `columns`, these,
 *   `global-scope` if there is one, and `all`; `cells`, the cells of terms only, row by row. A cell is
 *   `{row, column, count, current, selection}`: the directory finds `count` listings for its selection
 * @throws {RangeError} if the engine has no such facet
 */
export function measureCoverage(engine: FacetEngine, rowFacet: string, columnFacet: string): Coverage {
  const isRegions = columnFacet === "regions";
  const terms = listStatedTerms(engine, columnFacet);
  if (isRegions) terms.sort(compareRegions);
  const locality: Selection = isRegions ? { [localityName]: ["local"] } : {};
  const columnQueries: readonly (readonly [column: string, query: Selection])[] = [
    ...terms.map((column) => [column, { [columnFacet]: [column], ...locality }] as const),
    ...(isRegions ? [[globalColumn, { scope: ["global"] }] as const] : []),
    [allColumn, {}],
  ];
  const rows = listStatedTerms(engine, rowFacet)
    .map((row) => {
      const cells = columnQueries.map(([column, query]) => ({
        row,
        column,
        ...countCurrentListings(engine, { [rowFacet]: [row], ...query }),
      }));
      return { row, count: cells.at(-1)?.count ?? 0, cells };
    })
    .sort((a, b) => descending(a.count, b.count));
  return {
    kind: engine.kind,
    rowFacet,
    columnFacet,
    rows,
    terms,
    columns: columnQueries.map(([column]) => column),
    cells: rows.flatMap(({ cells }) => cells.slice(0, terms.length)),
  };
}

/**
 * Counts the listings that a selection finds in a set of states, and those of them with evidence of the last 365 days.
 *
 * @returns `{count: 4, current: 1, selection}`; `selection` is the given one with the states, for which the directory finds
 *   `count` listings
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countCurrentListings(
  engine: FacetEngine,
  terms: Selection,
  states: StateSet = "not-ended",
): ListingCount {
  const selection: Selection = { ...terms, ...selectStates(states, engine.kind) };
  const count = findRows(engine, selection).length;
  const current = count === 0 ? 0 : findRows(engine, { ...selection, freshness: ["current"] }).length;
  return { count, current, selection };
}

/** Returns the term ids of a facet in its order, without `not-stated`. */
function listStatedTerms(engine: FacetEngine, facet: string): string[] {
  return facetByName(engine, facet).ids.filter((id) => id !== notStated);
}

/** Row of the table of a coverage: a cell. */
type CoverageTableRow = CountCells & Readonly<{ row: string; column: string; current: number }>;

/** Table of a topic for one kind, with the coverage that it is made from. */
type TopicTable = InsightTable<CoverageTableRow> & { readonly topic: CoverageTopic; readonly coverage: Coverage };

/**
 * Builds the coverage tables: for each of `coverageTopics` one for each kind that has both facets, organisations first. Each also
 * has its `topic` and its `coverage`.
 */
export function measureCoverages(register: Register): TopicTable[] {
  return coverageTopics.flatMap((topic) =>
    (["entity", "tool"] as const).flatMap((kind) => {
      const facets = topic.facets[kind];
      if (facets === undefined) return [];
      const coverage = measureCoverage(enginesOf(register)[kind], ...facets);
      return [{ ...buildCoverageTable(topic, coverage, register), topic, coverage }];
    }),
  );
}

/** Row of the table `help-gaps`: the kinds of help in a region, by how many local organisations offer them. */
type HelpGapRow = CountCells & Readonly<{ region: string; none: number; one: number; more: number }>;

/**
 * Counts, for each region, the kinds of help that no organisation offers which names the region or a country in it, those that one
 * offers, and those that more offer. Ended organisations are left out.
 *
 * @returns the table `help-gaps`, the regions with the most gaps first, ties in the order of the coverage: `{region: "oceania", none:
 *   5, one: 6, more: 10, count: 21, listings}`. The three numbers add up to all kinds of help; `count` are the organisations that
 *   name the region
 */
export function measureHelpGaps(register: Register): InsightTable<HelpGapRow> {
  const engine = enginesOf(register).entity;
  const { terms, cells } = measureCoverage(engine, "services", "regions");
  const rows = terms.map((region): HelpGapRow => {
    const counts = cells.filter(({ column }) => column === region).map(({ count }) => count);
    const { count, selection } = countCurrentListings(engine, { regions: [region], [localityName]: ["local"] });
    return {
      region,
      none: counts.filter((number) => number === 0).length,
      one: counts.filter((number) => number === 1).length,
      more: counts.filter((number) => number > 1).length,
      ...toCountCells(count, addressOfFilteredDirectory("entity", selection)),
    };
  });
  rows.sort((a, b) => descending(a.none, b.none) || descending(a.one, b.one));
  return buildInsightTable("help-gaps", register, rows);
}

const regionNote = " A region holds what names it or a country in it; global-scope what works everywhere.";

/**
 * Builds the published table of a coverage, such as `help-by-region-organisations`: one row for each cell, `{row, column, count,
 * listings, current}`, row by row, those of `global-scope` and `all` included.
 */
function buildCoverageTable(
  topic: CoverageTopic,
  { kind, rowFacet, columnFacet, rows }: Coverage,
  register: Register,
): InsightTable<CoverageTableRow> {
  const cells = rows.flatMap((row) => row.cells);
  const tableRows = cells.map(({ row, column, count, current, selection }) => ({
    row,
    column,
    ...toCountCells(count, addressOfFilteredDirectory(kind, selection)),
    current,
  }));
  return buildInsightTable("coverage", register, tableRows, {
    id: `${topic.id}-${pluralByKind[kind]}`,
    page: addressOfCoverage(topic.id),
    base: openBaseByKind[kind],
    values: {
      kinds: pluralByKind[kind],
      rows: rowFacet,
      columns: columnFacet,
      places: columnFacet === "regions" ? regionNote : "",
    },
  });
}

/** An estimate of forced labour: people per 1,000 inhabitants of the estimate's own region, of which ours may be a part. */
interface Prevalence {
  readonly perThousand: number;
  readonly estimateRegion: string;
  readonly isPart?: boolean;
}

/**
 * Prevalence of forced labour in 2021 by region, as ILO, Walk Free and IOM estimate it (2022). The file says how far to trust it.
 */
const prevalenceByRegion: Readonly<Record<string, Prevalence>> = forcedLabour.regions;
export const prevalenceSources = forcedLabour.sources;

/** Largest number of listings of a thin cell. */
const maxThinCount = 1;

/** Cell with few listings, and help nearby. */
export interface ThinCell extends CoverageCell {
  /** Listings of the whole row. */
  readonly rowCount: number;
  /** Cell of the row where help is nearest: that of global scope if it has any listing, else that of all. */
  readonly nearest: CoverageCell;
  /** Prevalence of forced labour in the region. Undefined if columns are no regions, and for a region without an estimate. */
  readonly prevalence: Prevalence | undefined;
}

/**
 * Finds the thinnest cells of a coverage: those with no listing or one.
 *
 * Where columns are regions, cells of regions with more forced labour come first; for other columns the register has no sourced
 * figure of need. Then come cells with fewer listings, then those whose row has more listings elsewhere: help that is offered
 * widely is the easiest to bring here. Ties keep the order of the coverage. A row without any listing is left out, since it is
 * thin everywhere.
 *
 * @param limit maximum number of cells
 * @returns cells of terms, as `{row, column, count, current, selection, rowCount, nearest, prevalence}` (see `ThinCell`);
 *   [] if none is thin
 */
export function findThinCells({ columnFacet, rows, cells }: Coverage, limit: number): ThinCell[] {
  const rowById = new Map(rows.map((row) => [row.row, row]));
  const thinCells = cells.flatMap((cell) => {
    const row = rowById.get(cell.row);
    if (row === undefined || row.count === 0 || cell.count > maxThinCount) return [];
    const globalCell = row.cells.find(({ column, count }) => column === globalColumn && count > 0);
    const nearest = globalCell ?? row.cells.at(-1) ?? cell;
    const prevalence = columnFacet === "regions" ? prevalenceByRegion[cell.column] : undefined;
    return [{ ...cell, rowCount: row.count, nearest, prevalence }];
  });
  return thinCells
    .sort(
      (a, b) =>
        descending(a.prevalence?.perThousand ?? 0, b.prevalence?.perThousand ?? 0) ||
        ascending(a.count, b.count) ||
        descending(a.rowCount, b.rowCount),
    )
    .slice(0, limit);
}
