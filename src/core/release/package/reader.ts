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

/** What follows from the listings on the day on which the register was made. */
export interface Computed {
  readonly freshness: Readonly<Freshness>;
  readonly clarity: { readonly found: readonly string[]; readonly missing: readonly string[] };
  readonly inverse_relations: readonly { readonly type: string; readonly from: string }[];
}

interface Published {
  readonly id: string;
  /** The listing's page. */
  readonly href: string;
  /** Absent where a day of changes brought the listing: it depends on the day. */
  readonly computed?: Computed;
}

export type Entity = Readonly<Omit<EntityFacts, "notes">> & Published;
export type Tool = Readonly<Omit<ToolFacts, "notes">> & Published;
export type Listing = Entity | Tool;

/** An id that is no longer used, and the listing that took its place. */
export type Moved = Readonly<MovedFacts> & { readonly id: string; readonly href: string };

/** A term of a vocabulary. */
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

/** What register.json holds. */
export interface Register {
  readonly version: "1";
  /** The day on which it was made, YYYY-MM-DD. */
  readonly generated: string;
  /** The commit that it was made of. */
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

/** What changed on a day, as /data/v1/changes/<day>.json of the site has it. */
export interface DayFile {
  readonly version: "1";
  readonly day: string;
  readonly commit: string;
  readonly removed: readonly string[];
  readonly entities: readonly Omit<Entity, "computed">[];
  readonly tools: readonly Omit<Tool, "computed">[];
  readonly moved: readonly Moved[];
}

/** One value, or several of which one is enough. */
export type OneOf<Value> = Value | readonly Value[];

/** What listings are asked for. All that is named must hold. */
export interface Criteria {
  readonly kind?: "entity" | "tool";
  readonly state?: OneOf<Listing["status"]["state"]>;
  readonly industry?: OneOf<IndustryTerm>;
  readonly issue?: OneOf<IssueTerm>;
  readonly region?: OneOf<RegionTerm>;
  readonly country?: OneOf<CountryTerm>;
  /** Of organisations. */
  readonly service?: OneOf<ServiceTerm>;
  /** Of tools. */
  readonly function?: OneOf<ToolFunctionTerm>;
}

/** The register of this release: `register.json` next to this module in the package. */
declare const register: Register;

/** The register of this release. */
export function loadRegister(): Register {
  return register;
}

/**
 * The listing of a reference: its folder and its id, such as `entities/example-initiative`.
 *
 * An id that was given up leads to the listing that took its place.
 *
 * @param within another register than that of this release
 */
export function findListing(reference: string, within: Register = register): Listing | undefined {
  const targets = new Map(within.moved.map((tombstone) => [referenceOf(tombstone), tombstone.to]));
  const seen = new Set<string>();
  let at = reference;
  for (let to = targets.get(at); to !== undefined && !seen.has(at); to = targets.get(at)) {
    seen.add(at);
    at = to;
  }
  return listingsOf(within).find((listing) => referenceOf(listing) === at);
}

/**
 * The listings that have all that is asked for, organisations first, each kind in order of id.
 *
 * What a listing does not name it does not have here: one that works worldwide has no region unless it names one.
 *
 * @param within another register than that of this release
 */
export function listingsWith(criteria: Criteria, within: Register = register): Listing[] {
  return listingsOf(within).filter((listing) =>
    Object.entries(criteria).every(([name, wanted]) => {
      if (wanted === undefined) return true;
      const values: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
      return valuesOf(listing, name as keyof Criteria).some((value) => values.includes(value));
    }),
  );
}

/**
 * The register after a day of changes.
 *
 * Apply the days in their order, from the first after the day of your copy. To apply one twice changes nothing.
 *
 * @returns another register; listings that changed have nothing computed
 * @throws {RangeError} if the file is no day of changes
 */
export function applyChanges(before: Register, day: DayFile): Register {
  if (day.version !== "1" || !Array.isArray(day.removed)) throw new RangeError("not a day of changes of version 1");
  const touched = new Set([...day.removed, ...[...day.entities, ...day.tools, ...day.moved].map(referenceOf)]);
  const after = <Item extends { readonly id: string; readonly href: string }>(
    items: readonly Item[],
    came: readonly Item[],
  ) => [...items.filter((item) => !touched.has(referenceOf(item))), ...came].sort(compareIds);
  const entities = after<Entity>(before.entities, day.entities);
  const tools = after<Tool>(before.tools, day.tools);
  const moved = after(before.moved, day.moved);
  const sources = [...entities, ...tools].reduce((sum, listing) => sum + listing.sources.length, 0);
  const counts = { entities: entities.length, tools: tools.length, moved: moved.length, sources };
  return { ...before, commit: day.commit, counts, entities, tools, moved };
}

/** Folder and id: the end of the page's address. */
function referenceOf({ href }: { readonly href: string }): string {
  return href.split("/").slice(-3, -1).join("/");
}

function compareIds(a: { readonly id: string; readonly href: string }, b: typeof a): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.href < b.href ? -1 : a.href > b.href ? 1 : 0;
}

function listingsOf({ entities, tools }: Register): Listing[] {
  return [...entities, ...tools];
}

function valuesOf(listing: Listing, name: keyof Criteria): readonly unknown[] {
  const of = {
    kind: () => [listing.kind],
    state: () => [listing.status.state],
    industry: () => listing.focus?.industries,
    issue: () => listing.focus?.issues,
    region: () => listing.reach?.regions,
    country: () => listing.reach?.countries,
    service: () => (listing.kind === "entity" ? listing.offer?.services : undefined),
    function: () => (listing.kind === "tool" ? listing.functions : undefined),
  } satisfies Record<keyof Criteria, () => readonly unknown[] | undefined>;
  if (!Object.hasOwn(of, name)) throw new RangeError(`unknown criterion: ${name}`);
  return of[name]() ?? [];
}
