import { max, min } from "d3-array";

/** What one cell of a table holds; null where nothing is known. */
export type Cell = string | number | null;

/** What a column holds; `listings` are whole numbers of listings, `share` lies between 0 and 1. */
export type Unit = "text" | "listings" | "share" | "year" | "number";

export interface InsightColumn {
  /** Its name in the published files, snake_case. */
  readonly name: string;
  /** What it holds, with its unit or denominator. */
  readonly description: string;
  readonly unit: Unit;
}

/**
 * One row of a figure: its cells by column.
 *
 * Beside a number of listings may stand the address (without the base) of exactly these listings, under
 * `addressColumn(name)`: a filtered directory, a list, a term's page or a place on a page that names them.
 */
export type InsightRow = Readonly<Record<string, Cell>>;

/** The rows behind a figure: what its page draws and shows as a table, and what is published as JSON and CSV. */
export interface InsightTable<Row extends InsightRow = InsightRow> {
  /** Kebab-case: names the files, and the figure's place on its page. */
  readonly id: string;
  /** What a row is, which listings count and what is left out. */
  readonly description: string;
  /** Listings that the figure rests on. */
  readonly n: number;
  readonly columns: readonly InsightColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
}

/** A column of numbers that lead to listings; most tables have the one named `count`. */
export function countColumn(description: string, name = "count"): InsightColumn {
  return { name, description, unit: "listings" };
}

/** Where the addresses behind a column of numbers are: `listings` beside `count`, `of_listings` beside `of`. */
export function addressColumn(name: string): string {
  return name === "count" ? "listings" : `${name}_listings`;
}

/** The address of the listings behind a number, if it leads to any. */
export function addressOfCell(row: InsightRow, { name, unit }: InsightColumn): string | undefined {
  const address = unit === "listings" ? row[addressColumn(name)] : null;
  return typeof address === "string" ? address : undefined;
}

/** A number of listings with the way to them; zero leads nowhere. */
export function counted(count: number, listings: string): { count: number; listings: string | null } {
  return { count, listings: count === 0 ? null : listings };
}

/** The rows in which a column of numbers is largest: several where they are alike, none where all are zero. */
export function rowsWithMost<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const most = max(rows, (row) => Number(row[column])) ?? 0;
  return most === 0 ? [] : rows.filter((row) => Number(row[column]) === most);
}

/** The rows in which a column of numbers is smallest, including zero: several where they are alike. */
export function rowsWithFewest<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const fewest = min(rows, (row) => Number(row[column]));
  return rows.filter((row) => Number(row[column]) === fewest);
}
