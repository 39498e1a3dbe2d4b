import { idsOfRow, rowAt, type FacetEngine } from "../../core/facets/facets.ts";
import { addressOfReference } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import { folders } from "../../dataset/model.ts";
import { href } from "../ui/href.ts";

type Cell = string | number | readonly string[];
type ListingRecord = Readonly<Record<string, Cell>>;

/** The listings of an answer as flat records, with all that the index knows of each under the names of its facets. */
export function recordsOf(engine: FacetEngine, rows: readonly number[], origin = location.origin): ListingRecord[] {
  return rows.map((row) => {
    const { kind, id, name, acronym = "", aliases, freshness, sources, added, summary } = rowAt(engine, row);
    const address = new URL(href(addressOfReference(`${folders[kind]}/${id}`)), origin).href;
    const facets = [...engine.facets.keys()].map((facet) => [facet, idsOfRow(engine, row, facet)] as const);
    return {
      ...{ id, address, name, acronym, aliases, ...Object.fromEntries(facets) },
      ...{ evidence_date: freshness.date ?? "", sources, added, ...(summary !== undefined && { summary }) },
    };
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
