import { useEffect, useMemo, useState } from "preact/hooks";
import {
  parseComparedListing,
  type CompareColumn,
  type ComparedListing,
  type CompareWords,
} from "../../core/compare/compare.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import type { TitleOf } from "../../core/register/place.ts";
import {
  findRow,
  type ListingIndex,
  resolveReferences,
  type ResolvedReferences,
} from "../../core/shortlist/listing-index.ts";
import type { RequestedReferences } from "../../core/shortlist/references.ts";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { titlesIn } from "../directory/facet-terms.ts";
import { directoryWords } from "../directory/words.ts";
import { useListed } from "../shortlist/use-listed.ts";
import { href } from "../ui/href.ts";
import { compareWords } from "./words.ts";

/** What is known of the listings of a comparison. */
export interface Comparison {
  readonly listed: ListingIndex;
  readonly words: CompareWords;
  readonly resolved: ResolvedReferences;
}

/** Titles of terms by field and id, where no index of the directory has them. */
export type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Loads the indexes and finds the listings asked for; moved ids are looked up only where one isn't there. */
export function useComparison(asked: RequestedReferences, titles: Titles): Comparison | "failed" | undefined {
  const [isMissing, setMissing] = useState(false);
  const found = useListed({ index: true, more: isMissing });
  const { listed, more } = found === "failed" ? {} : (found ?? {});
  useEffect(() => {
    if (listed && asked.references.some((reference) => !listed.rowByReference.has(reference))) setMissing(true);
  }, [listed, asked]);
  const comparison = useMemo(
    () =>
      listed && {
        listed,
        words: wordsWith(titlesIn(listed), titles),
        resolved: resolveReferences(listed, [...asked.references, ...asked.faulty], more?.moved ?? {}),
      },
    [listed, asked, more],
  );
  return found === "failed" ? found : comparison;
}

/** The words of a comparison's values. */
export function wordsWith(titleOf: TitleOf, titles: Titles): CompareWords {
  const { format, fresh, status } = directoryWords;
  const { reviewed } = compareWords;
  return {
    titleOf: (name, id) => (titles[name] === undefined ? titleOf(name, id) : (titles[name][id] ?? id)),
    state: ({ state, since }) => [status[state], since && status.since(since)].filter(Boolean).join(" "),
    fresh: ({ date, quiet }) =>
      [date === undefined ? fresh.undated : format.date(date), quiet && fresh.quiet].filter(Boolean).join(". "),
    review: ({ level, date }) => reviewed[level]({ day: date }),
  };
}

/** What was loaded of a listing. */
type Details = ReadonlyMap<Reference, ComparedListing | "failed">;

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
      void fetch(href(`/data/v1${addressOfReference(reference).slice(0, -1)}.json`))
        .then((response) => response.json())
        .then((value) => parseComparedListing(value, reference) ?? ("failed" as const))
        .catch(() => "failed" as const)
        .then((detail) => setDetails((before) => new Map(before).set(reference, detail)));
    }
  }, [references.join(), tries]);
  return [details, () => setTries(tries + 1)];
}

/** A listing beside others: what the index says of it, and its own file once it is there. */
export interface Column extends CompareColumn {
  readonly row: DirectoryRow;
  readonly isLoading: boolean;
}

/** The columns of the listings that are there, in the reader's order. */
export function columnsOf(listed: ListingIndex, references: readonly Reference[], details: Details): Column[] {
  return references.flatMap((reference) => {
    const row = findRow(listed, reference);
    const detail = details.get(reference);
    if (row === undefined) return [];
    return [{ reference, row, listing: detail === "failed" ? undefined : detail, isLoading: detail === undefined }];
  });
}
