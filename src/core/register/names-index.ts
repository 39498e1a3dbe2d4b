import type { Folder, Listing, Reference } from "../../dataset/model.ts";
import type { Register } from "./register.ts";

/** Names of a listing, and its website. */
export interface ListingNames {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly website?: string | undefined;
}

/** Names of all listings by folder (`entities`, `tools`), each list in order of id. */
export interface NamesIndex extends Readonly<Record<Folder, readonly ListingNames[]>> {
  /** New reference of each moved listing, by its former one. Not followed further if the target has moved too. */
  readonly moved: Readonly<Record<string, Reference>>;
}

/**
 * Builds the index in which the form for a new listing looks for duplicates: `{entities: […], tools: […], moved:
 * {"tools/old": "tools/new"}}`. Ended listings are included.
 */
export function buildNamesIndex({ dataset: { entities, tools, moved } }: Register): NamesIndex {
  return {
    entities: entities.map(toListingNames),
    tools: tools.map(toListingNames),
    moved: Object.fromEntries(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference])),
  };
}

/** Returns the names of a listing: `{id: "a", name: "A", acronym, aliases, website}`, the last three undefined if it has none. */
function toListingNames({ id, name, acronym, aliases, website }: Listing): ListingNames {
  return { id, name, acronym, aliases, website };
}
