import type { Folder, Listing, Reference } from "../../dataset/model.ts";
import type { Register } from "./register.ts";

/** What distinguishes a listing from others. */
export interface ListingNames {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly website?: string | undefined;
}

/** The names of every listing, each list in order of id. */
export interface NamesIndex extends Readonly<Record<Folder, readonly ListingNames[]>> {
  /** Where tombstones lead, by reference. */
  readonly moved: Readonly<Record<string, Reference>>;
}

/** What a form reads to see whether a new listing is there already. */
export function buildNamesIndex({ dataset: { entities, tools, moved } }: Register): NamesIndex {
  return {
    entities: entities.map(nameOf),
    tools: tools.map(nameOf),
    moved: Object.fromEntries(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference])),
  };
}

function nameOf({ id, name, acronym, aliases, website }: Listing): ListingNames {
  return { id, name, acronym, aliases, website };
}
