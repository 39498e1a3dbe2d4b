import { recordAt, type FacetEngine } from "../../core/facets/facets.ts";
import { formatCsvTable } from "../../dataset/csv.ts";
import { href } from "../ui/href.ts";

export { download } from "../ui/download.ts";

type Cell = string | number | readonly string[];
type ListingRecord = Readonly<Record<string, Cell>>;

/** The listings of an answer as flat records, with whole addresses. */
export function recordsOf(engine: FacetEngine, rows: readonly number[]): ListingRecord[] {
  return rows.map((row) => {
    const record = recordAt(engine, row);
    return { ...record, address: new URL(href(String(record["address"])), location.origin).href };
  });
}

/** Records as CSV, a row a record: see formatCsvTable. */
export function formatRecords(records: readonly ListingRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  return formatCsvTable(
    columns,
    records.map((record) => columns.map((column) => record[column])),
  );
}
