import { isMap, isPair, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Field } from "../fields.ts";
import { orderKeys, orderOf } from "./canonical-value.ts";
import { respellTerm } from "../vocabularies.ts";

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
  map.items = orderKeys(map.items, keyOf, field);
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
  const order = orderOf(field, root);
  if (order === undefined || !list.items.every(isScalar)) return;
  (list.items as Scalar[]).sort((a, b) => order(String(a.value), String(b.value)));
}

function hasComment(item: unknown): boolean {
  return isScalar(item) && Boolean(item.comment || item.commentBefore);
}

function respell(node: Scalar, { vocabulary }: Field): void {
  if (vocabulary !== undefined && typeof node.value === "string") node.value = respellTerm(node.value, vocabulary);
}
