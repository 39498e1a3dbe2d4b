import { formatCsvTable, type CsvCell } from "../../dataset/csv.ts";
import type { Row, Table, Value } from "./tables/table.ts";

/** Parts of a list's items that a cell shows, the first that is there. */
const faces = ["to", "from", "title", "name", "url"] as const;

/** A table as CSV, with the paths of its columns as the header: see formatCsvTable. Lists are in one cell. */
export function formatCsv({ columns }: Table, rows: readonly Row[]): string {
  return formatCsvTable(
    columns.map(({ path }) => path),
    rows.map((row) => row.map(cellOf)),
  );
}

/** What a cell of a spreadsheet shows of a value: a number, a text, or texts in place of things. */
export function cellOf(value: Value): CsvCell {
  if (Array.isArray(value)) return value.map(formatItem);
  return typeof value === "boolean" ? String(value) : (value as string | number | undefined);
}

function formatItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const parts = item as Record<string, unknown>;
  const face = faces.map((key) => parts[key]).find((part) => typeof part === "string");
  // A relation is nothing without its type.
  return "type" in parts && !("title" in parts) ? `${String(parts["type"])} ${String(face)}` : String(face ?? "");
}
