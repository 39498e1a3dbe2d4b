import type { ErrorObject } from "ajv";
import { quote, type Finding } from "../diagnostic.ts";
import { exampleLine, listLines } from "./shape-messages.ts";
import { fieldAt, fieldsBelow, fieldsByKind, type Field } from "../fields.ts";
import { eitherOf, nearestOnes } from "./nearest.ts";
import { folders, type Kind } from "../model.ts";

/** The keys that the unknown keys of a mapping were meant to be. */
const meantKeys = new WeakMap<object, ReadonlySet<string>>();

/** A required key that is not there; none if a misspelt one is in its place, which is reported as unknown. */
export function describeMissingKey({ params, instancePath }: ErrorObject, data: unknown, holder: Field): Finding[] {
  const key = String(params["missingProperty"]);
  const field = holder.fields.find(({ name }) => name === key);
  const names = holder.fields.map(({ name }) => name);
  const unknown = Object.keys(data as object).filter((other) => !names.includes(other));
  const meant = meantKeys.get(data as object) ?? new Set(unknown.flatMap((other) => nearestOnes(other, names)));
  meantKeys.set(data as object, meant);
  if (field === undefined || meant.has(key)) return [];
  const said = field.description.replace(/\.$/, "");
  const hint = `${additionOf(field)} (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
  return [{ pointer: instancePath, message: `missing key: ${key}`, hint }];
}

/** What to write for a key that is not there, parts included. */
function additionOf(field: Field): string {
  const { name, fields, item } = field;
  if (name === "status") return "add `status: {state: unknown}`";
  if (name === "sources") return `add a source: ${listLines(name, "url: https://…")}`;
  const parts = fields.map((part) => exampleLine(part.name, part));
  const line = item === undefined && parts.length > 0 ? `${name}: {${parts.join(", ")}}` : exampleLine(name, field);
  return `add \`${line ?? `${name}:`}\``;
}

/** A key that the schema does not have in this place. */
export function describeUnknownKey(key: string, pointer: string, holder: Field, root: Field): Finding {
  return { pointer, at: "key", message: `unknown key: ${quote(key)}`, hint: cureOf(key, holder, root) };
}

function cureOf(key: string, holder: Field, root: Field): string {
  if (root === fieldsByKind.moved) return "a tombstone has only `kind: moved` and `to`";
  const names = holder.fields.map(({ name }) => name);
  if (key.includes("\u00a0")) return "it has a no-break space: use plain spaces";
  const close = nearestOnes(key, names);
  if (close.length > 0) return `did you mean ${eitherOf(close)}?`;
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

/** A kind that the folder does not hold. */
export function describeKindFault(value: unknown, kind: Kind): Finding {
  const isOther = value === (kind === "entity" ? "tool" : "entity");
  return {
    pointer: "/kind",
    message: `wrong kind for this folder: ${quote(value)}`,
    hint: isOther
      ? `move the file to ${folders[value as Kind]}/, or write kind: ${kind}`
      : `files in ${folders[kind]}/ say kind: ${kind}, or kind: moved for a tombstone`,
  };
}

/** A relation that does not name its other side in exactly one of the two ways. */
export function describeSideFault(value: unknown, pointer: string): Finding {
  const hasBoth = typeof value === "object" && value !== null && "to" in value && "name" in value;
  return {
    pointer,
    message: hasBoth ? "relation with both `to` and `name`" : "relation without its other side",
    hint: "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two",
  };
}
