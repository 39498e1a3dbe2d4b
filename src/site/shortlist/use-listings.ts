import { useEffect, useMemo, useState } from "preact/hooks";
import type { TitleOf } from "../../core/register/format-place.ts";
import {
  buildListingIndex,
  kindOfReference,
  resolveReferences,
  type ListingIndex,
  type ResolvedReferences,
} from "../../core/shortlist/listing-index.ts";
import type { ShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import type { Kind } from "../../dataset/model.ts";
import { createListedTitleOf } from "../directory/facet-terms.ts";
import { readEngine, readShortlistIndex, readSummaries } from "../directory/read-index.ts";
import { useAsyncValue } from "../ui/rendering.ts";

/** Loaded indexes. Both are the same files for every reader, so that requests do not tell the host the list. */
export interface LoadedIndexes {
  readonly index: ListingIndex;
  /** Contacts and moved ids. Undefined if they were not needed yet or could not be loaded. */
  readonly shortlistIndex: ShortlistIndex | undefined;
}

/**
 * Loads the indexes when they are first needed: `{index, shortlistIndex}`, where `shortlistIndex` (contacts and moved ids) is
 * undefined if it was not needed yet or could not be loaded.
 *
 * @param needs `index`: true if listings are needed; `shortlistIndex`: true if contacts and moved ids are needed, too. Alone, the
 *   second loads nothing
 * @returns undefined until all that is needed is there, except that an index which is there stays while contacts load; "failed"
 *   if the directory's index could not be loaded. It is loaded again when a need changes
 */
export function useIndexes(needs: {
  readonly index: boolean;
  readonly shortlistIndex: boolean;
}): LoadedIndexes | "failed" | undefined {
  const [result, setResult] = useState<LoadedIndexes | "failed">();
  const loaded = result === "failed" ? undefined : result;
  useEffect(() => {
    const isComplete = loaded !== undefined && (loaded.shortlistIndex !== undefined || !needs.shortlistIndex);
    if (!needs.index || isComplete) return;
    let isCurrent = true;
    const index = loaded?.index ?? readListingIndex();
    const shortlistIndex = needs.shortlistIndex ? readShortlistIndex() : undefined;
    void Promise.all([index, shortlistIndex]).then(([readIndex, readExtras]) => {
      if (isCurrent) setResult(readIndex === undefined ? "failed" : { index: readIndex, shortlistIndex: readExtras });
    });
    return () => {
      isCurrent = false;
    };
  }, [needs.index, needs.shortlistIndex]);
  return result;
}

/** Fetches the directory's indexes of both kinds, without summaries. Undefined if one of them could not be loaded. */
async function readListingIndex(): Promise<ListingIndex | undefined> {
  const [entity, tool] = await Promise.all([readEngine("entity"), readEngine("tool")]);
  return entity && tool && buildListingIndex({ entity, tool });
}

/** Loaded data of the listings on a list, which all its parts share. Rows have summaries once these are loaded. */
export interface ListData extends LoadedIndexes {
  readonly titleOf: TitleOf;
}

/** Listings of a list, as far as they are loaded. */
export interface ListState {
  /** Index without summaries, for finding listings by name. Undefined until it is loaded. */
  readonly index: ListingIndex | undefined;
  /** References of the list, looked up. Undefined until the index is loaded. */
  readonly resolved: ResolvedReferences | undefined;
  readonly data: ListData | undefined;
  /** True if the index could not be loaded. */
  readonly isFailed: boolean;
}

/**
 * Loads the indexes and summaries that a list needs, and looks its references up. Nothing is loaded for an empty list without
 * `isSearching`.
 *
 * @param requested references, and other texts if the address is faulty
 * @param isSearching true if the index is needed for finding listings by name, even for an empty list
 * @returns `index`, without summaries; `resolved`: `{references, moved, unknown}`; `data`: `{index, shortlistIndex, titleOf}`, at
 *   first without and then with summaries; these three are undefined until the index is loaded; `isFailed`: true if it could not
 *   be
 */
export function useList(requested: readonly string[], isSearching: boolean): ListState {
  const hasReferences = requested.length > 0;
  const indexes = useIndexes({ index: isSearching || hasReferences, shortlistIndex: hasReferences });
  const { index, shortlistIndex } = indexes === "failed" ? {} : (indexes ?? {});
  const resolved = useMemo(
    () => index && resolveReferences(index, requested, shortlistIndex?.moved ?? {}),
    [index, shortlistIndex, requested.join()],
  );

  const kinds = [...new Set<Kind>(resolved?.references.map(kindOfReference))].sort();
  const indexWithSummaries = useAsyncValue(
    () => (index === undefined || kinds.length === 0 ? undefined : addSummaries(index, kinds)),
    [index, kinds.join()],
  );
  const bestIndex = indexWithSummaries ?? index;
  const data = useMemo(
    () => bestIndex && { index: bestIndex, shortlistIndex, titleOf: createListedTitleOf(bestIndex) },
    [bestIndex, shortlistIndex],
  );
  return { index, resolved, data, isFailed: indexes === "failed" };
}

/**
 * Fetches the summaries of these kinds. Returns a new index with summaries in its rows; without those that could not be loaded.
 * The other kind stays as it is.
 */
async function addSummaries({ engines, rowByReference }: ListingIndex, kinds: readonly Kind[]): Promise<ListingIndex> {
  const enginesWithSummaries = await Promise.all(kinds.map((kind) => readSummaries(engines[kind])));
  const byKind = Object.fromEntries(enginesWithSummaries.map((engine) => [engine.kind, engine]));
  return { rowByReference, engines: { ...engines, ...byKind } };
}
