import { useEffect, useMemo, useState } from "preact/hooks";
import type { AskedReferences } from "../../core/shortlist/references.ts";
import { resolveReferences, type Resolved } from "../../core/shortlist/resolve.ts";
import type { TitleOf } from "../rows/place.ts";
import { titlesIn } from "../shortlist/title-of.ts";
import { useListed } from "../shortlist/use-listed.ts";
import type { Comparison } from "./context.ts";

type Words = Pick<Comparison, "words" | "rowWords"> & {
  /** Titles of terms by field and id, where no index has them. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Loads the indexes and finds the listings asked for; moved ids are looked up only where one isn't there. */
export function useLoaded(
  asked: AskedReferences,
  { words, rowWords, titles }: Words,
): { readonly comparison: Comparison; readonly resolved: Resolved } | "failed" | undefined {
  const [isMissing, setMissing] = useState(false);
  const found = useListed({ index: true, more: isMissing });
  const { listed, more } = found === undefined || found === "failed" ? nothing : found;
  useEffect(() => {
    if (listed && asked.references.some((reference) => !listed.rowByReference.has(reference))) setMissing(true);
  }, [listed, asked]);
  const resolved = useMemo(
    () => listed && resolveReferences(listed, [...asked.references, ...asked.faulty], more?.moved ?? {}),
    [listed, asked, more],
  );
  const comparison = useMemo(
    () => listed && { listed, words, rowWords, titleOf: withTitles(titlesIn(listed, rowWords), titles) },
    [listed],
  );
  if (comparison === undefined || resolved === undefined) return found === "failed" ? "failed" : undefined;
  return { comparison, resolved };
}

const nothing = { listed: undefined, more: undefined };

function withTitles(titleOf: TitleOf, titles: Words["titles"]): TitleOf {
  return (name, id) => (titles[name] === undefined ? titleOf(name, id) : (titles[name][id] ?? id));
}
