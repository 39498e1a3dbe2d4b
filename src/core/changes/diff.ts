import { fieldTable, type FieldPath, type FieldRow } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import type { Kind, Source } from "../../dataset/model.ts";
import { pointerTo, valueAt } from "../../dataset/pointer.ts";

/** How much a change matters to a reader, most first. `keeping` is about how the listing is kept, which is mostly not published. */
export const changeWeights = ["status", "fact", "evidence", "wording", "keeping"] as const;

export type ChangeWeight = (typeof changeWeights)[number];

/** What happened to a listing on a day, in the words of the change log. */
export const changeTypes = ["added", "ended", "moved", "removed", "changed", "reviewed"] as const;

export type ChangeType = (typeof changeTypes)[number];

/** What became of a listing, in the order in which a reviewer should see it, and what the change log calls it, if it does. */
export const changeTypeByOutcome = {
  ended: "ended",
  removed: "removed",
  moved: "moved",
  redirected: "removed",
  unreadable: undefined,
  added: "added",
  status: "changed",
  facts: "changed",
  evidence: "changed",
  reworded: "changed",
  followed: undefined,
  formatted: undefined,
} as const satisfies Record<string, ChangeType | undefined>;

export type Outcome = keyof typeof changeTypeByOutcome;

/** One field that changed. */
export interface FieldChange {
  /** Dotted, without list indices; of a list of things, the list's. */
  readonly path: string;
  readonly weight: ChangeWeight;
  /** The value before, as a list; of a list, the items that went. Empty where there was none. */
  readonly before: readonly unknown[];
  /** The value after, as a list; of a list, the items that came. Empty where there is none. */
  readonly after: readonly unknown[];
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
  /** Where a tombstone leads that was added or changed without a new listing, or that was removed. */
  readonly to?: string;
  /** The valid part of its file after the change, or before it if the file is gone. */
  readonly listing: Readonly<Record<string, unknown>> | undefined;
  /** Those that matter most first, then in the schema's order. */
  readonly changes: readonly FieldChange[];
}

/**
 * Compares what two versions of a listing say, field by field. A new field of the schema is compared like any other.
 *
 * Lists of terms are sets. In other lists, the order counts where nothing else differs.
 *
 * @param field of the whole listing, or of a part of it
 * @param before its value before; undefined where there was none
 * @returns changes in the schema's order
 */
export function* diffField(field: Field, before: unknown, after: unknown): Generator<FieldChange> {
  const { path, type, vocabulary } = field;
  if (type === "map") {
    for (const inner of field.fields) {
      const [old, now] = [before, after].map((side) => valueAt(side, pointerTo(inner.name)));
      yield* diffField(inner, old, now);
    }
    return;
  }
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const [went, came] = [subtractItems(old, now), subtractItems(now, old)];
  const weight = weightOf(path);
  if (went.length + came.length > 0) yield { path, weight, before: went, after: came };
  else if (vocabulary === undefined && old.some((item, index) => keyOf(item) !== keyOf(now[index])))
    yield { path, weight, before: old, after: now };
}

/** A list, or a value as a list of one. Invalid items that were taken out leave holes. */
function itemsOf(value: unknown): unknown[] {
  return [value].flat().filter((item) => item !== undefined && item !== null);
}

/** The items that have no equal among others; each of the others is the equal of one. */
export function subtractItems(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const keys = others.map(keyOf);
  return items.filter((item) => {
    const index = keys.indexOf(keyOf(item));
    if (index >= 0) keys.splice(index, 1);
    return index < 0;
  });
}

/** The same for equal items, whatever the order of their keys and of the lists in them. */
function keyOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) => {
    if (Array.isArray(value)) return value.toSorted();
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value;
  });
}

/** What the register does with a field; undefined for one that it does not know. */
export function findFieldRow(path: string): FieldRow | undefined {
  return Object.hasOwn(fieldTable, path) ? fieldTable[path as FieldPath] : undefined;
}

/** A field's path and those of the fields around it, the outermost first. */
export function listEnclosingPaths(path: string): string[] {
  const names = path.split(".");
  return names.map((_, index) => names.slice(0, index + 1).join("."));
}

/** How much a change of a field matters: the weight of the field, or of the nearest field around it that has one, else "fact". */
function weightOf(path: string): ChangeWeight {
  return listEnclosingPaths(path).reduce((weight: ChangeWeight, each) => findFieldRow(each)?.weight ?? weight, "fact");
}
