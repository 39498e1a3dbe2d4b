import type { Kind } from "../../dataset/model.ts";
import { parseQuery } from "../facets/directory-query.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Register } from "../register/register.ts";
import registry from "./figures.json" with { type: "json" };
import { findCellAddress, type InsightTable } from "./insight-table.ts";

/**
 * Relation of a figure's marks to its listings: with `parts`, each listing is in one mark, so that the marks add up; with `tags`, a
 * listing may be in several; `shares` are parts of all listings, which need not be in any; `other` marks count no listings.
 */
export type MarkKind = "parts" | "tags" | "shares" | "other";

/** Returns the relation of the marks to the listings of a table's figure. `other` for a table that is not drawn. */
export function findMarkKind({ figure }: Pick<InsightTable, "figure">): MarkKind {
  const figures: Readonly<Record<string, { readonly marks: string } | undefined>> = registry.figures;
  return (figures[figure]?.marks ?? "other") as MarkKind;
}

const kindByDirectory: Readonly<Record<string, Kind>> = { "/entities/": "entity", "/tools/": "tool" };

/**
 * Counts the listings behind the column `count` of a table's rows, each once, if all of them are found by directory queries.
 *
 * @returns 40 for rows of 30 and 25 listings that share 15; 0 if no row has any. Undefined if a row leads elsewhere, such as to a list
 */
export function countDrawnListings({ rows }: Pick<InsightTable, "rows">, register: Register): number | undefined {
  const addresses = new Set(rows.flatMap((row) => findCellAddress(row, "count") ?? []));
  const found = new Set<string>();
  for (const address of addresses) {
    const { pathname, searchParams } = new URL(address, "https://register.invalid");
    const kind = kindByDirectory[pathname];
    if (kind === undefined) return undefined;
    const engine = enginesOf(register)[kind];
    for (const row of findRows(engine, parseQuery(searchParams, engine).terms)) found.add(`${kind} ${row}`);
  }
  return found.size;
}
