import type { CompareGroup } from "../../core/compare/compare.ts";
import { download } from "../ui/download.ts";
import { formatRecords } from "../directory/records.ts";
import type { Column } from "./use-listings.ts";
import { recordsOfComparison } from "./comparison-records.ts";
import { useComparison } from "./context.ts";

export interface Props {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  onlyDifferences: boolean;
  onSwitch: () => void;
  onClear: () => void;
}

/** How many listings and differences there are, the switch to see differences alone, and ways to take the table along. */
export function CompareBar({ columns, groups, onlyDifferences, onSwitch, onClear }: Props) {
  const comparison = useComparison();
  const { words, listed } = comparison;
  const { generated } = listed.engines.entity;
  const differing = groups.flatMap(({ rows }) => rows).filter(({ verdict }) => verdict === "differs").length;
  const isLoading = columns.some((column) => column.isLoading);
  const csv = () =>
    download(
      words.file({ day: generated }),
      "text/csv",
      formatRecords(recordsOfComparison(columns, groups, comparison)),
    );
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
      <p class="compare-edition">{words.edition({ day: generated })}</p>
    </div>
  );
}
