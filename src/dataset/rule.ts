import type { Finding, Severity } from "./diagnostic.ts";
import type { Entity as EntityFields, EntityStateTerm, Tool as ToolFields, ToolStateTerm } from "./schema.generated.ts";
import type { Folder, Kind, Reference } from "./model.ts";

/** Type with every property and list item optional, at any depth: a listing without the parts that fail the schema. */
export type Sparse<T> = T extends readonly (infer Item)[]
  ? readonly (Sparse<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sparse<T[Key]> | undefined }
    : T;

type Shared = Omit<EntityFields, "kind" | "status"> & Omit<ToolFields, "kind" | "status" | "offer">;

/** Listing as rules read it: of either kind, without the parts that fail the schema. List items keep their index. */
export type Draft = Sparse<Shared> & {
  readonly status?: {
    readonly state?: EntityStateTerm | ToolStateTerm;
    readonly since?: string;
    readonly note?: string;
    readonly successor?: string;
  };
};

/** File of a listing while it is checked. */
export interface Entry {
  readonly file: string;
  readonly folder: Folder;
  readonly kind: Kind;
  readonly id: string;
  readonly reference: Reference;
  readonly draft: Draft;
  /** Whole listing as written, including the parts that fail the schema. */
  readonly rawValue: unknown;
}

/** File of a tombstone: a listing that has moved. */
export interface Tombstone {
  readonly file: string;
  readonly reference: Reference;
  /** Reference that the listing has moved to, as written. */
  readonly to: string | undefined;
  /** Whole tombstone as written, including the parts that fail the schema. */
  readonly rawValue: unknown;
}

/** Data that a rule may read besides the listing itself. */
export interface RuleContext {
  /** Build date, YYYY-MM-DD. */
  readonly today: string;
  /** Listings of the run by reference, in order of reference. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Tombstones of the run by reference. */
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /** References that have a file, readable or not. */
  readonly references: ReadonlySet<string>;
}

/** Requirement for listings that the schema can't state. `check` is called once per listing. */
export interface Rule {
  /** Name in kebab case. Diagnostics carry it. */
  readonly name: string;
  /** Requirement in one sentence. */
  readonly description: string;
  readonly severity: Severity;
  readonly check: (entry: Entry, context: RuleContext) => Iterable<Finding>;
}

/** Requirement for tombstones. */
export interface TombstoneRule extends Omit<Rule, "check"> {
  readonly check: (tombstone: Tombstone, context: RuleContext) => Iterable<Finding>;
}
