import { fieldTable, type FieldPath, type FieldRow } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import type { Kind, Source } from "../../dataset/model.ts";
import { formatPointer, valueAt } from "../../dataset/pointer.ts";

/**
 * Weights of a change for a reader, the highest first. `keeping` is about how the listing is kept, which is mostly not published.
 */
export const changeWeights = ["status", "fact", "evidence", "wording", "keeping"] as const;

export type ChangeWeight = (typeof changeWeights)[number];

/** Types of change in the change log. */
export const changeTypes = ["added", "ended", "moved", "removed", "changed", "reviewed"] as const;

export type ChangeType = (typeof changeTypes)[number];

/**
 * Types of change by outcome for a listing, in the order in which a reviewer should see the outcomes. Undefined for those that
 * are not in the change log.
 */
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

/** Change of one field. */
export interface FieldChange {
  /** Dotted path without list indices. For a change within a list of mappings, the path of the list. */
  readonly path: string;
  readonly weight: ChangeWeight;
  /** Value before, as a list with one item; for a list, the items that were removed. Empty if there was no value. */
  readonly before: readonly unknown[];
  /** Value after, as a list with one item; for a list, the items that were added. Empty if there is no value. */
  readonly after: readonly unknown[];
  /** Source of the new value: the newest that this change added, else the newest. Absent if no source supports it. */
  readonly source?: CitedSource;
}

export type CitedSource = Pick<Source, "url" | "publisher" | "as_of">;

/** Differences of one listing. */
export interface ListingDiff {
  /** Folder and id after the change, or before it if the listing is gone. */
  readonly reference: string;
  readonly outcome: Outcome;
  readonly kind: Kind;
  /** Name after the change, or before it; the reference if neither can be read. */
  readonly name: string;
  /** Reference before the change. Only for a listing that moved. */
  readonly from?: string;
  /** Target of a tombstone that was added or changed without a new listing, or was removed. */
  readonly to?: string;
  /** Valid parts of the listing after the change, or before it if the file is gone. Undefined for a tombstone. */
  readonly listing: Readonly<Record<string, unknown>> | undefined;
  /** By weight, the highest first, then in the order of the schema. */
  readonly changes: readonly FieldChange[];
}

/**
 * Compares two versions of a field and the fields below it. A mapping yields the changes of its parts; a list, a term or a text
 * yields at most one change.
 *
 * A text yields its old and new value: `{path: "acronym", weight: "fact", before: ["A"], after: ["B"]}`. A list yields only the
 * items that went and came: `[a, b]` → `[b, c]` is `before: ["a"], after: ["c"]`. Lists of terms are sets. In other lists, a
 * change of order counts only if nothing else differs: then both whole lists are yielded. Fields that the schema lacks are not
 * compared.
 *
 * @param field of the whole listing, or of a part of it
 * @param before undefined if there was no value
 * @param after undefined if there is no value
 * @returns changes in the order of the schema, without `source`; none if the versions are equal
 */
export function* diffField(field: Field, before: unknown, after: unknown): Generator<FieldChange> {
  const { path, type, vocabulary } = field;
  if (type === "map") {
    for (const part of field.fields) {
      const pointer = formatPointer(part.name);
      yield* diffField(part, valueAt(before, pointer), valueAt(after, pointer));
    }
    return;
  }
  const itemsBefore = toItems(before);
  const itemsAfter = toItems(after);
  const removed = subtractItems(itemsBefore, itemsAfter);
  const added = subtractItems(itemsAfter, itemsBefore);
  const weight = findWeight(path);
  if (removed.length + added.length > 0) {
    yield { path, weight, before: removed, after: added };
    return;
  }
  const isReordered = itemsBefore.some((item, index) => toComparable(item) !== toComparable(itemsAfter[index]));
  if (vocabulary === undefined && isReordered) yield { path, weight, before: itemsBefore, after: itemsAfter };
}

/**
 * Returns a list without its holes (undefined and null), or another value as a list with one item: `"a"` → `["a"]`. Empty for
 * undefined and null.
 */
function toItems(value: unknown): unknown[] {
  return [value].flat().filter((item) => item !== undefined && item !== null);
}

/**
 * Returns the items of a list that another list lacks, in their order. An item of the other list cancels one equal item, the
 * first: `[a, a, b]` without `[a, z]` is `[a, b]`. Items are equal whatever the order of their keys and of the lists in them.
 */
export function subtractItems(items: readonly unknown[], subtracted: readonly unknown[]): unknown[] {
  const remainingKeys = subtracted.map(toComparable);
  return items.filter((item) => {
    const index = remainingKeys.indexOf(toComparable(item));
    if (index >= 0) remainingKeys.splice(index, 1);
    return index < 0;
  });
}

/**
 * Returns the JSON of an item with its keys and the lists in it sorted: `{b: ["y", "x"], a: 1}` → `{"a":1,"b":["x","y"]}`. It is
 * thus equal for items that differ only in order.
 */
function toComparable(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) => {
    if (Array.isArray(value)) return value.toSorted();
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value;
  });
}

/**
 * Returns the row of the field table for exactly this dotted path: `{evidence: "fact", section: "dates", isCompared: true}` for
 * `status`. Undefined if the table has none, even if it has one for a field around it.
 */
export function findFieldRow(path: string): FieldRow | undefined {
  return Object.hasOwn(fieldTable, path) ? fieldTable[path as FieldPath] : undefined;
}

/** Returns the paths of a field and of the fields around it, the outermost first: `a.b.c` → `a`, `a.b`, `a.b.c`. */
export function listEnclosingPaths(path: string): string[] {
  const names = path.split(".");
  return names.map((_, index) => names.slice(0, index + 1).join("."));
}

/**
 * Returns the weight of a field, or of the nearest field around it that has one in the field table, else "fact": "status" for
 * `status.since`, "evidence" for `review.date`, "fact" for `reach.countries` and for an unknown path.
 */
function findWeight(path: string): ChangeWeight {
  return listEnclosingPaths(path).reduce(
    (weight: ChangeWeight, enclosingPath) => findFieldRow(enclosingPath)?.weight ?? weight,
    "fact",
  );
}
