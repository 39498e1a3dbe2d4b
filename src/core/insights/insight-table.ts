import { max, min } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Selection } from "../facets/selection.ts";
import { fillPlaceholders } from "../language/phrases.ts";
import type { Register } from "../register/register.ts";
import { bases, listBaseListings, type Base, type BaseName } from "./bases.ts";
import registry from "./figures.json" with { type: "json" };

/** Value of one cell of a table. Null if there is none. */
export type Cell = string | number | null;

export interface InsightColumn {
  /** Name in the published files, in snake_case. */
  readonly name: string;
  /** Meaning of its values, with unit or denominator. */
  readonly description: string;
  /** `listings` are whole numbers of listings, a `share` is between 0 and 1. */
  readonly unit: "text" | "listings" | "share" | "year" | "number";
}

/**
 * One row of a table: its cells by column name.
 *
 * Beside each number of listings, the row has the address (without the base path) of exactly these listings, under
 * `toAddressColumn(name)`: a filtered directory, a list, a term's page or a place on a page that names them.
 */
export type InsightRow = Readonly<Record<string, Cell>>;

/** Id of a figure: a table that is drawn. */
export type FigureId = keyof typeof registry.figures;
/** Id of a figure, or of a table that is published without a drawing. */
export type TableId = FigureId | keyof typeof registry.tables;

/**
 * Returns true if a table's figure is one of `figures` in `figures.json`: it has a drawing and an embeddable frame of its own.
 * False for those of `tables`, such as `case-studies`.
 */
export function isDrawn({ figure }: Pick<InsightTable, "figure">): boolean {
  return Object.hasOwn(registry.figures, figure);
}

/** A table of the insights: drawn or shown on its page, and published as JSON and CSV. */
export interface InsightTable<Row extends InsightRow = InsightRow> {
  /** Name of its files and of its place on its page, in kebab-case. */
  readonly id: string;
  /** Its row in `figures.json`. Several tables, such as one for each kind, may share one. */
  readonly figure: TableId;
  /** Address of the page that shows it, without the base path. */
  readonly page: string;
  /** Meaning of a row, which listings count and which are left out. */
  readonly description: string;
  readonly base: Pick<Base, "kind" | "states">;
  /** Number of listings of the base. */
  readonly n: number;
  readonly columns: readonly InsightColumn[];
  /** Rows in display order. */
  readonly rows: readonly Row[];
}

/** Options of a table that differ from its row in `figures.json`. */
interface TableOptions extends Partial<Pick<InsightTable, "id" | "page">> {
  readonly base?: BaseName;
  /** Texts for the placeholders `{name}` in the descriptions of a figure that has several tables. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Builds the table of a figure: its rows with the page, base, description and columns that `figures.json` states.
 *
 * @param rows in display order, with a cell for each column
 * @param options id, page and base of this table, if they differ from those of its figure; `values` for the `{name}` in its
 *   description and those of its columns
 * @returns `{id, figure, page, base, rows, description, n, columns}`; `n` counts the listings of its base, whatever the rows are
 */
export function buildInsightTable<Row extends InsightRow>(
  figure: TableId,
  register: Pick<Register, "listings">,
  rows: readonly Row[],
  { id = figure, page, base, values = {} }: TableOptions = {},
): InsightTable<Row> {
  const definition = { ...registry.figures, ...registry.tables }[figure];
  const baseName = base ?? (definition.base as BaseName);
  return {
    id,
    figure,
    page: page ?? definition.page,
    base: bases[baseName],
    rows,
    description: fillPlaceholders(definition.description, values),
    n: listBaseListings(baseName, register).length,
    columns: Object.entries<readonly string[]>(definition.columns).map(([name, [unit, text = ""]]) => ({
      name,
      description: fillPlaceholders(text, values),
      unit: unit as InsightColumn["unit"],
    })),
  };
}

/**
 * Returns the name of the column with the addresses behind a column of numbers: `listings` for `count`, `of_listings` for `of`,
 * and so on for any other name.
 */
export function toAddressColumn(name: string): string {
  return name === "count" ? "listings" : `${name}_listings`;
}

/**
 * Returns the address of the listings behind a number of a row, such as "/tools/?work=training" for the column `count`.
 * Undefined if the row has none, as for 0 listings.
 */
export function findCellAddress(row: InsightRow, name: string): string | undefined {
  const address = row[toAddressColumn(name)];
  return typeof address === "string" ? address : undefined;
}

/** Cells of a number of listings: the number, and their address without the base path, null for 0. */
export type CountCells = Readonly<{ count: number; listings: string | null }>;

/** Returns the cells of a number of listings: `{count: 2, listings: address}`. A count of 0 has no address: null. */
export function toCountCells(count: number, address: string): CountCells {
  return { count, listings: count === 0 ? null : address };
}

/**
 * Counts the listings of a kind that a directory query finds, as cells: `{count: 2, listings: "/entities/?steps=embed"}`, or
 * `{count: 0, listings: null}`. An empty query finds all, ended ones too.
 *
 * @throws {RangeError} if the directory has no such facet or term
 */
export function countMatches(register: Register, kind: Kind, selection: Selection): CountCells {
  return toCountCells(
    findRows(enginesOf(register)[kind], selection).length,
    addressOfFilteredDirectory(kind, selection),
  );
}

/** Computes a count as a share of a whole, 0 to 1 and not rounded: 0.25 for 5 of 20. Null if the whole is 0. */
export function computeShare(count: number, whole: number): number | null {
  return whole === 0 ? null : count / whole;
}

/**
 * Returns the rows with the largest number in a column, in their order: several if they tie, [] if all are 0 or there are no
 * rows.
 */
export function findLargestRows<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const largest = max(rows, (row) => Number(row[column])) ?? 0;
  return largest === 0 ? [] : rows.filter((row) => Number(row[column]) === largest);
}

/** Returns the rows with the smallest `count`, even if it is 0, in their order: several if they tie, [] without rows. */
export function findSmallestRows<Row extends InsightRow>(rows: readonly Row[]): Row[] {
  const smallest = min(rows, ({ count }) => Number(count));
  return rows.filter(({ count }) => Number(count) === smallest);
}
