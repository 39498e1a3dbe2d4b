import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { AskedReferences } from "../../core/shortlist/references.ts";
import { resolveReferences, type Resolved } from "../../core/shortlist/resolve.ts";
import type { TitleOf } from "../../core/register/place.ts";
import { titlesIn } from "../directory/facet-terms.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { useListed } from "../shortlist/use-listed.ts";
import { addressOfData } from "../../dataset/address.ts";
import { folders, type Reference } from "../../dataset/model.ts";
import { parseComparedListing, type ComparedListing } from "../../core/compare/compared-fields.ts";
import { kindOf, rowOf, type Listed } from "../../core/shortlist/listed.ts";
import { href } from "../ui/href.ts";
import type { CompareColumn } from "../../core/compare/compare.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";

/** What all parts of a comparison share. */
export interface Comparison {
  readonly listed: Listed;
  readonly titleOf: TitleOf;
}

export const CompareContext = createContext<Comparison | undefined>(undefined);

export function useComparison(): Comparison {
  const comparison = useContext(CompareContext);
  if (comparison === undefined) throw new RangeError("outside of a comparison");
  return comparison;
}

/** Titles of terms by field and id, where no index of the directory has them. */
export type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Loads the indexes and finds the listings asked for; moved ids are looked up only where one isn't there. */
export function useLoaded(
  asked: AskedReferences,
  titles: Titles,
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
    () => listed && { listed, titleOf: withTitles(titlesIn(listed, rowWords), titles) },
    [listed],
  );
  if (comparison === undefined || resolved === undefined) return found === "failed" ? "failed" : undefined;
  return { comparison, resolved };
}

const nothing = { listed: undefined, more: undefined };

function withTitles(titleOf: TitleOf, titles: Titles): TitleOf {
  return (name, id) => (titles[name] === undefined ? titleOf(name, id) : (titles[name][id] ?? id));
}

/** What was loaded of a listing. */
type Detail = ComparedListing | "failed";
type Details = ReadonlyMap<Reference, Detail>;

/**
 * The listings' own files, each asked for once.
 *
 * The index has what a directory needs; sources, dates and contacts are in these files alone, a few KB each.
 *
 * @returns what is there so far, and a way to try those again that could not be had
 */
export function useDetails(references: readonly Reference[]): readonly [Details, () => void] {
  const [details, setDetails] = useState<Details>(new Map());
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const wanted = references.filter((reference) => (details.get(reference) ?? "failed") === "failed");
    for (const reference of wanted) {
      void readDetail(reference).then((detail) => setDetails((before) => new Map(before).set(reference, detail)));
    }
  }, [references.join(), tries]);
  return [details, () => setTries(tries + 1)];
}

async function readDetail(reference: Reference): Promise<Detail> {
  const kind = kindOf(reference);
  try {
    const response = await fetch(href(addressOfData(folders[kind], reference.slice(folders[kind].length + 1))));
    return parseComparedListing(await response.json(), reference) ?? "failed";
  } catch {
    return "failed";
  }
}

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
