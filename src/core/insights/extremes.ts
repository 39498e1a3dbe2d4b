import { max, min } from "d3-array";
import type { InsightRow } from "../table/insight-table.ts";

/** The rows in which a column of numbers is largest: several where they are alike, none where all are nought. */
export function rowsWithMost<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const most = max(rows, (row) => Number(row[column])) ?? 0;
  return most === 0 ? [] : rows.filter((row) => Number(row[column]) === most);
}

/** The rows in which a column of numbers is smallest, nought included: several where they are alike. */
export function rowsWithFewest<Row extends InsightRow>(rows: readonly Row[], column: string): Row[] {
  const fewest = min(rows, (row) => Number(row[column]));
  return rows.filter((row) => Number(row[column]) === fewest);
}
