import { ascending } from "d3-array";
import { fieldsBelow, type Field } from "../fields.ts";

/** How a list that is a set is ordered: terms and codes by id, `supports` as the fields stand; undefined for other lists. */
export function orderOf(field: Field | undefined, root: Field): ((a: string, b: string) => number) | undefined {
  if (field?.name === "supports") return (a, b) => placeOf(a, root) - placeOf(b, root) || ascending(a, b);
  return field?.vocabulary === undefined ? undefined : ascending;
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
