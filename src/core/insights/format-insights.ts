import { addressOfDrawing, addressOfInsight } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import type { Edition } from "../register/register.ts";
import {
  toAddressColumn,
  findCellAddress,
  isDrawn,
  type Cell,
  type InsightColumn,
  type InsightRow,
  type InsightTable,
} from "./insight-table.ts";

/** A column of addresses. Every published file has one next to each column that counts listings. */
function columnOfAddresses({ name }: InsightColumn): InsightColumn {
  return {
    name: toAddressColumn(name),
    description: `Address of the listings that ${name} counts; empty where there is none, without a host where the site's is not known.`,
    unit: "text",
  };
}

/** A table as it is published: its rows, with what they mean and when they were toCountCells. */
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
    columns: columns.flatMap((column) => (column.unit === "listings" ? [column, columnOfAddresses(column)] : [column])),
    rows: rows.map((row) => publishRow(row, columns, prefix)),
  };
}

export type PublishedInsight = ReturnType<typeof buildPublishedInsight>;

/** The list of tables: id, description, page and files of each. */
export function buildInsightIndex(tables: readonly InsightTable[], generated: string, { prefix }: Edition) {
  const insights = tables.map((table) => {
    const { id, description, n, page } = table;
    return {
      id,
      description,
      n,
      page: prefix + page,
      json: prefix + addressOfInsight(id, "json"),
      csv: prefix + addressOfInsight(id, "csv"),
      ...(isDrawn(table) && { svg: prefix + addressOfDrawing(id) }),
    };
  });
  return { version: "1" as const, generated, insights };
}

/** One line for each row, with an empty cell where nothing is known. Shares are numbers between 0 and 1. */
export function formatInsightCsv({ columns, rows }: PublishedInsight): string {
  const names = columns.map(({ name }) => name);
  return formatCsvTable(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );
}

function publishRow(row: InsightRow, columns: readonly InsightColumn[], prefix: string): Record<string, Cell> {
  const cells = columns.flatMap(({ name, unit }): [string, Cell][] => {
    const cell = row[name] ?? null;
    if (unit !== "listings")
      // With a few thousand listings, more than four digits of a share mean nothing.
      return [[name, unit === "share" && typeof cell === "number" ? Number(cell.toFixed(4)) : cell]];
    const address = findCellAddress(row, name);
    return [
      [name, cell],
      [toAddressColumn(name), address === undefined ? null : prefix + address],
    ];
  });
  return Object.fromEntries(cells);
}
