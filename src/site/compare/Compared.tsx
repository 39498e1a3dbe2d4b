import { useMemo, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { compareListings, type CompareGroup } from "../../core/compare/compare.ts";
import { columnsOf, useDetails, type Column, type Comparison } from "./use-listings.ts";
import { recordsOfComparison } from "./comparison-records.ts";
import { formatRecords } from "../directory/records.ts";
import { download } from "../ui/download.ts";
import { CompareTable } from "./CompareTable.tsx";
import { compareWords as words } from "./words.ts";

export interface Props {
  comparison: Comparison;
  onRemove: (reference: Reference, name: string) => void;
  onClear: () => void;
}

/** The comparison of listings that are there. */
export function Compared({ comparison, onRemove, onClear }: Props) {
  const { listed, words: said } = comparison;
  const { references } = comparison.resolved;
  const [details, retry] = useDetails(references);
  const [isSwitched, setSwitched] = useState(false);
  const columns = useMemo(() => columnsOf(listed, references, details), [listed, references, details]);
  const groups = useMemo(() => compareListings(columns, said), [columns]);
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
        {...{ columns, groups, onlyDifferences, onClear, day: listed.engines.entity.generated }}
        onSwitch={() => setSwitched(!isSwitched)}
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
      <CompareTable groups={shown} titleOf={said.titleOf} {...{ columns, onRemove }} />
    </section>
  );
}

interface BarProps {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  /** Of the edition. */
  day: string;
  onlyDifferences: boolean;
  onSwitch: () => void;
  onClear: () => void;
}

/** How many listings and differences there are, the switch to see differences alone, and ways to take the table along. */
function CompareBar({ columns, groups, day, onlyDifferences, onSwitch, onClear }: BarProps) {
  const differing = groups.flatMap(({ rows }) => rows).filter(({ verdict }) => verdict === "differs").length;
  const isLoading = columns.some((column) => column.isLoading);
  const csv = () => download(words.file({ day }), "text/csv", formatRecords(recordsOfComparison(columns, groups)));
  return (
    <div class="toolbar compare-bar">
      <h2 id="compared" tabIndex={-1}>
        {isLoading ? words.loading : words.counted(columns.length, differing)}
      </h2>
      {columns.length > 1 && (
        <label class="tickbox">
          <input type="checkbox" role="switch" checked={onlyDifferences} onChange={onSwitch} />
          {words.onlyDifferences}
        </label>
      )}
      <div class="export-actions" role="group" aria-label={words.take}>
        <button type="button" class="link" disabled={isLoading} onClick={csv}>
          {words.csv}
        </button>
        <button type="button" class="link" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="link" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <p class="compare-edition">{words.edition({ day })}</p>
    </div>
  );
}
