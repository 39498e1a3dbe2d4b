import { max, min } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import { valueAtPath, type FieldPath } from "../../dataset/field-table.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Selection } from "../facets/selection.ts";
import { fill } from "../language/phrases.ts";
import { isEnded, type Register } from "../register/register.ts";
import registry from "./figures.json" with { type: "json" };

/** What one cell of a table holds; null where nothing is known. */
export type Cell = string | number | null;

export interface InsightColumn {
  /** Its name in the published files, snake_case. */
  readonly name: string;
  /** What it holds, with its unit or denominator. */
  readonly description: string;
  /** `listings` are whole numbers of listings, `share` lies between 0 and 1. */
  readonly unit: "text" | "listings" | "share" | "year" | "number";
}

/**
 * One row of a figure: its cells by column.
 *
 * Next to a number of listings is the address (without the base) of exactly these listings, under `toAddressColumn(name)`: a
 * filtered directory, a list, a term's page or a place on a page that names them.
 */
export type InsightRow = Readonly<Record<string, Cell>>;

/** Which listings a figure rests on: of one kind or both, with ended ones, without them or only them, and what they state. */
interface Base {
  readonly kind?: Kind;
  readonly ended?: "out" | "only";
  readonly has?: readonly FieldPath[];
}
type BaseName = keyof typeof registry.bases;
const bases = registry.bases as Readonly<Record<BaseName, Base>>;

/** The listings of a base, in the order of the register's. */
export function listBaseListings(name: BaseName, { listings }: Pick<Register, "listings">): Listing[] {
  const { kind, ended, has = [] } = bases[name];
  return listings.filter(
    (listing) =>
      (kind === undefined || listing.kind === kind) &&
      (ended === undefined || isEnded(listing) === (ended === "only")) &&
      has.every((path) => [valueAtPath(listing, path) ?? []].flat().length > 0),
  );
}

/** Figures that are drawn, and tables that are published without a drawing. */
export type FigureId = keyof typeof registry.figures;
export type TableId = FigureId | keyof typeof registry.tables;

/** Whether a table is drawn: it is a figure, with a drawing and a frame of its own. */
export function isDrawn({ figure }: Pick<InsightTable, "figure">): boolean {
  return Object.hasOwn(registry.figures, figure);
}

/** The rows behind a figure: what its page draws and shows as a table, and what is published as JSON and CSV. */
export interface InsightTable<Row extends InsightRow = InsightRow> {
  /** Kebab-case: names the files, and the figure's place on its page. */
  readonly id: string;
  readonly figure: TableId;
  /** The page that shows it, without the base. */
  readonly page: string;
  /** What a row is, which listings count and what is left out. */
  readonly description: string;
  readonly base: Pick<Base, "kind" | "ended">;
  /** Listings of the base. */
  readonly n: number;
  readonly columns: readonly InsightColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
}

interface TableOptions extends Partial<Pick<InsightTable, "id" | "page">> {
  readonly base?: BaseName;
  /** For the places of `{name}` in the descriptions of a figure that there is for several kinds or facets. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A table with what `figures.json` says of it. */
export function buildInsightTable<Row extends InsightRow>(
  figure: TableId,
  register: Pick<Register, "listings">,
  rows: readonly Row[],
  { id = figure, page, base, values = {} }: TableOptions = {},
): InsightTable<Row> {
  const row = { ...registry.figures, ...registry.tables }[figure];
  const name = base ?? (row.base as BaseName);
  return {
    id,
    figure,
    page: page ?? row.page,
    base: bases[name],
    rows,
    description: fill(row.description, values),
    n: listBaseListings(name, register).length,
    columns: Object.entries<readonly string[]>(row.columns).map(([column, [unit, text = ""]]) => ({
      name: column,
      description: fill(text, values),
      unit: unit as InsightColumn["unit"],
    })),
  };
}

/** Where the addresses behind a column of numbers are: `listings` next to `count`, `of_listings` next to `of`. */
export function toAddressColumn(name: string): string {
  return name === "count" ? "listings" : `${name}_listings`;
}

/** The address of the listings behind a number, if it leads to any. */
export function findCellAddress(row: InsightRow, name: string): string | undefined {
  const address = row[toAddressColumn(name)];
  return typeof address === "string" ? address : undefined;
}

/** A number of listings with the way to them; zero leads nowhere. */
export function toCountCells(count: number, listings: string): { count: number; listings: string | null } {
  return { count, listings: count === 0 ? null : listings };
}

/** How many listings a directory query finds, with the way to them. */
export function countMatches(register: Register, kind: Kind, selection: Selection) {
  return toCountCells(findRows(enginesOf(register)[kind], selection).length, addressOfQuery(kind, selection));
}

/** A count as a share of a whole, 0 to 1; null where there is none. */
export function computeShare(count: number, whole: number): number | null {
  return whole === 0 ? null : count / whole;
}

/** The rows in which a column of numbers is largest: several where they are alike, none where all are zero. */
export function findLargestRows<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const most = max(rows, (row) => Number(row[column])) ?? 0;
  return most === 0 ? [] : rows.filter((row) => Number(row[column]) === most);
}

/** The rows in which the count is smallest, including zero: several where they are alike. */
export function findSmallestRows<Row extends InsightRow>(rows: readonly Row[]): Row[] {
  const fewest = min(rows, ({ count }) => Number(count));
  return rows.filter(({ count }) => Number(count) === fewest);
}
