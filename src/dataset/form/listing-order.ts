import { isMap, isPair, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { ascending } from "d3-array";
import { fieldsBelow, type Field } from "../fields.ts";
import { respellTerm } from "./respell-term.ts";

/**
 * Puts keys into the schema's order and lists that are sets into one order, without repetition.
 *
 * Sets are lists of terms and codes, and `supports`; in other lists (aliases, outputs, sources) the writer's order stays.
 *
 * @param node mutated
 * @param root the listing's fields: they order what `supports` names
 */
export function orderNode(node: unknown, field: Field | undefined, root: Field): void {
  if (isMap(node)) orderMap(node, field, root);
  else if (isSeq(node)) orderList(node, field, root);
  else if (isScalar(node) && field?.type === "term") respell(node, field);
}

function orderMap(map: YAMLMap, field: Field | undefined, root: Field): void {
  const fields = (field?.item ?? field)?.fields ?? [];
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const placeOf = (pair: unknown) => places.get(keyOf(pair)) ?? fields.length;
  // Unknown keys keep their order, after the known ones.
  map.items = map.items
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => placeOf(a.pair) - placeOf(b.pair) || a.index - b.index)
    .map(({ pair }) => pair);
  for (const pair of map.items)
    orderNode(
      pair.value,
      fields.find(({ name }) => name === keyOf(pair)),
      root,
    );
}

function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar((pair as Pair).key) ? String(((pair as Pair).key as Scalar).value) : "";
}

function orderList(list: YAMLSeq, field: Field | undefined, root: Field): void {
  for (const item of list.items) orderNode(item, field?.item ?? field, root);
  const seen = new Set<string>();
  list.items = list.items.filter((item) => {
    const key = JSON.stringify(item);
    return hasComment(item) || !seen.has(key) ? seen.add(key) : false;
  });
  if (!list.items.every(isScalar)) return;
  const items = list.items as Scalar[];
  const textOf = (item: Scalar) => String(item.value);
  if (field?.name === "supports") {
    items.sort((a, b) => pathPlace(textOf(a), root) - pathPlace(textOf(b), root) || ascending(textOf(a), textOf(b)));
  } else if (field?.vocabulary !== undefined) {
    items.sort((a, b) => ascending(textOf(a), textOf(b)));
  }
}

function hasComment(item: unknown): boolean {
  return isScalar(item) && Boolean(item.comment || item.commentBefore);
}

function respell(node: Scalar, { vocabulary }: Field): void {
  if (vocabulary !== undefined && typeof node.value === "string") node.value = respellTerm(node.value, vocabulary);
}

const orders = new Map<Field, Map<string, number>>();

/** Place of a dotted path among the fields; what names no field comes last. */
function pathPlace(path: string, root: Field): number {
  let order = orders.get(root);
  if (order === undefined) {
    order = new Map([...fieldsBelow(root)].map((field, index) => [field.path, index]));
    orders.set(root, order);
  }
  return order.get(path) ?? order.size;
}
