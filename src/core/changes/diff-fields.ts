import type { Field } from "../../dataset/fields.ts";
import type { FieldChange, Weight } from "./diff.ts";
import { tableFields } from "../../dataset/field-table.ts";

type Values = Readonly<Record<string, unknown>>;

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
  switch (field.type) {
    case "map":
      for (const inner of field.fields) yield* diffField(inner, valueOf(before, inner), valueOf(after, inner), item);
      break;
    case "list":
      yield* diffList(field, itemsOf(before), itemsOf(after), item);
      break;
    case "text":
    case "integer":
    case "term":
    case "const": {
      if (before === after) return;
      const given = (value: unknown) => (value === undefined ? [] : [value]);
      yield changeOf(field, given(before), given(after), [before === undefined, after === undefined], item);
      break;
    }
    default:
      field.type satisfies never;
  }
}

function* diffList(
  field: Field,
  before: readonly unknown[],
  after: readonly unknown[],
  item?: string,
): Generator<FieldChange> {
  const { kept, removed, added } = pairItems(before, after);
  if (removed.length > 0 || added.length > 0) {
    yield changeOf(field, removed, added, [before.length === 0, after.length === 0], item);
  } else if (isOrdered(field) && kept.some(({ from }, index) => index > 0 && from < (kept[index - 1]?.from ?? 0))) {
    yield { ...changeOf(field, [], [], [false, false], item), weight: "wording", isReordered: true };
  }
  if (field.item === undefined) return;
  for (const { before: one, after: other } of kept) {
    for (const inner of field.item.fields)
      yield* diffField(inner, valueOf(one, inner), valueOf(other, inner), nameOf(other));
  }
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  /** Index in the list before. */
  readonly from: number;
}

/** Pairs equal items first, then those with the same address, title or name. */
function pairItems(before: readonly unknown[], after: readonly unknown[]) {
  const left = new Map(before.entries());
  const pairs = new Map<number, Pair>();
  const pairBy = (keyOf: (item: unknown) => string | undefined) => {
    for (const [to, item] of after.entries()) {
      const key = keyOf(item);
      if (pairs.has(to) || key === undefined) continue;
      const found = [...left].find(([, other]) => keyOf(other) === key);
      if (found === undefined) continue;
      left.delete(found[0]);
      pairs.set(to, { before: found[1], after: item, from: found[0] });
    }
  };
  pairBy((item) => JSON.stringify(item, sortedKeys(item)));
  for (const key of ["url", "title", "name", "to"]) pairBy((item) => textAt(item, key));
  return {
    kept: after.flatMap((_, index) => pairs.get(index) ?? []),
    added: after.filter((_, index) => !pairs.has(index)),
    removed: [...left.values()],
  };
}

function changeOf(
  field: Field,
  removed: readonly unknown[],
  added: readonly unknown[],
  [isNew, isGone]: readonly [boolean, boolean],
  item: string | undefined,
): FieldChange {
  return {
    path: field.path,
    weight: weightOf(field.path),
    added,
    removed,
    ...(isNew && { isNew }),
    ...(isGone && { isGone }),
    ...(item !== undefined && { item }),
  };
}

/** Whether the order of a list has a meaning: not for terms and paths. */
function isOrdered({ vocabulary, name }: Field): boolean {
  return vocabulary === undefined && name !== "supports";
}

function valueOf(holder: unknown, { name }: Field): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Values)[name]
    : undefined;
}

/** Invalid items that were taken out leave holes. */
function itemsOf(list: unknown): unknown[] {
  return Array.isArray(list) ? list.filter((item) => item !== undefined) : [];
}

function nameOf(item: unknown): string | undefined {
  return textAt(item, "title") ?? textAt(item, "name") ?? textAt(item, "to") ?? textAt(item, "url");
}

function textAt(item: unknown, key: string): string | undefined {
  const value = typeof item === "object" && item !== null ? (item as Values)[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

function sortedKeys(item: unknown): string[] | undefined {
  return typeof item === "object" && item !== null ? Object.keys(item).sort() : undefined;
}

const byPath: ReadonlyMap<string, Weight | undefined> = new Map(
  tableFields.map(({ path, weight }) => [path as string, weight]),
);

/** How much a change of a field matters: the weight of the field, or of the nearest field around it that has one, else "fact". */
function weightOf(path: string): Weight {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const weight = byPath.get(at);
    if (weight !== undefined) return weight;
  }
  return "fact";
}
