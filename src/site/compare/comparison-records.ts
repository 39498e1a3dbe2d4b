import { addressOfReference } from "../../dataset/address.ts";
import type { CompareCell, CompareGroup, CompareRow } from "../../core/compare/compare.ts";
import { href } from "../ui/href.ts";
import type { RegisterRow } from "../../core/compare/compared-fields.ts";
import { compareWords as words } from "./words.ts";
import type { Column } from "./use-listings.ts";
import type { TitleOf } from "../../core/register/place.ts";
import { textOfItem } from "./item-text.ts";

/**
 * A comparison as flat records, a row a fact: its group, its name, how the columns compare, and for each listing what it
 * states and the addresses of the pages that say so.
 *
 * Columns bear references, since two listings may share a name; the first two records give names and whole addresses.
 */
export function recordsOfComparison(columns: readonly Column[], groups: readonly CompareGroup[], titleOf: TitleOf) {
  const head = (fact: string, textOf: (column: Column) => string) => ({
    group: "",
    fact,
    compared: "",
    ...Object.fromEntries(
      columns.flatMap((column) => [
        [column.reference, textOf(column)],
        [sourcesOf(column), ""],
      ]),
    ),
  });
  return [
    head("name", ({ row }) => row.name),
    head("address", ({ reference }) => location.origin + href(addressOfReference(reference))),
    ...groups.flatMap(({ name, rows }) =>
      rows.map((row) => ({
        group: words.groups[name],
        fact: titleOfRow(row),
        compared: columns.length > 1 ? words.verdicts[row.verdict] : "",
        ...Object.fromEntries(
          columns.flatMap((column, place) => {
            const cell = row.cells[place] ?? { state: "not-loaded" as const };
            return [
              [column.reference, textsOf(cell, titleOf)],
              [sourcesOf(column), urlsOf(cell, column)],
            ];
          }),
        ),
      })),
    ),
  ];
}

function sourcesOf({ reference }: Column): string {
  return `${reference} sources`;
}

function textsOf(cell: CompareCell, titleOf: TitleOf): string | string[] {
  switch (cell.state) {
    case "stated":
      // A link's address says more than its plain form in a file.
      return cell.items.map((item) =>
        item.type === "link" && item.text === undefined ? item.url : textOfItem(item, titleOf),
      );
    case "not-found":
      return words.notFound;
    case "not-applicable":
      return words.notApplicable[cell.kind];
    case "not-loaded":
      return words.notLoaded;
    default:
      return cell satisfies never;
  }
}

function urlsOf(cell: CompareCell, { listing }: Column): string[] {
  return cell.state === "stated" ? cell.sources.flatMap((index) => listing?.sources[index]?.url ?? []) : [];
}

/** What a row of the comparison is called. */
export function titleOfRow({ name, path }: Pick<CompareRow, "name" | "path">): string {
  return path === undefined ? words.rows[name as RegisterRow] : words.fields[path];
}
