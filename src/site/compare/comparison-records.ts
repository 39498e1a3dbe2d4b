import { addressOfReference } from "../../dataset/address.ts";
import type { CompareCell, CompareGroup, CompareRow, RegisterRow } from "../../core/compare/compare.ts";
import { href } from "../ui/href.ts";
import type { Column } from "./use-listings.ts";
import { compareWords as words } from "./words.ts";

/**
 * A comparison as flat records, a row a fact: its group, its name, how the columns compare, and for each listing what it
 * states and the addresses of the pages that say so.
 *
 * Columns bear references, since two listings may share a name; the first two records give names and whole addresses.
 */
export function recordsOfComparison(columns: readonly Column[], groups: readonly CompareGroup[]) {
  const recordOf = (head: readonly string[], read: (column: Column, at: number) => readonly (string | string[])[]) => {
    const cells = columns.flatMap((column, at) => {
      const [text = "", urls = ""] = read(column, at);
      return [
        [column.reference, text],
        [`${column.reference} sources`, urls],
      ];
    });
    const [group = "", fact = "", compared = ""] = head;
    return { group, fact, compared, ...(Object.fromEntries(cells) as Record<string, string | string[]>) };
  };
  return [
    recordOf(["", "name"], ({ row }) => [row.name]),
    recordOf(["", "address"], ({ reference }) => [location.origin + href(addressOfReference(reference))]),
    ...groups.flatMap(({ name, rows }) =>
      rows.map((row) => {
        const verdict = columns.length > 1 ? words.verdicts[row.verdict] : "";
        return recordOf([words.groups[name], titleOfRow(row), verdict], ({ listing }, at) => {
          const cell = row.cells[at] ?? { state: "not-loaded" };
          if (cell.state !== "stated") return [missingText(cell)];
          const urls = cell.sources.flatMap((index) => listing?.sources[index]?.url ?? []);
          return [cell.items.map(({ text }) => text), urls];
        });
      }),
    ),
  ];
}

/** Why a cell states nothing. */
export function missingText(cell: Exclude<CompareCell, { readonly state: "stated" }>): string {
  if (cell.state === "not-applicable") return words.notApplicable[cell.kind];
  return cell.state === "not-found" ? words.notFound : words.notLoaded;
}

/** What a row of the comparison is called. */
export function titleOfRow({ name, path }: Pick<CompareRow, "name" | "path">): string {
  return path === undefined ? words.rows[name as RegisterRow] : words.fields[path];
}
