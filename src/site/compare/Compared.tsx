import { useMemo, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { compareListings } from "../../core/compare/compare.ts";
import { columnsOf, useDetails } from "./use-listings.ts";
import { CompareBar } from "./CompareBar.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { useComparison } from "./context.ts";

export interface Props {
  references: readonly Reference[];
  onRemove: (reference: Reference, name: string) => void;
  onClear: () => void;
}

/** The comparison of listings that are there. */
export function Compared({ references, onRemove, onClear }: Props) {
  const { listed, words } = useComparison();
  const [details, retry] = useDetails(references);
  const [isSwitched, setSwitched] = useState(false);
  const columns = useMemo(() => columnsOf(listed, references, details), [listed, references, details]);
  const groups = useMemo(() => compareListings(columns), [columns]);
  const onlyDifferences = isSwitched && columns.length > 1;
  const shown = onlyDifferences
    ? groups
        .map((group) => ({ ...group, rows: group.rows.filter(({ verdict }) => verdict === "differs") }))
        .filter(({ rows }) => rows.length > 0)
    : groups;
  const failed = columns.filter(({ reference }) => details.get(reference) === "failed");
  return (
    <section aria-labelledby="compared">
      <CompareBar
        columns={columns}
        groups={groups}
        onlyDifferences={onlyDifferences}
        onSwitch={() => setSwitched(!isSwitched)}
        onClear={onClear}
      />
      {failed.length > 0 && (
        <ul class="notices">
          {failed.map(({ reference, row }) => (
            <li key={reference}>
              {words.notLoadedNote({ name: row.name })}{" "}
              <button type="button" class="link" onClick={retry}>
                {words.retry}
              </button>
            </li>
          ))}
        </ul>
      )}
      {columns.length === 1 && <p class="label">{words.one}</p>}
      {shown.length === 0 && <p class="empty">{words.noDifferences}</p>}
      <CompareTable columns={columns} groups={shown} onRemove={onRemove} />
    </section>
  );
}
