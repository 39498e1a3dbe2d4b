import { ascending } from "d3-array";
import type { Kind, Source } from "../../dataset/model.ts";

/** How much a change matters to a reader, most first. `keeping` is about how the listing is kept, which is mostly not published. */
export const weights = ["status", "fact", "evidence", "wording", "keeping"] as const;

export type Weight = (typeof weights)[number];

/** What became of a listing, in the order in which a reviewer should see it. */
export const outcomes = [
  "ended",
  "removed",
  "moved",
  "redirected",
  "unreadable",
  "added",
  "status",
  "facts",
  "evidence",
  "reworded",
  "followed",
  "formatted",
] as const;

export type Outcome = (typeof outcomes)[number];

/** One field that changed. */
export interface FieldChange {
  /** Dotted, without list indices. */
  readonly path: string;
  readonly weight: Weight;
  /** For a list, the items that were added; for a single value, the new one. */
  readonly added: readonly unknown[];
  /** For a list, the items that were removed; for a single value, the old one. */
  readonly removed: readonly unknown[];
  /** The field was empty before. */
  readonly isNew?: boolean;
  /** The field is empty now. */
  readonly isGone?: boolean;
  /** The same items in another order. */
  readonly isReordered?: boolean;
  /** The item of a list that the field belongs to, by its title, name or address. */
  readonly item?: string;
  /** The source of the new value: one that this change added if there is one, else the newest. */
  readonly source?: Pick<Source, "url" | "publisher" | "as_of">;
}

/** A fault that keeps part of a listing from being compared. */
export interface SideFault {
  readonly side: "before" | "after";
  readonly message: string;
}

/** What a change does to one listing. */
export interface ListingDiff {
  /** Folder and id after the change, or before it if the listing is gone. */
  readonly reference: string;
  readonly outcome: Outcome;
  readonly kind: Kind;
  /** After the change, or before it; the reference where it can't be read. */
  readonly name: string;
  /** For a listing that moved: its reference before. */
  readonly from?: string;
  /** For a listing that moved or was removed: whether a tombstone keeps the old id. */
  readonly hasTombstone?: boolean;
  /** Where a tombstone leads that was added or changed without a new listing, or that was removed. */
  readonly to?: string;
  /** Where it works, before and after: region ids in order. */
  readonly regions: readonly string[];
  /** Those that matter most first, then in the schema's order. */
  readonly changes: readonly FieldChange[];
  readonly faults: readonly SideFault[];
}

/** Total order: outcome, then reference. */
export function compareListingDiffs(a: ListingDiff, b: ListingDiff): number {
  return outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || ascending(a.reference, b.reference);
}
