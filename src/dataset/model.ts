/**
 * Types of the dataset and functions on ids and names.
 *
 * The shapes are generated from `schemas/` (schema.generated.ts). Here they get ids, and the names that all other code uses.
 */
import type { Entity as EntityFields, Moved as MovedFields, Tool as ToolFields } from "./schema.generated.ts";

export type { Output, CaseStudy, Relation, Source, Developer } from "./schema.generated.ts";

export type Kind = "entity" | "tool";
/** Folder of a kind's files: the first part of a reference. */
export type Folder = "entities" | "tools";

export type EntityId = string & { readonly brand: "EntityId" };
export type ToolId = string & { readonly brand: "ToolId" };
/** Folder and id of a listing, such as `entities/a21`. */
export type Reference = `${Folder}/${string}`;

export type Entity = EntityFields & { readonly id: EntityId };
export type Tool = ToolFields & { readonly id: ToolId };
export type Listing = Entity | Tool;
/** Tombstone: the file that stays under a listing's old id and points to the new one. */
export type Moved = MovedFields & { readonly folder: Folder; readonly id: EntityId | ToolId };

/** Listings and tombstones that hold to the schemas. Each list is in order of id. */
export interface Dataset {
  readonly entities: readonly Entity[];
  readonly tools: readonly Tool[];
  readonly moved: readonly Moved[];
}

export const folderByKind = { entity: "entities", tool: "tools" } as const satisfies Record<Kind, Folder>;
export const kindByFolder = { entities: "entity", tools: "tool" } as const satisfies Record<Folder, Kind>;

/** Returns the folder and id of a listing, such as `entities/a21`. */
export function referenceOf(listing: { readonly kind: Kind; readonly id: string }): Reference {
  return `${folderByKind[listing.kind]}/${listing.id}`;
}

/** Returns true if a value is an object, also an empty one, but not null or an array. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns true if a text can be an id: lower-case ASCII letters and digits in words joined by single hyphens, 1–80 characters.
 *
 * True for `a21` and `rights-lab-2`; false for "", `A21`, `a--b`, `-a` and `a_b`. Names that Windows reserves, such as `con`
 * and `lpt1`, can't be ids, since an id is a file name; `con-1` can.
 */
export function isId(text: string): boolean {
  return text.length <= 80 && /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * Folds a text for comparison: lower case, without accents, compatibility forms replaced (`Ｓão` → `sao`, `ﬁ` → `fi`). White
 * space and punctuation stay.
 */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Derives an id from a name: `São Paulo (NGO)` → `sao-paulo-ngo`. Cut at 80 characters, never ending in a hyphen.
 *
 * Returns "" if the name has no letter from a to z and no digit, such as `工会` and "". A name that Windows reserves stays (`Con`
 * → `con`), so that `isId` still has to be checked.
 */
export function suggestId(name: string): string {
  const words = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.join("-").slice(0, 80).replace(/-$/, "");
}

/** States of entities and tools that no longer operate. */
const endedStates = ["closed", "merged", "discontinued"] as const;

/** Returns true for a state of a listing that no longer operates: `closed`, `merged` or `discontinued`. False for undefined. */
export function isEndedState(state: string | undefined): state is (typeof endedStates)[number] {
  return (endedStates as readonly (string | undefined)[]).includes(state);
}
