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
 * Builds the records of a comparison's CSV file, one for each row.
 *
 * A record has `group`, `fact` (title of the row), `compared` (the verdict, "" for a single listing) and two columns for each
 * listing: its values under its reference, such as "entities/a21", and source URLs under "entities/a21 sources". References are
 * used since two listings may have the same name. The first two records have the names and the full URLs of the listings.
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

/** Builds a record from its head and a cell for each column. */
function toRecord(head: RecordHead, columns: readonly Column[], cells: readonly RecordCell[]): ComparisonRecord {
  const entries = columns.flatMap(({ reference }, index) => [
    [reference, cells[index]?.values ?? ""],
    [`${reference} sources`, cells[index]?.sources ?? ""],
  ]);
  return { ...head, ...(Object.fromEntries(entries) as ComparisonRecord) };
}

/** Returns the values of a cell and the URLs of their sources; without a value, the reason and no sources. */
function toRecordCell(cell: CompareCell = { state: "not-loaded" }, { listing }: Column): RecordCell {
  if (cell.state !== "stated") return { values: formatEmptyCell(cell), sources: [] };
  return {
    values: cell.items.map(({ text }) => text),
    sources: cell.sources.flatMap((index) => listing?.sources[index]?.url ?? []),
  };
}

/**
 * Returns the text of a cell without a value: "Not found in public sources", "Does not apply to a tool" or "Could not be loaded".
 */
export function formatEmptyCell(cell: Exclude<CompareCell, { readonly state: "stated" }>): string {
  if (cell.state === "not-applicable") return compareMessages.notApplicable[cell.kind];
  return cell.state === "not-found" ? compareMessages.notFound : compareMessages.notLoaded;
}

/** Returns the title of a row: the label of its field, or the name of what the register computes. */
export function findRowTitle({ name, path }: Pick<CompareRow, "name" | "path">): string {
  return path === undefined ? compareMessages.rows[name as RegisterRowName] : fieldLabels[path];
}
