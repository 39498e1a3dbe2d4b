import { compareListings, type CompareGroup } from "../../core/compare/compare.ts";
import { recordsOfComparison } from "./comparison-records.ts";
import { formatRecords } from "../directory/Export.tsx";
import { downloadFile } from "../ui/download.ts";
import { CompareTable } from "./CompareTable.tsx";
import { useMemo, useRef, useState } from "preact/hooks";
import { compareLimit } from "../../core/shortlist/references.ts";
import { compareWords as words } from "./words.ts";
import { shortlistWords as listWords } from "../shortlist/words.ts";
import { AddListing } from "../shortlist/AddListing.tsx";
import { Notices } from "../shortlist/Notices.tsx";
import { href } from "../ui/href.ts";
import type { Reference } from "../../dataset/model.ts";
import { useAsked, useKept } from "../shortlist/use-list.ts";
import { columnsOf, useComparison, useDetails, type Column, type Comparison, type Titles } from "./use-listings.ts";

/** The comparison: what the address asks for, a field to add to it, and the table. */
export function CompareIsland({ titles }: { titles: Titles }) {
  const [asked, ask] = useAsked(compareLimit);
  const [said, say] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const comparison = useComparison(asked, titles);
  if (comparison === undefined || comparison === "failed")
    return <p class="label">{comparison === "failed" ? words.failed : words.loading}</p>;
  const { listed, resolved } = comparison;
  const { references } = resolved;
  const add = (reference: Reference, name: string) => {
    ask([...references, reference]);
    say(listWords.added({ name }));
  };
  const remove = (reference: Reference, name: string) => {
    ask(references.filter((each) => each !== reference));
    say(words.removed({ name }));
    setTimeout(() => root.current?.querySelector<HTMLElement>("h2")?.focus());
  };
  const over = asked.over > 0 ? words.over({ limit: compareLimit, count: asked.over }) : undefined;
  return (
    <div ref={root}>
      {references.length < compareLimit ? (
        <AddListing label={words.add} hint={words.addHint} names={listed} taken={references} onAdd={add} />
      ) : (
        <p class="label">{words.full({ limit: compareLimit })}</p>
      )}
      <p class="vh" role="status">
        {said}
      </p>
      <Notices listed={listed} resolved={resolved} over={over} />
      {references.length === 0 ? (
        <NothingCompared onCompare={ask} />
      ) : (
        <Compared comparison={comparison} onClear={() => ask([])} onRemove={remove} />
      )}
    </div>
  );
}

/** Before anything is chosen: how to begin. */
function NothingCompared({ onCompare }: { onCompare: (references: readonly Reference[]) => void }) {
  const kept = useKept();
  const first = kept.references.slice(0, compareLimit);
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {words.none}
      </h2>
      <p>{words.noneText}</p>
      {first.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => onCompare(first)}>
            {words.fromShortlist({ count: first.length })}
          </button>
        </p>
      )}
      <p>
        <a href={href("/shortlist/")}>{words.shortlist}</a>
      </p>
    </section>
  );
}

interface ComparedProps {
  comparison: Comparison;
  onRemove: (reference: Reference, name: string) => void;
  onClear: () => void;
}

/** The comparison of listings that are there. */
function Compared({ comparison, onRemove, onClear }: ComparedProps) {
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
        columns={columns}
        groups={groups}
        onlyDifferences={onlyDifferences}
        onClear={onClear}
        day={listed.engines.entity.generated}
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
      <CompareTable groups={shown} titleOf={said.titleOf} columns={columns} onRemove={onRemove} />
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
  const csv = () => downloadFile(words.file({ day }), "text/csv", formatRecords(recordsOfComparison(columns, groups)));
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
