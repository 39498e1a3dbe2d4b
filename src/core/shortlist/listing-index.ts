import { ascending } from "d3-array";
import { folderByKind, kindByFolder, type Folder, type Kind, type Reference } from "../../dataset/model.ts";
import { computeEditDistance, findNearestWord } from "../../dataset/schema/nearest.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { type IndexRow, buildDirectoryRow, type FacetEngine } from "../facets/engine.ts";
import { findTerms } from "../facets/find-terms.ts";
import { foldWords } from "../facets/fold.ts";
import type { MovedReference } from "./references.ts";
import type { ShortlistIndex } from "./shortlist-index.ts";

/** Listings of both kinds, from the directory's indexes. */
export interface ListingIndex {
  readonly engines: Readonly<Record<Kind, FacetEngine>>;
  /** Row index of each listing in the engine of its kind. */
  readonly rowByReference: ReadonlyMap<Reference, number>;
}

/**
 * Indexes the listings of both kinds by reference: `{engines, rowByReference}`. The latter is a map such as "tools/a" → 12, the
 * row in the engine of its kind; it has organisations, then tools, both in the order of rows.
 */
export function buildListingIndex(engines: Readonly<Record<Kind, FacetEngine>>): ListingIndex {
  const entries = (["entity", "tool"] as const).flatMap((kind) =>
    engines[kind].rows.map(({ id }, row): [Reference, number] => [`${folderByKind[kind]}/${id}`, row]),
  );
  return { engines, rowByReference: new Map(entries) };
}

/** Returns the kind of a reference: "entities/a" → "entity", "tools/a" → "tool". The listing may not exist. */
export function kindOfReference(reference: Reference): Kind {
  return kindByFolder[reference.slice(0, reference.indexOf("/")) as Folder];
}

/**
 * Returns the directory row of a listing, `{kind: "tool", id: "a", name: "A", …}`, as `buildDirectoryRow` builds it. Undefined if
 * there is no such listing.
 */
export function findRow({ engines, rowByReference }: ListingIndex, reference: Reference): DirectoryRow | undefined {
  const row = rowByReference.get(reference);
  return row === undefined ? undefined : buildDirectoryRow(engines[kindOfReference(reference)], row);
}

/** A listing as a search by name finds it. */
export interface NamedListing {
  readonly reference: Reference;
  readonly name: string;
  readonly acronym?: string;
}

/** A listing with all names that it is found by. */
interface ListingNames extends NamedListing {
  /** Name, acronym ("" if it has none), aliases. */
  readonly names: readonly string[];
}

/**
 * Finds listings of both kinds by name, acronym or alias.
 *
 * A listing matches if its name contains the text, or if a word of its acronym or of an alias begins with it. Case and accents
 * are ignored. Listings with a word that begins with the text come first; each group is in order of names, then of references. If
 * there is no match, similar names are returned (`isSimilarName`): "trading" finds "Tracing".
 *
 * @param limit maximum number of listings
 * @returns such as `[{reference: "entities/a", name: "A", acronym: "AA", names: ["A", "AA", "Alias"]}]`; [] if nothing is similar
 *   or the text has no word
 */
export function findListingsByName(index: ListingIndex, text: string, limit: number): NamedListing[] {
  const words = foldWords(text);
  if (words.length === 0) return [];

  const listings = listNames(index);
  const byReference = new Map(listings.map((listing) => [listing.reference as string, listing]));
  const matches = findTerms([...byReference.keys()], (reference) => byReference.get(reference)?.names ?? [], text);
  const namedListings =
    matches.length > 0
      ? matches.flatMap((reference) => byReference.get(reference) ?? [])
      : listings.filter(({ names }) => names.some((name) => isSimilarName(name, words)));
  return namedListings.slice(0, limit);
}

/**
 * Lists all listings with the names that they are found by, `{reference: "tools/a", name: "A", names: ["A", "", "Alias"]}`,
 * ordered by name (capitals first), then by reference. `acronym` is absent, and "" among the names, if there is none.
 */
function listNames({ engines, rowByReference }: ListingIndex): ListingNames[] {
  const listings = [...rowByReference].map(([reference, row]) => {
    const { name, acronym, aliases = [] } = engines[kindOfReference(reference)].rows[row] as IndexRow;
    return { reference, name, ...(acronym !== undefined && { acronym }), names: [name, acronym ?? "", ...aliases] };
  });
  return listings.sort((a, b) => ascending(a.name, b.name) || ascending(a.reference, b.reference));
}

/**
 * Returns true if each word begins a word of the name or, if it has more than four letters, is one edit away from one, as
 * "trading" is from "tracing". True without words.
 *
 * @param words folded, as `foldWords` returns them
 */
function isSimilarName(name: string, words: readonly string[]): boolean {
  const nameWords = foldWords(name);
  return words.every((word) =>
    nameWords.some(
      (nameWord) => nameWord.startsWith(word) || (word.length > 4 && computeEditDistance(nameWord, word) === 1),
    ),
  );
}

/** A text that is no reference of a listing. */
export interface UnknownReference {
  readonly requested: string;
  /** Similar reference of a listing. Absent if there is none. */
  readonly suggestion?: Reference;
}

/** References of an address, looked up. */
export interface ResolvedReferences {
  /** References of existing listings, moved ones by their new reference, each once, in the order requested. */
  readonly references: readonly Reference[];
  /** Old and new reference of each moved listing that was requested, also if its new reference was requested too. */
  readonly moved: readonly MovedReference[];
  /** Texts that are no reference of a listing, also of one that moved to none. */
  readonly unknown: readonly UnknownReference[];
}

/**
 * Looks up the references of an address or a stored list. A listing requested twice, or by its old and its new reference, is
 * there once; the move is still in `moved`.
 *
 * @param requested references, or other texts where an address is faulty
 * @param newReferences of moved listings, by their old reference
 * @returns for `["tools/old", "entities/fair-ware"]`, `{references: ["tools/new"], moved: [{from: "tools/old", to: "tools/new"}],
 *   unknown: [{requested: "entities/fair-ware", suggestion: "entities/fair-wear"}]}`; three empty lists for none
 */
export function resolveReferences(
  { rowByReference }: ListingIndex,
  requested: readonly string[],
  newReferences: ShortlistIndex["moved"],
): ResolvedReferences {
  const references = new Set<Reference>();
  const moved: MovedReference[] = [];
  const unknown: UnknownReference[] = [];

  for (const text of requested) {
    const from = text as Reference;
    const to = rowByReference.has(from) ? from : findNewReference(newReferences, from);
    if (to !== undefined && rowByReference.has(to)) {
      if (to !== from) moved.push({ from, to });
      references.add(to);
    } else {
      const suggestion = findSimilarReference(text, [...rowByReference.keys()]);
      unknown.push({ requested: text, ...(suggestion !== undefined && { suggestion }) });
    }
  }
  return { references: [...references], moved, unknown };
}

/** Returns the new reference of a moved listing. Undefined for all others, even if an address contains "constructor". */
function findNewReference(newReferences: ShortlistIndex["moved"], from: Reference): Reference | undefined {
  return Object.hasOwn(newReferences, from) ? newReferences[from] : undefined;
}

/**
 * Returns the reference whose id is most similar to the one in a text: "entities/fair-ware" or "fair-ware" →
 * "entities/fair-wear". It is in the folder that the text names if there is a similar one, else in either folder. Undefined if no
 * id is similar.
 */
function findSimilarReference(text: string, references: readonly Reference[]): Reference | undefined {
  const [id = "", folder] = text.split("/").reverse();
  const inFolder = references.filter((reference) => reference.startsWith(`${folder}/`));
  for (const candidates of [inFolder, references]) {
    const byId = new Map(candidates.map((reference) => [reference.slice(reference.indexOf("/") + 1), reference]));
    const similarId = findNearestWord(id, byId.keys());
    if (similarId !== undefined) return byId.get(similarId);
  }
  return undefined;
}
