import { useEffect, useState } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import { type Listed, indexListed } from "../../core/shortlist/listed.ts";
import { type ShortlistIndex, parseShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import { addressOfShortlistIndex } from "../../dataset/address.ts";
import { readEngine, readSummaries } from "../directory/read-index.ts";
import { href } from "../ui/href.ts";

/** What is known of the listings; both parts are the same for every reader, whatever is on their list. */
export interface Found {
  readonly listed: Listed;
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
  const isReady = found !== undefined && found !== "failed" && (found.more !== undefined || !needs.more);
  useEffect(() => {
    if (!needs.index || isReady) return;
    let isMeant = true;
    const listed = found === undefined || found === "failed" ? readListed() : found.listed;
    void Promise.all([listed, needs.more ? readShortlistIndex() : undefined]).then(([read, more]) => {
      if (isMeant) setFound(read === undefined ? "failed" : { listed: read, more });
    });
    return () => {
      isMeant = false;
    };
  }, [needs.index, needs.more]);
  return found;
}

/** The listings with the summaries of the kinds that are shown, as soon as they are there. */
export function useSummariesOf(listed: Listed | undefined, kinds: readonly Kind[]): Listed | undefined {
  const [whole, setWhole] = useState<Listed>();
  useEffect(() => {
    if (listed === undefined || kinds.length === 0) return;
    let isMeant = true;
    void withSummariesOf(listed, kinds).then((read) => isMeant && setWhole(read));
    return () => {
      isMeant = false;
    };
  }, [listed, kinds.join()]);
  return whole ?? listed;
}

/** Reads the indexes of the directory; undefined where they can't be had. */
async function readListed(): Promise<Listed | undefined> {
  const [entity, tool] = await Promise.all([readEngine("entity"), readEngine("tool")]);
  return entity && tool && indexListed({ entity, tool });
}

/** The same with the summaries of some kinds, for the rows; those that can't be had are left out. */
async function withSummariesOf(listed: Listed, kinds: readonly Kind[]): Promise<Listed> {
  const engines = await Promise.all(kinds.map((kind) => readSummaries(listed.engines[kind])));
  return { ...listed, engines: { ...listed.engines, ...Object.fromEntries(engines.map((each) => [each.kind, each])) } };
}

/** Reads contacts and moved ids; undefined where they can't be had. */
async function readShortlistIndex(): Promise<ShortlistIndex | undefined> {
  try {
    return parseShortlistIndex(await (await fetch(href(addressOfShortlistIndex))).json());
  } catch {
    return undefined;
  }
}
