import { addressOfFigureSvg, addressOfInsightData } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import type { Edition } from "../register/register.ts";
import {
  findCellAddress,
  isDrawn,
  toAddressColumn,
  type Cell,
  type InsightColumn,
  type InsightRow,
  type InsightTable,
} from "./insight-table.ts";

/**
 * Returns the column of addresses that published files have beside a column of listing counts: `{name: "listings", description,
 * unit: "text"}` for `count`, with the name `ended_listings` for `ended`.
 */
function buildAddressColumn({ name }: InsightColumn): InsightColumn {
  return {
    name: toAddressColumn(name),
    description: `Address of the listings that ${name} counts; empty where there is none, without a host where the site's is not known.`,
    unit: "text",
  };
}

/** A table as its JSON file publishes it. */
export interface PublishedInsight extends Pick<InsightTable, "id" | "description" | "n" | "columns"> {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Git commit of the dataset. Null if it is not known. */
  readonly commit: string | null;
  readonly licence: "CC-BY-4.0";
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Builds a table as it is published: `{version: "1", id, generated, commit, licence: "CC-BY-4.0", description, n, columns,
 * rows}`.
 *
 * Each column of listing counts is followed by one with the addresses of these listings: `count` by `listings`, others, such as
 * `of`, by `of_listings`. A cell that the row lacks is null. Shares are rounded to four digits.
 *
 * @param generated build date, YYYY-MM-DD
 * @param edition `commit` of the dataset (null in the result if unknown), and `prefix` of addresses: host and base path
 */
export function buildPublishedInsight(
  table: InsightTable,
  generated: string,
  { commit, prefix }: Edition,
): PublishedInsight {
  const { id, description, n, columns, rows } = table;
  return {
    version: "1",
    id,
    generated,
    commit: commit ?? null,
    licence: "CC-BY-4.0",
    description,
    n,
    columns: columns.flatMap((column) =>
      column.unit === "listings" ? [column, buildAddressColumn(column)] : [column],
    ),
    rows: rows.map((row) => buildPublishedRow(row, columns, prefix)),
  };
}

/** Table in the index of tables. All addresses have the prefix. */
interface IndexedInsight extends Pick<InsightTable, "id" | "description" | "n" | "page"> {
  readonly json: string;
  readonly csv: string;
  /** Address of its drawing. Absent if it is not drawn. */
  readonly svg?: string;
}

/** Index of all published tables. */
export interface InsightIndex {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  readonly insights: readonly IndexedInsight[];
}

/**
 * Builds the index of tables, `{version: "1", generated, insights}`, with `{id, description, n, page, json, csv, svg}` for each
 * table in their order. The last four are addresses with the prefix; `svg` is absent if the table is not drawn.
 */
export function buildInsightIndex(
  tables: readonly InsightTable[],
  generated: string,
  { prefix }: Edition,
): InsightIndex {
  const insights = tables.map((table): IndexedInsight => {
    const { id, description, n, page } = table;
    return {
      id,
      description,
      n,
      page: prefix + page,
      json: prefix + addressOfInsightData(id, "json"),
      csv: prefix + addressOfInsightData(id, "csv"),
      ...(isDrawn(table) && { svg: prefix + addressOfFigureSvg(id) }),
    };
  });
  return { version: "1", generated, insights };
}

/**
 * Formats a table as CSV: column names, then one line for each row, as `formatCsvTable` does (byte order mark, texts in quotes,
 * lines ended by CR LF). Null is an empty cell; shares are numbers between 0 and 1.
 */
export function formatInsightCsv({ columns, rows }: PublishedInsight): string {
  const names = columns.map(({ name }) => name);
  return formatCsvTable(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );
}

/**
 * Returns the published cells of a row by column name, in the order of the columns: `{period: "2014", count: 3, listings:
 * "https://…"}`. A missing cell is null, a share has at most four digits, and addresses have the prefix.
 */
function buildPublishedRow(row: InsightRow, columns: readonly InsightColumn[], prefix: string): Record<string, Cell> {
  const cells = columns.flatMap(({ name, unit }): [string, Cell][] => {
    const cell = row[name] ?? null;
    if (unit === "share") return [[name, roundShare(cell)]];
    if (unit !== "listings") return [[name, cell]];
    const address = findCellAddress(row, name);
    return [
      [name, cell],
      [toAddressColumn(name), address === undefined ? null : prefix + address],
    ];
  });
  return Object.fromEntries(cells);
}

/** Rounds a share to four digits, 1/3 → 0.3333: with a few thousand listings, more of them mean nothing. Null and texts stay. */
function roundShare(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toFixed(4)) : cell;
}
