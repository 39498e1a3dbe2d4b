import { isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Field } from "../fields.ts";
import { isNothing } from "../yaml/read-document.ts";
import { fitsLine, hasShortItems, textStyleOf } from "./text-style.ts";

/**
 * Chooses block or flow style and the quoting of every part.
 *
 * Lists of short words and small mappings in lists are on one line where they fit; texts fold. Text that another YAML
 * reader would take for a number, a date or a truth value is quoted, so that the files mean the same everywhere.
 *
 * @param node mutated
 * @param indent columns before the node's key
 */
export function layoutNode(node: unknown, field: Field | undefined, indent: number): void {
  if (isMap(node)) layoutMap(node, field, indent);
  else if (isSeq(node)) layoutList(node, field, indent);
  else if (isScalar(node)) layoutScalar(node, field, indent);
}

function layoutMap(map: YAMLMap, field: Field | undefined, indent: number): void {
  const fields = (field?.item ?? field)?.fields ?? [];
  map.flow = false;
  for (const pair of map.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    if (isScalar(pair.key)) delete pair.key.spaceBefore;
    const inner = fields.find(({ name }) => name === key);
    // `{a}` is a key without a colon: it has no node for its value.
    if (pair.value === null) pair.value = Object.assign(new Scalar(""), { type: Scalar.PLAIN });
    if (inner !== undefined && isScalar(pair.key)) pair.key.type = Scalar.PLAIN;
    layoutNode(pair.value, inner, indent + 2);
    if (inner?.name === "review" && isMap(pair.value)) pair.value.flow = fits(pair.value, indent + key.length + 2);
    // An item without a value can only be behind a dash.
    if (isSeq(pair.value) && pair.value.items.every((item) => isScalar(item) && !isUnwritten(item)))
      pair.value.flow = fits(pair.value, indent + key.length + 2);
  }
}

function layoutList(list: YAMLSeq, field: Field | undefined, indent: number): void {
  list.flow = false;
  for (const item of list.items) {
    layoutNode(item, field?.item, indent + 2);
    if (isMap(item) && hasShortItems(field)) item.flow = fits(item, indent + 2);
  }
}

function layoutScalar(scalar: Scalar, field: Field | undefined, indent: number): void {
  const value = scalar.value;
  if (typeof value !== "string") return;
  // A key without a value is a fault to be filled in; in quotes it would be text.
  if (scalar.type === Scalar.PLAIN && isNothing(value)) return;
  scalar.type = textStyleOf(value, field, indent);
}

function fits(node: YAMLMap | YAMLSeq, indent: number): boolean {
  return !hasComment(node) && fitsLine(node, node.items.length, isMap(node), indent);
}

function isUnwritten({ type, value }: Scalar): boolean {
  return type === Scalar.PLAIN && value === "";
}

function hasComment(node: YAMLMap | YAMLSeq): boolean {
  const parts = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
  return [node, ...parts].some((part) =>
    isScalar(part) || part === node ? Boolean((part as Scalar).comment || (part as Scalar).commentBefore) : false,
  );
}
