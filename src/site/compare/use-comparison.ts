import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  parseComparedListing,
  type CompareColumn,
  type ComparedListing,
  type ValueFormatters,
} from "../../core/compare/compare.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import {
  findRow,
  resolveReferences,
  type ListingIndex,
  type ResolvedReferences,
} from "../../core/shortlist/listing-index.ts";
import type { RequestedReferences } from "../../core/shortlist/references.ts";
import { parseWorkstreamsIndex, withWorkstreams, type WorkstreamsIndex } from "../../core/compare/workstreams.ts";
import { addressOfReference, addressOfWorkstreamsIndex } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { createListedTitleOf } from "../directory/facet-terms.ts";
import { readJson } from "../directory/read-index.ts";
import { isEnglishPage } from "../language/page-language.ts";
import { useIndexes } from "../shortlist/use-listings.ts";
import { href } from "../ui/href.ts";
import { createValueFormatters, type FieldTitles } from "./value-formatters.ts";

/** Listings to compare, looked up in the directory's indexes. */
export interface Comparison {
  readonly index: ListingIndex;
  readonly formatters: ValueFormatters;
  readonly resolved: ResolvedReferences;
}

/**
 * Loads the directory's indexes and looks the requested references up. Moved ids are loaded only if a reference is unknown.
 *
 * @returns `{index, formatters, resolved}`; undefined until the indexes are loaded, and "failed" if they could not be. `resolved`
 *   has the existing listings as `references`, and the `moved` and `unknown` ones, faulty texts included
 */
export function useComparison(
  requested: RequestedReferences,
  fieldTitles: FieldTitles,
): Comparison | "failed" | undefined {
  const [hasUnknown, setHasUnknown] = useState(false);
  const indexes = useIndexes({ index: true, shortlistIndex: hasUnknown });
  const { index, shortlistIndex } = indexes === "failed" ? {} : (indexes ?? {});

  useEffect(() => {
    if (index && requested.references.some((reference) => !index.rowByReference.has(reference))) setHasUnknown(true);
  }, [index, requested]);

  const comparison = useMemo(() => {
    if (index === undefined) return undefined;
    const texts = [...requested.references, ...requested.faulty];
    return {
      index,
      formatters: createValueFormatters(createListedTitleOf(index), fieldTitles),
      resolved: resolveReferences(index, texts, shortlistIndex?.moved ?? {}),
    };
  }, [index, requested, shortlistIndex]);
  return indexes === "failed" ? indexes : comparison;
}

/** Published listings by reference. "failed" if a file could not be loaded; absent while it is loading. */
export type ListingFiles = ReadonlyMap<Reference, ComparedListing | "failed">;

/**
 * Fetches the published file of each listing, which has the sources, dates and contacts that the directory's index leaves out.
 * When references change, only missing and failed files are fetched that are not loading yet. Files of references that are gone
 * are kept.
 *
 * @returns the files loaded or failed so far (an empty map at first), and a function that fetches the failed ones again
 */
export function useListingFiles(references: readonly Reference[]): readonly [files: ListingFiles, retry: () => void] {
  const [files, setFiles] = useState<ListingFiles>(new Map());
  const [attempt, setAttempt] = useState(0);
  const loadingReferences = useRef(new Set<Reference>());
  useEffect(() => {
    const missing = references.filter((reference) => !files.has(reference) || files.get(reference) === "failed");
    for (const reference of missing) {
      if (loadingReferences.current.has(reference)) continue;
      loadingReferences.current.add(reference);
      void fetchListing(reference).then((file) => {
        loadingReferences.current.delete(reference);
        setFiles((previous) => new Map(previous).set(reference, file));
      });
    }
  }, [references.join(), attempt]);
  return [files, () => setAttempt(attempt + 1)];
}

/**
 * Fetches a listing's file, such as `/data/v1/entities/a21.json`. Resolves to "failed" on any error, and if the file is not that
 * of the listing; never rejects.
 */
async function fetchListing(reference: Reference): Promise<ComparedListing | "failed"> {
  try {
    const translations = isEnglishPage ? undefined : fetchWorkstreams();
    const response = await fetch(href(`/data/v1${addressOfReference(reference).slice(0, -1)}.json`));
    const listing = parseComparedListing(await response.json(), reference);
    return listing === undefined ? "failed" : withWorkstreams(listing, await translations);
  } catch {
    return "failed";
  }
}

let workstreams: Promise<WorkstreamsIndex | undefined> | undefined;

/**
 * Fetches the workstreams of all listings in the language of the page, once per page load. Resolves to undefined if they could not
 * be loaded, and never rejects.
 */
function fetchWorkstreams(): Promise<WorkstreamsIndex | undefined> {
  workstreams ??= readJson(addressOfWorkstreamsIndex).then(parseWorkstreamsIndex);
  return workstreams;
}

/** A column with the listing's directory row, which is there before its file. */
export interface Column extends CompareColumn {
  readonly row: DirectoryRow;
  /** True until the file is loaded or failed. */
  readonly isLoading: boolean;
}

/**
 * Builds a column for each reference, in their order: `{reference, row, listing, isLoading}`. `listing` is undefined while its
 * file is loading (`isLoading` is then true) and if it failed. References that are not in the index are left out.
 */
export function buildColumns(index: ListingIndex, references: readonly Reference[], files: ListingFiles): Column[] {
  return references.flatMap((reference) => {
    const row = findRow(index, reference);
    const file = files.get(reference);
    if (row === undefined) return [];
    return [{ reference, row, listing: file === "failed" ? undefined : file, isLoading: file === undefined }];
  });
}
