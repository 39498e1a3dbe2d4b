import { type Field, fieldsBelow } from "../fields.ts";
import { respellTerm } from "../vocabularies.ts";
import { ascending } from "d3-array";

/**
 * A value as canonical form has it: keys in the schema's order, sets in one order without repetition, terms spelt, every scalar a
 * text; undefined parts are left out.
 *
 * @param root the listing's fields: they order what `supports` names
 */
export function canonicalValue(value: unknown, field: Field | undefined, root: Field): unknown {
  if (Array.isArray(value)) return canonicalList(value, field, root);
  if (typeof value === "object" && value !== null) {
    const fields = (field?.item ?? field)?.fields ?? [];
    const written = Object.entries(value).filter(([, part]) => part !== undefined);
    const entries = orderKeys(written, ([key]) => key, field).map(([key, part]) => {
      const inner = fields.find(({ name }) => name === key);
      return [key, canonicalValue(part, inner, root)] as const;
    });
    return Object.fromEntries(entries);
  }
  const text = String(value);
  return field?.type === "term" ? respellTerm(text, field.vocabulary ?? "") : text;
}

function canonicalList(list: readonly unknown[], field: Field | undefined, root: Field): unknown[] {
  const items = list
    .filter((item) => item !== undefined)
    .map((item) => canonicalValue(item, field?.item ?? field, root));
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  const order = orderOf(field, root);
  const isText = unique.every((item) => typeof item === "string");
  return order && isText ? (unique as string[]).sort(order) : unique;
}

/**
 * How a list that is a set is ordered: terms and codes by id, `supports` as the fields stand; undefined for other lists, and for kinds of
 * work, of which the main one is first.
 */
export function orderOf(field: Field | undefined, root: Field): ((a: string, b: string) => number) | undefined {
  if (field?.name === "supports") return (a, b) => placeOf(a, root) - placeOf(b, root) || ascending(a, b);
  return field?.vocabulary === undefined || field.name === "work" ? undefined : ascending;
}

const orders = new Map<Field, Map<string, number>>();

/** Place of a dotted path among the fields; what names no field comes last. */
function placeOf(path: string, root: Field): number {
  let order = orders.get(root);
  if (order === undefined) {
    order = new Map([...fieldsBelow(root)].map((field, index) => [field.path, index]));
    orders.set(root, order);
  }
  return order.get(path) ?? order.size;
}

/** Keys in the schema's order; unknown ones keep theirs, after the known ones. */
export function orderKeys<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  field: Field | undefined,
): Item[] {
  const fields = (field?.item ?? field)?.fields ?? [];
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const placed = items.map((item, index) => ({ item, index, place: places.get(keyOf(item)) ?? fields.length }));
  return placed.sort((a, b) => a.place - b.place || a.index - b.index).map(({ item }) => item);
}
