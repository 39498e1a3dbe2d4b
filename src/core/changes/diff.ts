import type { Kind, Source } from "../../dataset/model.ts";

/** How much a change matters to a reader, most first. `keeping` is about how the listing is kept, which is mostly not published. */
export const weights = ["status", "fact", "evidence", "wording", "keeping"] as const;

export type Weight = (typeof weights)[number];

/** What happened to a listing on a day, in the words of the change log. */
export const changeTypes = ["added", "ended", "moved", "removed", "changed", "reviewed"] as const;

export type ChangeType = (typeof changeTypes)[number];

export interface OutcomeRow {
  /** The label of a pull request that does this. */
  readonly label: "adds" | "corrects" | "ends";
  /** In the change log; absent for what readers don't see. */
  readonly type?: ChangeType;
}

/** What became of a listing, in the order in which a reviewer should see it. */
export const outcomes = {
  ended: { label: "ends", type: "ended" },
  removed: { label: "ends", type: "removed" },
  moved: { label: "corrects", type: "moved" },
  redirected: { label: "corrects", type: "removed" },
  unreadable: { label: "corrects" },
  added: { label: "adds", type: "added" },
  status: { label: "corrects", type: "changed" },
  facts: { label: "corrects", type: "changed" },
  evidence: { label: "corrects", type: "changed" },
  reworded: { label: "corrects", type: "changed" },
  followed: { label: "corrects" },
  formatted: { label: "corrects" },
} as const satisfies Record<string, OutcomeRow>;

export type Outcome = keyof typeof outcomes;

export const outcomeNames = Object.keys(outcomes) as Outcome[];

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
  readonly source?: CitedSource;
}

export type CitedSource = Pick<Source, "url" | "publisher" | "as_of">;

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
  /** Errors that keep part of the listing from being compared. */
  readonly faults: readonly { readonly side: "before" | "after"; readonly message: string }[];
}
