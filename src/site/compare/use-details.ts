import { useEffect, useState } from "preact/hooks";
import { addressOfData } from "../../dataset/address.ts";
import { folders, type Reference } from "../../dataset/model.ts";
import { parseComparedListing, type ComparedListing } from "../../core/compare/compared-listing.ts";
import { kindOf } from "../../core/shortlist/listed.ts";
import { href } from "../ui/href.ts";

/** What was loaded of a listing. */
export type Detail = ComparedListing | "failed";
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
