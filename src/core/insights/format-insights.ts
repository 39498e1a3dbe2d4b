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

/** Returns the column of addresses that published files have beside each column of listing counts. */
function buildAddressColumn({ name }: InsightColumn): InsightColumn {
  return {
    name: toAddressColumn(name),
    description: `Address of the listings that ${name} counts; empty where there is none, without a host where the site's is not known.`,
    unit: "text",
  };
}

/**
 * Builds a table as it is published: its rows, the meaning of its columns, the build date, commit and licence.
 *
 * Each column of listing counts is followed by one with the addresses of these listings. Shares are rounded to four digits.
 *
 * @param generated build date, YYYY-MM-DD
 * @param edition `commit` of the dataset (null in the result if unknown), and `prefix` of addresses: host and base path
 */
export function buildPublishedInsight(table: InsightTable, generated: string, { commit, prefix }: Edition) {
  const { id, description, n, columns, rows } = table;
  return {
    version: "1" as const,
    id,
    generated,
    commit: commit ?? null,
    licence: "CC-BY-4.0" as const,
    description,
    n,
    columns: columns.flatMap((column) =>
      column.unit === "listings" ? [column, buildAddressColumn(column)] : [column],
    ),
    rows: rows.map((row) => buildPublishedRow(row, columns, prefix)),
  };
}

export type PublishedInsight = ReturnType<typeof buildPublishedInsight>;

/** Builds the index of tables: id, description, page and addresses of the files of each; `svg` only if it is drawn. */
export function buildInsightIndex(tables: readonly InsightTable[], generated: string, { prefix }: Edition) {
  const insights = tables.map((table) => {
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
  return { version: "1" as const, generated, insights };
}

/**
 * Formats a table as CSV: column names, then one line for each row; null is an empty cell. Shares are numbers between 0 and 1.
 */
export function formatInsightCsv({ columns, rows }: PublishedInsight): string {
  const names = columns.map(({ name }) => name);
  return formatCsvTable(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );
}

/** Returns the published cells of a row, in the order of the columns; a missing cell is null, and addresses have the prefix. */
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

/** Rounds a share to four digits: with a few thousand listings, more of them mean nothing. */
function roundShare(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toFixed(4)) : cell;
}
