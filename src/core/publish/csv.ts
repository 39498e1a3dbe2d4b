import { formatCsvTable, type CsvCell } from "../../dataset/csv.ts";
import type { Row, Table, Value } from "./tables/table.ts";

/** What a cell shows of an item of a list: the first of these parts that it has. */
const faces = ["to", "from", "title", "name", "url"] as const;

/** A table as CSV, with the paths of its columns as the header: see formatCsvTable. Lists are in one cell. */
export function formatCsv({ columns }: Table, rows: readonly Row[]): string {
  return formatCsvTable(
    columns.map(({ path }) => path),
    rows.map((row) => row.map(cellOf)),
  );
}

/** The value of a spreadsheet cell: a number, a text, or a text for each thing. */
export function cellOf(value: Value): CsvCell {
  if (Array.isArray(value)) return value.map(formatItem);
  return typeof value === "boolean" ? String(value) : (value as string | number | undefined);
}

function formatItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const parts = item as Record<string, unknown>;
  const face = faces.map((key) => parts[key]).find((part) => typeof part === "string");
  // A relation makes no sense without its type.
  return "type" in parts && !("title" in parts) ? `${String(parts["type"])} ${String(face)}` : String(face ?? "");
}
