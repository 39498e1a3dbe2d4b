import type {
  CountryTerm,
  Entity as EntityFacts,
  Freshness,
  IndustryTerm,
  IssueTerm,
  Moved as MovedFacts,
  RegionTerm,
  ServiceTerm,
  Tool as ToolFacts,
  ToolFunctionTerm,
} from "../../../dataset/schema.generated.ts";

/** Values that were computed from the listings on the day of the release. */
export interface Computed {
  readonly freshness: Readonly<Freshness>;
  readonly clarity: { readonly found: readonly string[]; readonly missing: readonly string[] };
  readonly inverse_relations: readonly { readonly type: string; readonly from: string }[];
}

interface Published {
  readonly id: string;
  /** URL of the listing's page. */
  readonly href: string;
  /** Absent if the listing comes from a day of changes, since its values depend on the day. */
  readonly computed?: Computed;
}

export type Entity = Readonly<Omit<EntityFacts, "notes">> & Published;
export type Tool = Readonly<Omit<ToolFacts, "notes">> & Published;
export type Listing = Entity | Tool;

/** Id that is no longer used (`id`), and the reference of the listing that took its place (`to`). */
export type Moved = Readonly<MovedFacts> & { readonly id: string; readonly href: string };

/** Term of a vocabulary. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly [more: string]: unknown;
}

export interface Vocabulary {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly terms: readonly Term[];
}

/** Content of register.json. */
export interface Register {
  readonly version: "1";
  /** Day on which it was made, YYYY-MM-DD. */
  readonly generated: string;
  /** Commit that it was made from. Null if it was made outside of Git. */
  readonly commit: string | null;
  readonly licence: "CC-BY-4.0";
  readonly counts: {
    readonly entities: number;
    readonly tools: number;
    readonly moved: number;
    readonly sources: number;
  };
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  readonly entities: readonly Entity[];
  readonly tools: readonly Tool[];
  readonly moved: readonly Moved[];
}

/** Changes of a day: content of /data/v1/changes/<day>.json on the site. What a later day has again is only there. */
export interface DayFile {
  readonly version: "1";
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly commit: string;
  /** References of listings that are gone, such as `entities/example-initiative`. */
  readonly removed: readonly string[];
  readonly entities: readonly Omit<Entity, "computed">[];
  readonly tools: readonly Omit<Tool, "computed">[];
  readonly moved: readonly Moved[];
}

/** A value, or several of which at least one must match. */
export type OneOf<Value> = Value | readonly Value[];

/** Criteria for listings. A listing must meet all of them. */
export interface Criteria {
  readonly kind?: "entity" | "tool";
  readonly state?: OneOf<Listing["status"]["state"]>;
  readonly industry?: OneOf<IndustryTerm>;
  readonly issue?: OneOf<IssueTerm>;
  readonly region?: OneOf<RegionTerm>;
  readonly country?: OneOf<CountryTerm>;
  /** Only organisations have services. */
  readonly service?: OneOf<ServiceTerm>;
  /** Only tools have functions. */
  readonly function?: OneOf<ToolFunctionTerm>;
}

declare const register: Register;

/** Returns the register of this release: the content of the package's `register.json`. */
export function loadRegister(): Register {
  return register;
}

/**
 * Finds the listing with a reference, which is its folder and id: `entities/example-initiative`.
 *
 * A reference that is no longer used leads to the listing that took its place.
 *
 * @param within register to search; by default that of this release
 * @returns undefined if there is no such listing, or tombstones lead in a circle; a listing that ended is found
 */
export function findListing(reference: string, within: Register = register): Listing | undefined {
  const targets = new Map(within.moved.map((tombstone) => [toReference(tombstone), tombstone.to]));
  const visited = new Set<string>();
  let current = reference;
  while (targets.has(current) && !visited.has(current)) {
    visited.add(current);
    current = targets.get(current) ?? current;
  }
  return listListings(within).find((listing) => toReference(listing) === current);
}

/**
 * Returns the listings that meet all criteria: organisations first, each kind in order of id. Without criteria, all listings; []
 * if none meets them. A criterion with several values is met by one of them, an unknown value by no listing.
 *
 * A listing has only what it states: one that works worldwide meets no `region` unless it names regions.
 *
 * @param within register to search; by default that of this release
 * @throws {RangeError} if a criterion is unknown, as in `unknown criterion: regions`, and there are listings
 */
export function listingsWith(criteria: Criteria, within: Register = register): Listing[] {
  return listListings(within).filter((listing) =>
    Object.entries(criteria).every(([name, criterion]) => {
      if (criterion === undefined) return true;
      const acceptedValues: unknown[] = Array.isArray(criterion) ? criterion : [criterion];
      return readValues(listing, name as keyof Criteria).some((value) => acceptedValues.includes(value));
    }),
  );
}

/**
 * Returns the register after a day of changes.
 *
 * Apply days in order, from the first one after the day of your copy to the newest. Applying a day twice changes nothing.
 *
 * @returns a new register with the day's commit and new `counts`, its lists in order of id; `generated` and the vocabularies stay
 *   as they were. Listings that changed have no `computed`
 * @throws {RangeError} `not a day of changes of version 1` if the argument is none
 */
export function applyChanges(before: Register, day: DayFile): Register {
  if (day.version !== "1" || !Array.isArray(day.removed)) throw new RangeError("not a day of changes of version 1");
  const changedItems = [...day.entities, ...day.tools, ...day.moved];
  const replacedReferences = new Set([...day.removed, ...changedItems.map(toReference)]);
  const replaceItems = <Item extends Identified>(items: readonly Item[], changed: readonly Item[]): Item[] => {
    const unchanged = items.filter((item) => !replacedReferences.has(toReference(item)));
    return [...unchanged, ...changed].sort(compareIds);
  };
  const entities = replaceItems<Entity>(before.entities, day.entities);
  const tools = replaceItems<Tool>(before.tools, day.tools);
  const moved = replaceItems(before.moved, day.moved);
  const sources = [...entities, ...tools].reduce((sum, listing) => sum + listing.sources.length, 0);
  const counts = { entities: entities.length, tools: tools.length, moved: moved.length, sources };
  return { ...before, commit: day.commit, counts, entities, tools, moved };
}

interface Identified {
  readonly id: string;
  readonly href: string;
}

/** Returns folder and id, which end the URL of a listing's page: "https://example.org/entities/a/" → "entities/a". */
function toReference({ href }: { readonly href: string }): string {
  return href.split("/").slice(-3, -1).join("/");
}

/** Compares by id, then by URL, in the order of UTF-16 code units: −1, 0 or 1. */
function compareIds(a: Identified, b: Identified): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  if (a.href !== b.href) return a.href < b.href ? -1 : 1;
  return 0;
}

/** Returns all listings of a register: organisations, then tools, both in their order. */
function listListings({ entities, tools }: Register): Listing[] {
  return [...entities, ...tools];
}

/**
 * Returns a listing's values for a criterion: "country" → `["KE", "TH"]`, "kind" → `["tool"]`. [] if it states none, or its kind
 * has none.
 *
 * @throws {RangeError} if the criterion is unknown
 */
function readValues(listing: Listing, name: keyof Criteria): readonly unknown[] {
  const readers = {
    kind: () => [listing.kind],
    state: () => [listing.status.state],
    industry: () => listing.focus?.industries,
    issue: () => listing.focus?.issues,
    region: () => listing.reach?.regions,
    country: () => listing.reach?.countries,
    service: () => (listing.kind === "entity" ? listing.offer?.services : undefined),
    function: () => (listing.kind === "tool" ? listing.functions : undefined),
  } satisfies Record<keyof Criteria, () => readonly unknown[] | undefined>;
  if (!Object.hasOwn(readers, name)) throw new RangeError(`unknown criterion: ${name}`);
  return readers[name]() ?? [];
}
