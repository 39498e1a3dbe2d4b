/**
 * The words of the dataset: listings, their parts and the whole.
 *
 * Shapes come from `schemas/` (see schema.generated.ts); this file names them as the rest of the code speaks of them.
 */
import type { Entity as EntityFields, Moved as MovedFields, Tool as ToolFields } from "./schema.generated.ts";

export type { Output, CaseStudy, Relation, Source, Developer } from "./schema.generated.ts";

export type Kind = "entity" | "tool";
/** The folder of a kind: the first part of a reference. */
export type Folder = "entities" | "tools";

export type EntityId = string & { readonly brand: "EntityId" };
export type ToolId = string & { readonly brand: "ToolId" };
/** Folder and id of a listing, such as `entities/a21`. */
export type Reference = `${Folder}/${string}`;

export type Entity = EntityFields & { readonly id: EntityId };
export type Tool = ToolFields & { readonly id: ToolId };
export type Listing = Entity | Tool;
/** A tombstone: what is where a listing's id changed. */
export type Moved = MovedFields & { readonly folder: Folder; readonly id: EntityId | ToolId };

/** Every listing that holds to the schemas, each list in order of id. */
export interface Dataset {
  readonly entities: readonly Entity[];
  readonly tools: readonly Tool[];
  readonly moved: readonly Moved[];
}

export const folderByKind = { entity: "entities", tool: "tools" } as const satisfies Record<Kind, Folder>;
export const kindByFolder = { entities: "entity", tools: "tool" } as const satisfies Record<Folder, Kind>;

export function referenceOf(listing: { readonly kind: Kind; readonly id: string }): Reference {
  return `${folderByKind[listing.kind]}/${listing.id}`;
}

/** Whether a value is an object and not a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a text can be an id: kebab-case, at most 80 characters, and a file's name on Windows too. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** A text without case and accents, as spellings are compared. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The id that a name suggests; "" where it has no letter or digit of the alphabet. */
export function suggestId(name: string): string {
  const words = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.join("-").slice(0, 80).replace(/-$/, "");
}

const endedStates = ["closed", "merged", "discontinued"] as const;

/** Whether a state is an end. */
export function isEndedState(state: string | undefined): state is (typeof endedStates)[number] {
  return (endedStates as readonly (string | undefined)[]).includes(state);
}
