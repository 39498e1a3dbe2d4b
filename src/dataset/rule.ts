import type { Finding, Severity } from "./diagnostic.ts";
import type { Entity as EntityFields, EntityStateTerm, Tool as ToolFields, ToolStateTerm } from "./schema.generated.ts";
import type { Folder, Kind, Reference } from "./model.ts";

/** Everything optional, down to the items: what is left of a listing once the parts that fail the schema are taken out. */
export type Sparse<T> = T extends readonly (infer Item)[]
  ? readonly (Sparse<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sparse<T[Key]> | undefined }
    : T;

type Shared = Omit<EntityFields, "kind" | "status"> & Omit<ToolFields, "kind" | "status" | "offer">;

/** A listing as rules see it: of either kind, only with parts that hold to the schema, list positions kept. */
export type Draft = Sparse<Shared> & {
  readonly status?: {
    readonly state?: EntityStateTerm | ToolStateTerm;
    readonly since?: string;
    readonly note?: string;
    readonly successor?: string;
  };
};

/** A listing's file on the way to the dataset. */
export interface Entry {
  readonly file: string;
  readonly folder: Folder;
  readonly kind: Kind;
  readonly id: string;
  readonly reference: Reference;
  readonly draft: Draft;
  /** The whole listing as written, faulty parts included. */
  readonly rawValue: unknown;
}

/** A tombstone's file. */
export interface Tombstone {
  readonly file: string;
  readonly reference: Reference;
  /** Where it leads, as written. */
  readonly to: string | undefined;
  /** The whole tombstone as written, faulty parts included. */
  readonly rawValue: unknown;
}

/** What a rule may look at beside the listing itself. */
export interface RuleContext {
  /** The build date, YYYY-MM-DD. */
  readonly today: string;
  /** Every listing of the run, in order of reference. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /** Every reference that has a file, readable or not. */
  readonly references: ReadonlySet<string>;
}

/** One thing that must hold of a listing beyond its schema; `check` is called once a listing. */
export interface Rule {
  /** Kebab-case; is in the diagnostics. */
  readonly name: string;
  /** One sentence: what must hold. */
  readonly description: string;
  readonly severity: Severity;
  readonly check: (entry: Entry, context: RuleContext) => Iterable<Finding>;
}

/** A rule for tombstones. */
export interface TombstoneRule extends Omit<Rule, "check"> {
  readonly check: (tombstone: Tombstone, context: RuleContext) => Iterable<Finding>;
}
