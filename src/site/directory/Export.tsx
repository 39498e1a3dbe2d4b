import { formatQuery, type Answer, type Query, recordAt, type FacetEngine } from "../../core/facets/facets.ts";
import { folders } from "../../dataset/model.ts";
import { useDirectory } from "./context.ts";
import { download } from "../ui/download.ts";
import { formatCsvTable } from "../../dataset/csv.ts";
import { href } from "../ui/href.ts";

export interface Props {
  query: Query;
  answer: Pick<Answer, "rows">;
}

/** Offers the result as a table, as data or on paper. */
export function Export({ query, answer }: Props) {
  const { engine, words } = useDirectory();
  const name = `${folders[engine.kind]}-${engine.generated}`;
  const csv = () => download(`${name}.csv`, "text/csv", formatRecords(recordsOf(engine, answer.rows)));
  const json = () => {
    const { generated } = engine;
    const listings = recordsOf(engine, answer.rows);
    const data = { generated, licence: words.filter.licence, query: formatQuery(query, engine), listings };
    download(`${name}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  };
  return (
    <div class="export-actions" role="group" aria-label={words.filter.keep}>
      {(
        [
          [words.filter.csv, csv],
          [words.filter.json, json],
          [words.filter.print, () => window.print()],
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

/** The listings of an answer as flat records, with whole addresses. */
function recordsOf(engine: FacetEngine, rows: readonly number[]): ListingRecord[] {
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
