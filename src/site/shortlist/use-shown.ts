import { useMemo } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import { kindOf, type Listed } from "../../core/shortlist/listed.ts";
import { resolveReferences, type Resolved } from "../../core/shortlist/resolve.ts";
import type { DirectoryMessages } from "../directory/words.ts";
import type { ShortlistMessages } from "./words.ts";
import type { Shortlist } from "./context.ts";
import { titlesIn } from "../directory/facet-terms.ts";
import { useListed, useSummariesOf } from "./use-listed.ts";

/** What a list shows, as far as it could be loaded. */
export interface Shown {
  /** To find listings by name: without summaries. */
  readonly names: Listed | undefined;
  readonly resolved: Resolved | undefined;
  readonly shortlist: Shortlist | undefined;
  readonly isFailed: boolean;
}

/**
 * Loads what a list needs and finds its listings.
 *
 * @param wanted references, and whatever else an address has in their place
 * @param isSearching whether the index is needed before anything is on the list
 */
export function useShown(
  wanted: readonly string[],
  isSearching: boolean,
  { words, rowWords }: { words: ShortlistMessages; rowWords: DirectoryMessages },
): Shown {
  const found = useListed({ index: isSearching || wanted.length > 0, more: wanted.length > 0 });
  const { listed: names, more } = found === undefined || found === "failed" ? nothing : found;
  const resolved = useMemo(
    () => names && resolveReferences(names, wanted, more?.moved ?? {}),
    [names, more, wanted.join()],
  );
  const listed = useSummariesOf(names, kindsOf(resolved));
  const shortlist = useMemo(
    () => listed && { listed, more, words, rowWords, titleOf: titlesIn(listed, rowWords) },
    [listed, more],
  );
  return { names, resolved, shortlist, isFailed: found === "failed" };
}

const nothing = { listed: undefined, more: undefined };

function kindsOf(resolved: Resolved | undefined): Kind[] {
  const kinds = new Set(resolved?.references.map(kindOf));
  return (["entity", "tool"] as const).filter((kind) => kinds.has(kind));
}
