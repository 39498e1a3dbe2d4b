import { formatCsvTable } from "../../dataset/formats.ts";
import { addressOfReference } from "../../dataset/address.ts";
import { href } from "../ui/href.ts";
import { termIdsOfRow, buildDirectoryRow, type FacetEngine } from "../../core/facets/engine.ts";
import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import { formatQuery, type Query } from "../../core/facets/directory-query.ts";
import { folderByKind } from "../../dataset/model.ts";
import { downloadFile } from "../ui/download.ts";
import { directoryWords } from "./words.ts";

const { filter } = directoryWords;

export interface Props {
  engine: FacetEngine;
  query: Query;
  answer: Pick<DirectoryResult, "rows">;
}

/** Offers the result as a table, as data or on paper. */
export function ExportButtons({ engine, query, answer }: Props) {
  const { kind, generated } = engine;
  const name = `${folderByKind[kind]}-${generated}`;
  const csv = () => downloadFile(`${name}.csv`, "text/csv", formatRecordsAsCsv(toRecords(engine, answer.rows)));
  const json = () => {
    const listings = toRecords(engine, answer.rows);
    const data = { generated, licence: filter.licence, query: formatQuery(query, engine), listings };
    downloadFile(`${name}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  };
  return (
    <div class="export-actions" role="group" aria-label={filter.keep}>
      {(
        [
          [filter.csv, csv],
          [filter.json, json],
          [filter.print, () => window.print()],
        ] as const
      ).map(([title, onClick]) => (
        <button key={title} type="button" class="link" onClick={onClick}>
          {title}
        </button>
      ))}
    </div>
  );
}

type Cell = string | number | readonly string[];
type ListingRecord = Readonly<Record<string, Cell>>;

/** The listings of an answer as flat records, with all that the index knows of each under the names of its facets. */
export function toRecords(engine: FacetEngine, rows: readonly number[], origin = location.origin): ListingRecord[] {
  return rows.map((row) => {
    const {
      kind,
      id,
      name,
      acronym = "",
      aliases,
      freshness,
      sources,
      added,
      summary,
    } = buildDirectoryRow(engine, row);
    const address = new URL(href(addressOfReference(`${folderByKind[kind]}/${id}`)), origin).href;
    const facets = [...engine.facets.keys()].map((facet) => [facet, termIdsOfRow(engine, row, facet)] as const);
    return {
      id,
      address,
      name,
      acronym,
      aliases,
      ...Object.fromEntries(facets),
      evidence_date: freshness.date ?? "",
      sources,
      added,
      ...(summary !== undefined && { summary }),
    };
  });
}

/** Records as CSV, a row a record: see formatCsvTable. */
export function formatRecordsAsCsv(records: readonly ListingRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  return formatCsvTable(
    columns,
    records.map((record) => columns.map((column) => record[column])),
  );
}
