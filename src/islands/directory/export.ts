import { recordAt, type FacetEngine } from "../../measures/facets/facets.ts";
import { href } from "../../site/href.ts";

type Cell = string | number | readonly string[];
type ListingRecord = Readonly<Record<string, Cell>>;

/** The listings of an answer as flat records, with whole addresses. */
export function recordsOf(engine: FacetEngine, rows: readonly number[]): ListingRecord[] {
  return rows.map((row) => {
    const record = recordAt(engine, row);
    return { ...record, address: new URL(href(String(record["address"])), location.origin).href };
  });
}

/**
 * Records as CSV (RFC 4180, with a header): list cells joined by `; `.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function formatRecords(records: readonly ListingRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const lines = records.map((record) => columns.map((column) => formatCell(record[column] ?? "")));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function formatCell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join("; ");
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
