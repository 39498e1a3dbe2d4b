import { fieldTable, type FieldPath, type FieldRow } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import type { FieldChange, Weight } from "./diff.ts";

/**
 * Compares what two versions of a listing say, field by field.
 *
 * Lists of terms are sets. In lists of things (outputs, sources …), items with the same address, title or name are the same item,
 * so that a corrected year shows as a corrected year. A new field of the schema is compared like any other.
 *
 * @param field of the whole listing, or of a part of it
 * @param before its value before; undefined where there was none
 * @returns changes in the schema's order
 */
export function* diffField(field: Field, before: unknown, after: unknown, item?: string): Generator<FieldChange> {
  if (field.type === "map") {
    for (const inner of field.fields)
      yield* diffField(inner, valueAt(before, inner.name), valueAt(after, inner.name), item);
  } else if (field.type === "list") {
    yield* diffList(field, itemsOf(before), itemsOf(after), item);
  } else if (before !== after) {
    const [old, now] = [itemsOf(before), itemsOf(after)];
    yield { ...changeOf(field, old, now, item), added: now, removed: old };
  }
}

function* diffList(
  field: Field,
  before: readonly unknown[],
  after: readonly unknown[],
  item: string | undefined,
): Generator<FieldChange> {
  const removed = [...before];
  const take = (isSame: (other: unknown) => boolean): unknown => {
    const index = removed.findIndex(isSame);
    return index < 0 ? undefined : removed.splice(index, 1)[0];
  };
  // Equal items first, so that none of them is taken for one that only has the same name.
  const equal = after.map((one) => take((other) => keyOf(other) === keyOf(one)));
  const pairs = after.map((one, index) => ({ one, old: equal[index] ?? take((other) => isNamedAlike(other, one)) }));
  const kept = pairs.filter(({ old }) => old !== undefined);
  const added = pairs.filter(({ old }) => old === undefined).map(({ one }) => one);
  const places = kept.map(({ old }) => before.indexOf(old));
  const isOrdered = field.vocabulary === undefined && field.name !== "supports";
  if (removed.length + added.length > 0) yield { ...changeOf(field, before, after, item), added, removed };
  else if (isOrdered && places.some((place, index) => place < (places[index - 1] ?? 0)))
    yield { ...changeOf(field, before, after, item), weight: "wording", isReordered: true };
  for (const { one, old } of kept) {
    for (const inner of field.item?.fields ?? [])
      yield* diffField(inner, valueAt(old, inner.name), valueAt(one, inner.name), nameOf(one));
  }
}

function changeOf(
  { path }: Field,
  before: readonly unknown[],
  after: readonly unknown[],
  item: string | undefined,
): FieldChange {
  return {
    ...{ path, weight: weightOf(path), added: [], removed: [] },
    ...(before.length === 0 && { isNew: true }),
    ...(after.length === 0 && { isGone: true }),
    ...(item !== undefined && { item }),
  };
}

/** A list, or a value as a list of one. Invalid items that were taken out leave holes. */
function itemsOf(value: unknown): unknown[] {
  return [value].flat().filter((item) => item !== undefined && item !== null);
}

export function valueAt(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The same for equal items, whatever the order of their keys. */
function keyOf(item: unknown): string {
  const keys = typeof item === "object" && item !== null ? Object.keys(item).sort() : undefined;
  return JSON.stringify(item, keys);
}

function isNamedAlike(a: unknown, b: unknown): boolean {
  return ["url", "title", "name", "to"].some(
    (key) => valueAt(a, key) !== undefined && valueAt(a, key) === valueAt(b, key),
  );
}

function nameOf(item: unknown): string | undefined {
  const names = ["title", "name", "to", "url"].map((key) => valueAt(item, key));
  return names.find((name) => typeof name === "string");
}

/** What the register does with a field; undefined for one that it does not know. */
export function rowOf(path: string): FieldRow | undefined {
  return Object.hasOwn(fieldTable, path) ? fieldTable[path as FieldPath] : undefined;
}

/** A field's path and those of the fields around it, the outermost first. */
export function pathsTo(path: string): string[] {
  const names = path.split(".");
  return names.map((_, index) => names.slice(0, index + 1).join("."));
}

/** How much a change of a field matters: the weight of the field, or of the nearest field around it that has one, else "fact". */
function weightOf(path: string): Weight {
  return pathsTo(path).reduce((weight: Weight, each) => rowOf(each)?.weight ?? weight, "fact");
}
