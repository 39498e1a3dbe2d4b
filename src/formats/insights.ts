import { stringify } from "csv-stringify/sync";
import { addressOfInsight } from "../dataset/address.ts";
import type { Cell, InsightRow, InsightTable } from "../measures/insights/insight-table.ts";
import { csvOptions } from "./csv.ts";
import { formatJson } from "./json.ts";
import type { Edition } from "./published.ts";

/** The column of addresses, which every file of insights has last. */
const listingsColumn = {
  name: "listings",
  description: "Address of the listings that are counted; empty where there is none.",
  unit: "text",
} as const;

/** A table as it is published: its rows, with what they mean and when they were counted. */
export function publishInsight(table: InsightTable, generated: string, { commit, prefix }: Edition) {
  const { id, description, n, columns, rows } = table;
  return {
    version: "1" as const,
    id,
    generated,
    commit: commit ?? null,
    licence: "CC-BY-4.0" as const,
    description,
    n,
    columns: [...columns, listingsColumn],
    rows: rows.map((row) => publishRow(row, columns, prefix)),
  };
}

export type PublishedInsight = ReturnType<typeof publishInsight>;

/** What there is: id, description and files of each table. */
export function publishInsightIndex(tables: readonly InsightTable[], generated: string, { prefix }: Edition) {
  const insights = tables.map(({ id, description, n }) => ({
    id,
    description,
    n,
    json: prefix + addressOfInsight(id, "json"),
    csv: prefix + addressOfInsight(id, "csv"),
  }));
  return { version: "1" as const, generated, insights };
}

export function formatInsightJson(insight: PublishedInsight): string {
  return formatJson(insight);
}

/** A row a row, an empty cell where nothing is known; shares as numbers between 0 and 1. */
export function formatInsightCsv({ columns, rows }: PublishedInsight): string {
  const names = columns.map(({ name }) => name);
  return stringify(
    rows.map((row) => names.map((name) => row[name] ?? "")),
    { ...csvOptions, columns: names },
  );
}

function publishRow(row: InsightRow, columns: InsightTable["columns"], prefix: string): Record<string, Cell> {
  const cells = columns.map(({ name }): [string, Cell] => [name, row[name] ?? null]);
  const listings = row.listings ?? null;
  return { ...Object.fromEntries(cells), listings: listings === null ? null : prefix + listings };
}
