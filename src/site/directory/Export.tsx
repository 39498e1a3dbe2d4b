import { formatQuery, type Answer, type FacetEngine, type Query } from "../../core/facets/facets.ts";
import { folders } from "../../dataset/model.ts";
import { download } from "../ui/download.ts";
import { formatRecords, recordsOf } from "./records.ts";
import { directoryWords } from "./words.ts";

const { filter } = directoryWords;

export interface Props {
  engine: FacetEngine;
  query: Query;
  answer: Pick<Answer, "rows">;
}

/** Offers the result as a table, as data or on paper. */
export function Export({ engine, query, answer }: Props) {
  const { kind, generated } = engine;
  const name = `${folders[kind]}-${generated}`;
  const csv = () => download(`${name}.csv`, "text/csv", formatRecords(recordsOf(engine, answer.rows)));
  const json = () => {
    const listings = recordsOf(engine, answer.rows);
    const data = { generated, licence: filter.licence, query: formatQuery(query, engine), listings };
    download(`${name}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
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
