import type { ErrorObject } from "ajv/dist/2020.js";
import { quote, type Finding } from "../diagnostic.ts";
import { exampleLine } from "./empty-value.ts";
import { fieldAt, fieldsBelow, fieldsByKind, type Field } from "../fields.ts";
import { nearest } from "./nearest.ts";

/** A required key that is not there; none if a misspelt one stands in its place, which is reported as unknown. */
export function describeMissingKey({ params, data, instancePath }: ErrorObject, holder: Field): Finding[] {
  const key = String(params["missingProperty"]);
  const field = holder.fields.find(({ name }) => name === key);
  if (field === undefined || misspeltKeys(data as object, holder).has(key)) return [];
  const line = exampleLine(key, field) ?? `${key}:`;
  const said = field.description.replace(/\.$/, "");
  return [
    {
      pointer: instancePath,
      message: `missing key: ${key}`,
      hint: `add \`${line}\` (${said.charAt(0).toLowerCase()}${said.slice(1)})`,
    },
  ];
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** The keys that the unknown keys of a mapping were meant to be. */
function misspeltKeys(mapping: object, { fields }: Field): ReadonlySet<string> {
  const names = fields.map(({ name }) => name);
  let meant = known.get(mapping);
  if (meant === undefined) {
    const unknown = Object.keys(mapping).filter((key) => !names.includes(key));
    meant = new Set(unknown.map((key) => nearest(key, names) ?? ""));
    known.set(mapping, meant);
  }
  return meant;
}

/** A key that the schema does not have in this place. */
export function describeUnknownKey(key: string, pointer: string, holder: Field, root: Field): Finding {
  return { pointer, at: "key", message: `unknown key: ${quote(key)}`, hint: cureOf(key, holder, root) };
}

function cureOf(key: string, holder: Field, root: Field): string {
  if (root === fieldsByKind.moved) return "a tombstone has only `kind: moved` and `to`";
  const names = holder.fields.map(({ name }) => name);
  const close = nearest(key, names);
  if (close !== undefined) return `did you mean ${close}?`;
  const isTool = root === fieldsByKind.tool;
  const other = isTool ? fieldsByKind.entity : fieldsByKind.tool;
  const onlyOther = `only ${isTool ? "an entity" : "a tool"} has it; remove the line`;
  if (fieldAt(other, holder.path === "" ? key : `${holder.path}.${key}`) !== undefined) return onlyOther;
  return placeOf(key, root) ?? (placeOf(key, other) && onlyOther) ?? `keys here are ${names.join(", ")}`;
}

/** Where a key belongs: at the top, in a mapping, else in the items of the one list that has it. */
function placeOf(key: string, root: Field): string | undefined {
  const paths = [...fieldsBelow(root)].filter(({ name }) => name === key).map(({ path }) => path);
  if (paths.includes(key)) return "it belongs at the top, without indentation";
  const holders = paths.map((path) => path.slice(0, path.lastIndexOf(".")));
  const mapping = holders.find((path) => fieldAt(root, path)?.type === "map");
  if (mapping !== undefined) return `it belongs under ${mapping}`;
  return holders.length === 1 ? `it belongs in an item of ${holders[0]}` : undefined;
}
