import { ascending } from "d3-array";
import { computeEditDistance, findNearestWord } from "../../dataset/schema/nearest.ts";
import { folders, kinds, type Folder, type Kind, type Reference } from "../../dataset/model.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { type IndexRow, rowAt, type FacetEngine } from "../facets/engine.ts";
import { plainWordsOf } from "../facets/fold.ts";
import { findTerms } from "../facets/find-terms.ts";
import type { ShortlistIndex } from "./shortlist-index.ts";

/** The listings of both kinds, as the directory's indexes bring them. */
export interface ListingIndex {
  readonly engines: Readonly<Record<Kind, FacetEngine>>;
  readonly rowByReference: ReadonlyMap<Reference, number>;
}

/** Makes listings of both kinds ready to be looked up by reference and by name. */
export function buildListingIndex(engines: Readonly<Record<Kind, FacetEngine>>): ListingIndex {
  const entries = (["entity", "tool"] as const).flatMap((kind) =>
    engines[kind].rows.map(({ id }, row): [Reference, number] => [`${folders[kind]}/${id}`, row]),
  );
  return { engines, rowByReference: new Map(entries) };
}

export function kindOfReference(reference: Reference): Kind {
  return kinds[reference.slice(0, reference.indexOf("/")) as Folder];
}

/** A listing's row; undefined for one that isn't there. */
export function findRow({ engines, rowByReference }: ListingIndex, reference: Reference): DirectoryRow | undefined {
  const row = rowByReference.get(reference);
  return row === undefined ? undefined : rowAt(engines[kindOfReference(reference)], row);
}

/**
 * Finds listings of both kinds by name: those with a name, an acronym or an alias that contains the text, or else
 * has its words with a letter missing, added or changed.
 *
 * @returns first those with a word that begins so, each part by name
 */
export function findListingsByName(
  listed: ListingIndex,
  text: string,
  limit: number,
): { readonly reference: Reference; readonly name: string; readonly acronym?: string }[] {
  const typed = plainWordsOf(text);
  if (typed.length === 0) return [];
  const listings = [...listed.rowByReference].map(([reference, row]) => {
    const { name, acronym, aliases = [] } = listed.engines[kindOfReference(reference)].rows[row] as IndexRow;
    return { reference, name, ...(acronym !== undefined && { acronym }), names: [name, acronym ?? "", ...aliases] };
  });
  listings.sort((a, b) => ascending(a.name, b.name) || ascending(a.reference, b.reference));
  const byReference = new Map(listings.map((each) => [each.reference as string, each]));
  const found = findTerms([...byReference.keys()], (reference) => byReference.get(reference)?.names ?? [], text);
  const isNear = (name: string) => {
    const words = plainWordsOf(name);
    return typed.every((word) =>
      words.some((own) => own.startsWith(word) || (word.length > 4 && computeEditDistance(own, word) === 1)),
    );
  };
  const near =
    found.length > 0
      ? found.flatMap((reference) => byReference.get(reference) ?? [])
      : listings.filter(({ names }) => names.some(isNear));
  return near.slice(0, limit);
}

export type ResolvedReferences = ReturnType<typeof resolveReferences>;

/**
 * Looks up the listings of an address.
 *
 * @returns `references` that are there, each once, in the order asked for; those that `moved`; `unknown` ones with the listing that
 *   was likely meant
 */
export function resolveReferences(listed: ListingIndex, asked: readonly string[], moves: ShortlistIndex["moved"]) {
  const known = listed.rowByReference;
  const references = new Set<Reference>();
  const moved: { from: Reference; to: Reference }[] = [];
  const unknown: { asked: string; meant?: Reference }[] = [];
  for (const each of asked) {
    const from = each as Reference;
    const to = known.has(from) ? from : Object.hasOwn(moves, from) ? moves[from] : undefined;
    if (to !== undefined && known.has(to)) {
      if (to !== from) moved.push({ from, to });
      references.add(to);
    } else {
      const meant = nearestReference(each, [...known.keys()]);
      unknown.push({ asked: each, ...(meant !== undefined && { meant }) });
    }
  }
  return { references: [...references], moved, unknown };
}

/** The listing that an address most likely meant: within its folder where it names one, else in either. */
function nearestReference(asked: string, references: readonly Reference[]): Reference | undefined {
  const [id = "", folder] = asked.split("/").reverse();
  const within = references.filter((reference) => reference.startsWith(`${folder}/`));
  for (const candidates of [within, references]) {
    const byId = new Map(candidates.map((reference) => [reference.slice(reference.indexOf("/") + 1), reference]));
    const found = findNearestWord(id, byId.keys());
    if (found !== undefined) return byId.get(found);
  }
  return undefined;
}
