import { kinds, type Folder, type Listing, type Reference } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Register } from "./register.ts";

/** What tells a listing from others. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly website?: string;
  /** What it does: places of its services, or of its functions, in their vocabulary. */
  readonly work?: readonly number[];
}

/** The names of every listing, each list in order of id. */
export interface NamesIndex extends Readonly<Record<Folder, readonly Named[]>> {
  /** Where tombstones lead, by reference. */
  readonly moved: Readonly<Record<string, Reference>>;
}

/** What a form needs of all listings to tell whether a new one is there already. */
export function measureNames({ dataset: { entities, tools, moved } }: Register): NamesIndex {
  return {
    entities: entities.map(nameOf),
    tools: tools.map(nameOf),
    moved: Object.fromEntries(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference])),
  };
}

function nameOf(listing: Listing): Named {
  const { id, name, acronym, aliases, website } = listing;
  const terms: readonly string[] = (listing.kind === "tool" ? listing.functions : listing.offer?.services) ?? [];
  const places = workTerms(listing.kind === "tool" ? "tools" : "entities");
  return {
    id,
    name,
    ...(acronym !== undefined && { acronym }),
    ...(aliases && { aliases }),
    ...(website !== undefined && { website }),
    ...(terms.length > 0 && { work: terms.map((term) => places.indexOf(term)) }),
  };
}

/** The terms by which the work of a folder's listings is told apart. */
export function workTerms(folder: Folder): string[] {
  return vocabularyByName(kinds[folder] === "tool" ? "tool-function" : "service").terms.map(({ id }) => id);
}
