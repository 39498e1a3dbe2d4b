import { useEffect, useMemo, useState } from "preact/hooks";
import type { TitleOf } from "../../core/register/place.ts";
import {
  buildListingIndex,
  kindOfReference,
  type ListingIndex,
  resolveReferences,
  type ResolvedReferences,
} from "../../core/shortlist/listing-index.ts";
import { parseShortlistIndex, type ShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import { addressOfShortlistIndex } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { titlesIn } from "../directory/facet-terms.ts";
import { readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { useAsyncValue } from "../ui/rendering.ts";

/** What is known of the listings; both parts are the same for every reader, whatever is on their list. */
export interface Found {
  readonly listed: ListingIndex;
  /** Undefined where contacts and moved ids can't be had. */
  readonly more: ShortlistIndex | undefined;
}

/**
 * The listings, from the first need on.
 *
 * @param needs whether they are needed at all, and whether contacts and moved ids are
 */
export function useListed(needs: { readonly index: boolean; readonly more: boolean }): Found | "failed" | undefined {
  const [found, setFound] = useState<Found | "failed">();
  const known = found === "failed" ? undefined : found;
  useEffect(() => {
    if (!needs.index || (known !== undefined && (known.more !== undefined || !needs.more))) return;
    let isLatest = true;
    const more = needs.more ? readJson(addressOfShortlistIndex).then(parseShortlistIndex) : undefined;
    void Promise.all([known?.listed ?? readListed(), more]).then(([listed, read]) => {
      if (isLatest) setFound(listed === undefined ? "failed" : { listed, more: read });
    });
    return () => {
      isLatest = false;
    };
  }, [needs.index, needs.more]);
  return found;
}

/** Reads the indexes of the directory; undefined where they can't be had. */
async function readListed(): Promise<ListingIndex | undefined> {
  const [entity, tool] = await Promise.all([readEngine("entity"), readEngine("tool")]);
  return entity && tool && buildListingIndex({ entity, tool });
}

/** What all parts of a shortlist share: the listings, with summaries once they are there. */
export interface Shortlist extends Found {
  readonly titleOf: TitleOf;
}

/** What a list shows, as far as it could be loaded. */
export interface Shown {
  /** To find listings by name: without summaries. */
  readonly names: ListingIndex | undefined;
  readonly resolved: ResolvedReferences | undefined;
  readonly shortlist: Shortlist | undefined;
  readonly isFailed: boolean;
}

/**
 * Loads what a list needs and finds its listings.
 *
 * @param wanted references, and whatever else an address has in their place
 * @param isSearching whether the index is needed before anything is on the list
 */
export function useShown(wanted: readonly string[], isSearching: boolean): Shown {
  const found = useListed({ index: isSearching || wanted.length > 0, more: wanted.length > 0 });
  const { listed: names, more } = found === "failed" ? {} : (found ?? {});
  const resolved = useMemo(
    () => names && resolveReferences(names, wanted, more?.moved ?? {}),
    [names, more, wanted.join()],
  );
  const kinds = [...new Set<Kind>(resolved?.references.map(kindOfReference))].sort();
  // Summaries of the kinds that are shown; those that can't be had are left out.
  const withSummaries = async ({ engines, ...rest }: ListingIndex): Promise<ListingIndex> => {
    const read = await Promise.all(kinds.map((kind) => readSummaries(engines[kind])));
    return { ...rest, engines: { ...engines, ...Object.fromEntries(read.map((engine) => [engine.kind, engine])) } };
  };
  const whole = useAsyncValue(
    () => (names === undefined || kinds.length === 0 ? undefined : withSummaries(names)),
    [names, kinds.join()],
  );
  const listed = whole ?? names;
  const shortlist = useMemo(() => listed && { listed, more, titleOf: titlesIn(listed) }, [listed, more]);
  return { names, resolved, shortlist, isFailed: found === "failed" };
}
