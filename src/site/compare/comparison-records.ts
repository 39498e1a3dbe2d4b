import type { CompareCell, CompareGroup, CompareRow, RegisterRowName } from "../../core/compare/compare.ts";
import { addressOfReference } from "../../dataset/address.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { href } from "../ui/href.ts";
import type { Column } from "./use-comparison.ts";
import { compareMessages } from "./words.ts";

/** A record of the CSV file: texts by column name. Lists are joined by the CSV formatter. */
export type ComparisonRecord = Readonly<Record<string, string | string[]>>;

/** Name of a row, and its group and verdict. */
interface RecordHead {
  readonly group: string;
  readonly fact: string;
  readonly compared: string;
}

/** A listing's values in a row, and the URLs of the sources that support them. */
interface RecordCell {
  readonly values: string[] | string;
  readonly sources: string[];
}

/**
 * Builds the records of a comparison's CSV file: two with the names (`fact: "name"`) and the full URLs (`fact: "address"`) of the
 * listings, then one for each row, in the order of the groups.
 *
 * A record has `group` and `fact` (titles of the group and the row), `compared` (the verdict in words, such as "Differs") and two
 * columns for each listing: its values under its reference, such as "entities/a21", and the URLs of their sources under
 * "entities/a21 sources". References are used since two listings may have the same name. `group` is "" in the first two records,
 * and `compared` is "" in these and for a single listing. Without columns, records have only the first three keys.
 */
export function buildComparisonRecords(
  columns: readonly Column[],
  groups: readonly CompareGroup[],
): ComparisonRecord[] {
  const names = columns.map(({ row }) => ({ values: row.name, sources: [] }));
  const urls = columns.map(({ reference }) => ({
    values: location.origin + href(addressOfReference(reference)),
    sources: [],
  }));
  const rowRecords = groups.flatMap(({ name, rows }) =>
    rows.map((row) => {
      const verdict = columns.length > 1 ? compareMessages.verdicts[row.verdict] : "";
      const head = { group: compareMessages.groups[name], fact: findRowTitle(row), compared: verdict };
      return toRecord(
        head,
        columns,
        columns.map((column, index) => toRecordCell(row.cells[index], column)),
      );
    }),
  );
  return [
    toRecord({ group: "", fact: "name", compared: "" }, columns, names),
    toRecord({ group: "", fact: "address", compared: "" }, columns, urls),
    ...rowRecords,
  ];
}

/**
 * Builds a record from its head and a cell for each column: `{group, fact, compared, "entities/a21": values, "entities/a21
 * sources": sources}`. A missing cell has "" for both.
 */
function toRecord(head: RecordHead, columns: readonly Column[], cells: readonly RecordCell[]): ComparisonRecord {
  const entries = columns.flatMap(({ reference }, index) => [
    [reference, cells[index]?.values ?? ""],
    [`${reference} sources`, cells[index]?.sources ?? ""],
  ]);
  return { ...head, ...(Object.fromEntries(entries) as ComparisonRecord) };
}

/**
 * Returns the texts of a cell and the URLs of their sources. Without a value: the reason from `formatEmptyCell`, and no sources.
 * A missing cell counts as not loaded.
 */
function toRecordCell(cell: CompareCell = { state: "not-loaded" }, { listing }: Column): RecordCell {
  if (cell.state !== "stated") return { values: formatEmptyCell(cell), sources: [] };
  return {
    values: cell.items.map(({ text, detail = "" }) => text + detail),
    sources: cell.sources.flatMap((index) => listing?.sources[index]?.url ?? []),
  };
}

/**
 * Returns the text of a cell without a value, by its state: "Not found in public sources" (`not-found`), "Does not apply to a
 * tool" or "… to an organisation" (`not-applicable`), "Could not be loaded" (`not-loaded`). No full stop.
 */
export function formatEmptyCell(cell: Exclude<CompareCell, { readonly state: "stated" }>): string {
  if (cell.state === "not-applicable") return compareMessages.notApplicable[cell.kind];
  return cell.state === "not-found" ? compareMessages.notFound : compareMessages.notLoaded;
}

/**
 * Returns the title of a row: the label of its field if it has a `path`, else the title of the register's row: "Newest evidence"
 * (`fresh`), "Review by a person" (`review`) or "Sources".
 */
export function findRowTitle({ name, path }: Pick<CompareRow, "name" | "path">): string {
  return path === undefined ? compareMessages.rows[name as RegisterRowName] : fieldLabels[path];
}
