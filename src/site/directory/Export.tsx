import { formatQuery, type Answer, type Query } from "../../core/facets/facets.ts";
import { folders } from "../../dataset/model.ts";
import { useDirectory } from "./context.ts";

export interface Props {
  query: Query;
  answer: Pick<Answer, "rows">;
}

/** Offers the result as a table, as data or on paper. */
export function Export({ query, answer }: Props) {
  const { engine, words } = useDirectory();
  const name = `${folders[engine.kind]}-${engine.generated}`;
  const csv = async () => {
    const { download, formatRecords, recordsOf } = await loadFiles();
    download(`${name}.csv`, "text/csv", formatRecords(recordsOf(engine, answer.rows)));
  };
  const json = async () => {
    const { download, recordsOf } = await loadFiles();
    const { generated } = engine;
    const listings = recordsOf(engine, answer.rows);
    const data = { generated, licence: words.filter.licence, query: formatQuery(query, engine), listings };
    download(`${name}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  };
  return (
    <div class="export-actions" role="group" aria-label={words.filter.keep}>
      {(
        [
          [words.filter.csv, () => void csv()],
          [words.filter.json, () => void json()],
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

/** What writes them, once they are asked for. */
const loadFiles = () => import("./records.ts");
