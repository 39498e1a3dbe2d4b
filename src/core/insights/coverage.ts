import { ascending, descending } from "d3-array";
import { addressOfCoverage, addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName, type FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { notStated, localityName, type Selection } from "../facets/selection.ts";
import { openStates } from "../facets/facet-definitions.ts";
import type { Register } from "../register/register.ts";
import forcedLabour from "./forced-labour.json" with { type: "json" };
import { toCountCells, buildInsightTable } from "./insight-table.ts";

export const plural = { entity: "organisations", tool: "tools" } as const;

/** A page of heat maps: what is crossed with what, for each kind that has both. */
export interface CoverageTopic {
  /** Kebab-case; its address and the beginning of its figures' ids. */
  readonly id: string;
  readonly facets: Readonly<Partial<Record<Kind, readonly [rows: string, columns: string]>>>;
}

/** In order of reading. */
export const coverageTopics: readonly CoverageTopic[] = [
  { id: "help-by-region", facets: { entity: ["services", "regions"], tool: ["functions", "regions"] } },
  { id: "issues-by-region", facets: { entity: ["issues", "regions"], tool: ["issues", "regions"] } },
  { id: "industries-by-issue", facets: { entity: ["industries", "issues"], tool: ["industries", "issues"] } },
  { id: "industries-by-help", facets: { entity: ["industries", "services"], tool: ["industries", "functions"] } },
  { id: "functions-by-user", facets: { tool: ["functions", "target_users"] } },
];

/** Regions that the 2021 report calls under-served. */
export const underServedRegions: readonly string[] = vocabularyByName("region")
  .terms.filter(({ under_served }) => under_served === true)
  .map(({ id }) => id);

/** Those come first. */
export function compareRegions(a: string, b: string): number {
  return descending(underServedRegions.includes(a), underServedRegions.includes(b));
}

/** Columns besides those of the terms: whatever a row's listings state there, and those of global scope. */
export const [allColumn, globalColumn] = ["all", "global-scope"] as const;

/**
 * Counts listings in each cell of two facets.
 *
 * A listing with several terms counts once in each of their cells, so that cells do not add up to the number of listings. Closed,
 * merged and discontinued listings are left out. In a cell of a region are those that name it or a country in it
 * (`locality=local`); where columns are regions, the one before the last has what is of global scope.
 *
 * @param columnFacet a facet of terms, or `regions`: then under-served regions come first
 * @returns rows, most listings first, each with a cell a column, `all` last; `cells`: those of terms, row by row. Each count is
 *   what the directory finds for its `selection`
 * @throws {RangeError} if the engine has no such facet
 */
export function measureCoverage(engine: FacetEngine, rowFacet: string, columnFacet: string) {
  const isPlace = columnFacet === "regions";
  const terms = statedTerms(engine, columnFacet).sort(isPlace ? compareRegions : () => 0);
  const near: Selection = isPlace ? { [localityName]: ["local"] } : {};
  const queries: readonly (readonly [column: string, query: Selection])[] = [
    ...terms.map((column) => [column, { [columnFacet]: [column], ...near }] as const),
    ...(isPlace ? [[globalColumn, { scope: ["global"] }] as const] : []),
    [allColumn, {}],
  ];
  const rows = statedTerms(engine, rowFacet)
    .map((row) => {
      const cells = queries.map(([column, query]) => ({
        row,
        column,
        ...countOpenListings(engine, { [rowFacet]: [row], ...query }),
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
    columns: queries.map(([column]) => column),
    cells: rows.flatMap(({ cells }) => cells.slice(0, terms.length)),
  };
}
export type Coverage = ReturnType<typeof measureCoverage>;

/** How many listings that have not ended a selection finds, and how many of them have evidence within a year. */
export function countOpenListings(engine: FacetEngine, terms: Selection) {
  const selection: Selection = { ...terms, status: openStates(engine.kind) };
  const count = findRows(engine, selection).length;
  const current = count === 0 ? 0 : findRows(engine, { ...selection, freshness: ["current"] }).length;
  return { count, current, selection };
}

export type Counted = ReturnType<typeof countOpenListings>;

function statedTerms(engine: FacetEngine, facet: string): string[] {
  return facetByName(engine, facet).ids.filter((id) => id !== notStated);
}

/** One table for each topic and kind, organisations first, with the coverage that it is of. */
export function measureCoverages(register: Register) {
  return coverageTopics.flatMap((topic) =>
    (["entity", "tool"] as const).flatMap((kind) => {
      const facets = topic.facets[kind];
      if (facets === undefined) return [];
      const coverage = measureCoverage(enginesOf(register)[kind], ...facets);
      return [{ ...coverageTable(topic, coverage, register), topic, coverage }];
    }),
  );
}

function coverageTable(topic: CoverageTopic, { kind, rowFacet, columnFacet, rows }: Coverage, register: Register) {
  const places = " A region holds what names it or a country in it; global-scope what works everywhere.";
  const cells = rows.flatMap((row) => row.cells);
  const published = cells.map(({ row, column, count, current, selection }) => ({
    row,
    column,
    ...toCountCells(count, addressOfQuery(kind, selection)),
    current,
  }));
  return buildInsightTable("coverage", register, published, {
    id: `${topic.id}-${plural[kind]}`,
    page: addressOfCoverage(topic.id),
    base: kind === "entity" ? "open-entities" : "open-tools",
    values: {
      kinds: plural[kind],
      rows: rowFacet,
      columns: columnFacet,
      places: columnFacet === "regions" ? places : "",
    },
  });
}

/** Prevalence of forced labour in 2021 by region, as ILO, Walk Free and IOM estimate it (2022); the file says what it is good for. */
const needByRegion: Readonly<Record<string, { perThousand: number; of: string; isPart?: boolean }>> =
  forcedLabour.regions;
export const prevalenceSources = forcedLabour.sources;

/** A cell with at most this many listings is thin. */
const thinLimit = 1;

/**
 * The thinnest cells of a coverage.
 *
 * Where columns are regions, those with more forced labour come first: for regions the register has a sourced figure of need, for
 * other columns it has none. Then come cells with fewer listings, then those whose row has more listings elsewhere: help that is
 * offered widely is the easiest to bring here. A row without any listing is left out, since it is thin everywhere.
 *
 * @param limit how many, at most
 * @returns cells in that order, ties in the order of the coverage, each with its region's need and the cell of its row that is
 *   nearest: of those of global scope, else of all
 */
export function findThinCells({ columnFacet, rows, cells }: Coverage, limit: number) {
  const rowById = new Map(rows.map((row) => [row.row, row]));
  const thin = cells.flatMap((cell) => {
    const of = rowById.get(cell.row);
    if (of === undefined || of.count === 0 || cell.count > thinLimit) return [];
    const nearest =
      of.cells.find(({ column, count }) => column === globalColumn && count > 0) ?? of.cells.at(-1) ?? cell;
    const need = columnFacet === "regions" ? needByRegion[cell.column] : undefined;
    return [{ ...cell, all: of.count, nearest, need }];
  });
  return thin
    .sort(
      (a, b) =>
        descending(a.need?.perThousand ?? 0, b.need?.perThousand ?? 0) ||
        ascending(a.count, b.count) ||
        descending(a.all, b.all),
    )
    .slice(0, limit);
}
