import { useState } from "preact/hooks";
import { formatCsvTable } from "../../dataset/formats.ts";
import { addressOfReference } from "../../dataset/address.ts";
import { href } from "../ui/href.ts";
import { termIdsOfRow, buildDirectoryRow, type FacetEngine } from "../../core/facets/engine.ts";
import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import { formatQuery, type Query } from "../../core/facets/directory-query.ts";
import { folderByKind, type Reference } from "../../dataset/model.ts";
import type { ShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import { downloadFile } from "../ui/download.ts";
import { readShortlistIndex } from "./read-index.ts";
import { directoryMessages } from "./words.ts";

export interface Props {
  engine: FacetEngine;
  query: Query;
  answer: Pick<DirectoryResult, "rows">;
}

/**
 * Buttons that download all listings found as CSV or JSON, or print the page. Files are named by kind and edition:
 * `entities-2026-11-25.csv`. The JSON is `{generated, licence, query, listings}`, with the query as in the address. Websites and
 * contacts, which the index lacks, are fetched for a download; if that fails, the file lacks them, and a line says so.
 */
export function ExportButtons({ engine, query, answer }: Props) {
  const { filter } = directoryMessages;
  const { kind, generated } = engine;
  const fileStem = `${folderByKind[kind]}-${generated}`;
  const [hasLackedContacts, setLackedContacts] = useState(false);
  const readRecords = async () => {
    const shortlistIndex = await readShortlistIndex();
    setLackedContacts(shortlistIndex === undefined);
    return toRecords(engine, answer.rows, shortlistIndex);
  };
  const downloadCsv = async () => {
    downloadFile(`${fileStem}.csv`, "text/csv", formatRecordsAsCsv(await readRecords()));
  };
  const downloadJson = async () => {
    const listings = await readRecords();
    const data = { generated, licence: filter.licence, query: formatQuery(query, engine), listings };
    downloadFile(`${fileStem}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  };
  const buttons = [
    { title: filter.csv, onClick: () => void downloadCsv() },
    { title: filter.json, onClick: () => void downloadJson() },
    { title: filter.print, onClick: () => window.print() },
  ];
  return (
    <div class="export-actions" role="group" aria-label={filter.keep}>
      {buttons.map(({ title, onClick }) => (
        <button key={title} type="button" class="link" onClick={onClick}>
          {title}
        </button>
      ))}
      {hasLackedContacts && (
        <span role="alert" class="label">
          {filter.noContacts}
        </span>
      )}
    </div>
  );
}

type Cell = string | number | readonly string[];
type ListingRecord = Readonly<Record<string, Cell>>;

/**
 * Returns a flat record of each row, for download: `id`, `address` (the absolute URL of its page), `name`, `acronym`, `aliases`,
 * `website`, `contact` (a list of its web page and e-mail address), the term ids of each facet under its name, `evidence_date`,
 * `sources` (their number), `added`, and `summary` if the engine has summaries. A text that a listing doesn't state is "", a list
 * is [], so that all records have the same keys.
 *
 * @param rows in the index; the order is kept, and [] gives []
 * @param contacts undefined if they could not be loaded: then there is no `website` and `contact`, since "" means "not stated"
 * @param origin of the site, such as `https://example.org`
 * @throws {RangeError} if the engine has no such row
 */
export function toRecords(
  engine: FacetEngine,
  rows: readonly number[],
  { contacts }: Partial<Pick<ShortlistIndex, "contacts">> = {},
  origin = location.origin,
): ListingRecord[] {
  const facetNames = [...engine.facets.keys()];
  return rows.map((row) => {
    const listing = buildDirectoryRow(engine, row);
    const reference: Reference = `${folderByKind[listing.kind]}/${listing.id}`;
    const { website = "", url = "", email = "" } = contacts?.[reference] ?? {};
    const termIdsByFacet = Object.fromEntries(facetNames.map((facet) => [facet, termIdsOfRow(engine, row, facet)]));
    return {
      id: listing.id,
      address: new URL(href(addressOfReference(reference)), origin).href,
      name: listing.name,
      acronym: listing.acronym ?? "",
      aliases: listing.aliases,
      ...(contacts && { website, contact: [url, email].filter(Boolean) }),
      ...termIdsByFacet,
      evidence_date: listing.freshness.date ?? "",
      sources: listing.sources,
      added: listing.added,
      ...(listing.summary !== undefined && { summary: listing.summary }),
    };
  });
}

/**
 * Formats records as CSV with a byte order mark, texts in quotation marks and a header of the first record's keys:
 * `"id","sources"\r\n"a",2\r\n`. Arrays are joined by "; ", and cells that a spreadsheet would run as a formula are escaped: see
 * `formatCsvTable`. Keys that the first record lacks are left out. Without a record it is the byte order mark and `\r\n`.
 */
export function formatRecordsAsCsv(records: readonly ListingRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  return formatCsvTable(
    columns,
    records.map((record) => columns.map((column) => record[column])),
  );
}
