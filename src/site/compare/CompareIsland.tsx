import { useMemo, useRef, useState } from "preact/hooks";
import { compareListings, type CompareGroup } from "../../core/compare/compare.ts";
import { format } from "../../core/language/page-format.ts";
import { compareLimit } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { formatRecordsAsCsv } from "../directory/ExportButtons.tsx";
import { AddListing } from "../shortlist/AddListing.tsx";
import { Notices } from "../shortlist/Notices.tsx";
import { useRequestedReferences } from "../shortlist/use-requested-references.ts";
import { useSavedShortlist } from "../shortlist/use-saved-shortlist.ts";
import { shortlistMessages } from "../shortlist/words.ts";
import { downloadFile } from "../ui/download.ts";
import { href } from "../ui/href.ts";
import { CompareTable } from "./CompareTable.tsx";
import { buildComparisonRecords } from "./comparison-records.ts";
import { buildColumns, useComparison, useListingFiles, type Column, type Comparison } from "./use-comparison.ts";
import type { FieldTitles } from "./value-formatters.ts";
import { compareMessages } from "./words.ts";

/**
 * The comparison of the listings in the page's address, with a field to add one. In place of it a line while the indexes load,
 * and another if they could not be.
 *
 * The field gives way to a note at `compareLimit` (6) listings. Adding and removing changes the address and is announced; after a
 * removal the heading is focused. Moved, unknown and left-out references are named in notices.
 */
export function CompareIsland({ titles }: { titles: FieldTitles }) {
  const [requested, request] = useRequestedReferences(compareLimit);
  const [announcement, announce] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const comparison = useComparison(requested, titles);
  if (comparison === undefined) return <p class="label">{compareMessages.loading}</p>;
  if (comparison === "failed") return <p class="label">{compareMessages.failed}</p>;

  const { index, resolved } = comparison;
  const { references } = resolved;
  const { omitted } = requested;
  const add = (reference: Reference, name: string) => {
    request([...references, reference]);
    announce(shortlistMessages.added({ name }));
  };
  const remove = (reference: Reference, name: string) => {
    request(references.filter((other) => other !== reference));
    announce(compareMessages.removed({ name }));
    setTimeout(() => root.current?.querySelector<HTMLElement>("h2")?.focus());
  };
  return (
    <div ref={root}>
      {references.length < compareLimit ? (
        <AddListing
          label={compareMessages.add}
          hint={compareMessages.addHint}
          index={index}
          excluded={references}
          onAdd={add}
        />
      ) : (
        <p class="label">{compareMessages.full({ limit: compareLimit })}</p>
      )}
      <p class="vh" role="status">
        {announcement}
      </p>
      <Notices
        index={index}
        resolved={resolved}
        omittedText={omitted > 0 ? compareMessages.omitted({ limit: compareLimit, count: omitted }) : undefined}
      />
      {references.length === 0 ? (
        <EmptyComparison onCompare={request} />
      ) : (
        <ComparedListings comparison={comparison} onClear={() => request([])} onRemove={remove} />
      )}
    </div>
  );
}

/**
 * Content of the page before a listing is added: a text and a link to the shortlist. If the shortlist has at least two listings,
 * a button compares the first ones, at most `compareLimit` (6).
 */
function EmptyComparison({ onCompare }: { onCompare: (references: readonly Reference[]) => void }) {
  const saved = useSavedShortlist();
  const firstReferences = saved.references.slice(0, compareLimit);
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {compareMessages.empty}
      </h2>
      <p>{compareMessages.emptyText}</p>
      {firstReferences.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => onCompare(firstReferences)}>
            {compareMessages.fromShortlist({ count: firstReferences.length })}
          </button>
        </p>
      )}
      <p>
        <a href={href("/shortlist/")}>{compareMessages.shortlist}</a>
      </p>
    </section>
  );
}

interface ComparedListingsProps {
  comparison: Comparison;
  onRemove: (reference: Reference, name: string) => void;
  onClear: () => void;
}

/**
 * Toolbar and table of at least one listing. Above the table: the listings whose file failed, each with a button that fetches
 * again; a hint for a single listing; a note if only differing rows are shown and there are none.
 */
function ComparedListings({ comparison, onRemove, onClear }: ComparedListingsProps) {
  const { index, formatters, resolved } = comparison;
  const { references } = resolved;
  const [files, retry] = useListingFiles(references);
  const [isFiltered, setFiltered] = useState(false);
  const columns = useMemo(() => buildColumns(index, references, files), [index, references, files]);
  const groups = useMemo(() => compareListings(columns, formatters), [columns]);
  const onlyDifferences = isFiltered && columns.length > 1;
  const shownGroups = onlyDifferences ? filterDifferingRows(groups) : groups;
  const failedColumns = columns.filter(({ reference }) => files.get(reference) === "failed");
  return (
    <section aria-labelledby="compared">
      <Toolbar
        columns={columns}
        groups={groups}
        edition={index.engines.entity.generated}
        onlyDifferences={onlyDifferences}
        onToggle={() => setFiltered(!isFiltered)}
        onClear={onClear}
      />
      {failedColumns.length > 0 && (
        <ul class="notices">
          {failedColumns.map(({ reference, row }) => (
            <li key={reference}>
              {compareMessages.notLoadedNote({ name: row.name })}{" "}
              <button type="button" class="link" onClick={retry}>
                {compareMessages.retry}
              </button>
            </li>
          ))}
        </ul>
      )}
      {columns.length === 1 && <p class="label">{compareMessages.addAnother}</p>}
      {shownGroups.length === 0 && <p class="empty">{compareMessages.noDifferences}</p>}
      <CompareTable groups={shownGroups} titleOf={formatters.titleOf} columns={columns} onRemove={onRemove} />
    </section>
  );
}

/**
 * Returns the groups with only the rows whose verdict is `differs`. Groups without such a row are left out; [] if no row differs.
 */
function filterDifferingRows(groups: readonly CompareGroup[]): CompareGroup[] {
  const filtered = groups.map(({ name, rows }) => ({ name, rows: rows.filter(isDiffering) }));
  return filtered.filter(({ rows }) => rows.length > 0);
}

/** Returns true for a row whose verdict is `differs`. */
function isDiffering({ verdict }: CompareGroup["rows"][number]): boolean {
  return verdict === "differs";
}

interface ToolbarProps {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  /** Date of the edition, YYYY-MM-DD. */
  edition: string;
  onlyDifferences: boolean;
  onToggle: () => void;
  onClear: () => void;
}

/**
 * Heading with the number of listings and differing rows, a switch to show only these (from two listings on), and buttons to
 * download the whole comparison as CSV (`comparison-2026-11-25.csv`), print and clear. While a file is loading, the heading says
 * so and the CSV button is disabled.
 */
function Toolbar({ columns, groups, edition, onlyDifferences, onToggle, onClear }: ToolbarProps) {
  const isLoading = columns.some((column) => column.isLoading);
  const differingRows = groups.flatMap(({ rows }) => rows).filter(isDiffering).length;
  const downloadCsv = () => {
    const csv = formatRecordsAsCsv(buildComparisonRecords(columns, groups));
    downloadFile(compareMessages.file({ day: edition }), "text/csv", csv);
  };
  return (
    <div class="toolbar compare-bar">
      <h2 id="compared" tabIndex={-1}>
        {isLoading ? compareMessages.loading : formatCounts(columns.length, differingRows)}
      </h2>
      {columns.length > 1 && (
        <label class="tickbox">
          <input type="checkbox" role="switch" checked={onlyDifferences} onChange={onToggle} />
          {compareMessages.onlyDifferences}
        </label>
      )}
      <div class="export-actions" role="group" aria-label={compareMessages.exportTitle}>
        <button type="button" class="link" disabled={isLoading} onClick={downloadCsv}>
          {compareMessages.csv}
        </button>
        <button type="button" class="link" onClick={() => window.print()}>
          {compareMessages.print}
        </button>
        <button type="button" class="link" onClick={onClear}>
          {compareMessages.clear}
        </button>
      </div>
      <p class="compare-edition">{compareMessages.edition({ day: edition })}</p>
    </div>
  );
}

/**
 * Formats the heading: "3 listings, 12 rows differ", "2 listings, 0 rows differ". Below two listings only their number: "1
 * listing".
 */
function formatCounts(listings: number, differingRows: number): string {
  const listingsText = compareMessages.listings({ count: listings });
  if (listings < 2) return listingsText;
  return [listingsText, compareMessages.differingRows({ count: differingRows })].join(format.comma);
}
