/** What one cell of a table holds; null where nothing is known. */
export type Cell = string | number | null;

/** What the numbers of a column are. */
export type Unit = "text" | "listings" | "share" | "year" | "number";

export interface InsightColumn {
  /** Its name in the published files, snake_case. */
  readonly name: string;
  /** What it holds, with its unit or denominator. */
  readonly description: string;
  readonly unit: Unit;
}

/**
 * One row of a figure.
 *
 * `count`, where there is one, is a number of listings, and `listings` the address (without the base) of exactly these
 * listings: a filtered directory, a list, a term's page or a place on a page that names them. It is null where nothing can
 * be led to, such as the figure of an earlier map.
 */
export type InsightRow = Readonly<Record<string, Cell>> & { readonly listings?: string | null };

/** The rows behind a figure: what its page draws and shows as a table, and what is published as JSON and CSV. */
export interface InsightTable {
  /** Kebab-case: names the files, and the figure's place on its page. */
  readonly id: string;
  /** What a row is, which listings count and what is left out. */
  readonly description: string;
  /** Listings that the figure rests on. */
  readonly n: number;
  readonly columns: readonly InsightColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly InsightRow[];
}

/** The column of numbers that lead to listings. */
export const countColumn = (description: string): InsightColumn => ({ name: "count", description, unit: "listings" });

/** A number of listings with the way to them; nought leads nowhere. */
export function counted(count: number, listings: string): { count: number; listings: string | null } {
  return { count, listings: count === 0 ? null : listings };
}
