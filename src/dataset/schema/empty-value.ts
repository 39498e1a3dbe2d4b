import type { Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";

/** Longer examples hide the cure that they should show. */
const longestExample = 60;

/**
 * A key or a list item without a value.
 *
 * @param key the item's list, for an item
 * @param field of the key, or of the list whose item it is
 */
export function describeEmptyValue(pointer: string, key: string, field: Field, isItem: boolean): Finding {
  return isItem
    ? { pointer, message: `list item without a value: ${key}`, hint: "fill it in, or remove it" }
    : { pointer, at: "key", message: `no value: ${key}`, hint: cureOfEmpty(key, field) };
}

/** A list or a mapping with nothing in it. */
export function describeEmptyPart(pointer: string, key: string, field: Field): Finding {
  return { pointer, at: "key", message: `nothing in it: ${key}`, hint: cureOfEmpty(key, field) };
}

function cureOfEmpty(key: string, field: Field): string {
  return `${fillIn(key, field)}${field.isRequired ? "" : ", or remove the line"}`;
}

function fillIn(key: string, field: Field): string {
  const keys = (field.item ?? field).fields.map(({ name }) => name);
  if (field.type === "map") return `fill in its keys: ${keys.join(", ")}`;
  if (keys.length > 0) return `fill in its items, each with keys of its own: ${keys.join(", ")}`;
  const line = exampleLine(key, field);
  return line === undefined ? "fill it in" : `fill it in, such as \`${line}\``;
}

/** A key and, below it, the first item of a list of mappings. */
export function listLines(key: string, item: string): string {
  return `\`${key}:\` and below it \`  - ${item}\``;
}

/** `key: value` with the schema's example, unless that is long or has parts. */
export function exampleLine(key: string, { examples }: Field): string | undefined {
  const example = examples[0];
  const text = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  const isPlain = example !== undefined && ![example].flat().some((part) => typeof part === "object");
  return isPlain && text.length <= longestExample ? `${key}: ${text}` : undefined;
}
