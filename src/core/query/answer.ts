import { formatCsvTable, type CsvCell } from "../../dataset/csv.ts";

/** A value that SQLite gives. */
export type QueryValue = string | number | null;

/** What a statement gives. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** There were more rows than are kept. */
  readonly isCut: boolean;
}

/** Rows that are kept: more fill a browser's memory. */
export const mostRows = 20_000;

/** The answer as CSV: safe to open in a spreadsheet. */
export function formatAnswer({ columns, rows }: QueryAnswer): string {
  return formatCsvTable(columns, rows as readonly (readonly CsvCell[])[]);
}
