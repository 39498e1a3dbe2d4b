import type { Reference } from "../../dataset/model.ts";
import type { CompareColumn } from "../../core/compare/compare.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { rowOf, type Listed } from "../../core/shortlist/listed.ts";
import type { Detail } from "./use-details.ts";

/** A listing beside others: what the index says of it, and its own file once it is there. */
export interface Column extends CompareColumn {
  readonly row: DirectoryRow;
  readonly isLoading: boolean;
}

/** The columns of the listings that are there, in the reader's order. */
export function columnsOf(
  listed: Listed,
  references: readonly Reference[],
  details: ReadonlyMap<Reference, Detail>,
): Column[] {
  return references.flatMap((reference) => {
    const row = rowOf(listed, reference);
    const detail = details.get(reference);
    if (row === undefined) return [];
    return [{ reference, row, listing: detail === "failed" ? undefined : detail, isLoading: detail === undefined }];
  });
}
