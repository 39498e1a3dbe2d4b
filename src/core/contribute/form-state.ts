import { isMapping } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { parsePointer, formatPointer } from "../../dataset/pointer.ts";

/** Value in the form: a text, a list or a mapping. Numbers are texts too. A blank text is no answer. */
export type Part = string | readonly Part[] | Answers;

/** Answers by the keys of a listing: `{name: "Example", offer: {services: ["training"]}}`. */
export interface Answers {
  readonly [key: string]: Part;
}

/** Keys and indices that lead from the answers to a part of them: `["sources", 0, "url"]`. */
export type PartPath = readonly (string | number)[];

/**
 * Converts a listing, as parsed from its file or JSON, to answers: numbers become texts. `{name: "A", founded: 1995}` → `{name:
 * "A", founded: "1995"}`.
 *
 * Drops keys that the schema doesn't have, null, and values of another shape than their field, such as a text instead of a list.
 * A number where the schema has a text becomes one.
 *
 * @param root fields of the listing's kind
 * @returns keys in the order of the schema; `{}` for anything but a mapping
 */
export function toAnswers(value: unknown, root: Field): Answers {
  return (toPart(value, root) ?? {}) as Answers;
}

/**
 * Converts a value to a part of the answers: a list without the items that don't fit, a mapping with the keys that the schema
 * has, any other value as a text. Undefined if its shape is not that of the field.
 */
function toPart(value: unknown, { type, item, fields }: Field): Part | undefined {
  if (type === "list") {
    return Array.isArray(value) && item ? value.flatMap((element) => toPart(element, item) ?? []) : undefined;
  }
  if (type !== "map") return typeof value === "object" || value === undefined ? undefined : String(value);
  if (!isMapping(value)) return undefined;
  const entries = fields.map((field) => [field.name, toPart(value[field.name], field)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Part] => entry[1] !== undefined));
}

/**
 * Converts answers to the value of a listing: blank texts are left out, and so are lists and mappings that are empty then. Other
 * texts stay as they are, spaces too: `{a: " ", b: ["", "x"]}` → `{b: ["x"]}`.
 *
 * @returns undefined if nothing remains
 */
export function toListing(part: Part): unknown {
  if (typeof part === "string") return part.trim() === "" ? undefined : part;
  if (isList(part)) {
    const items = part.map(toListing).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(part)
    .map(([key, child]) => [key, toListing(child)] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Returns a copy of a part in which the part at a path is replaced, or removed if the new part is undefined: `{a: ["x", "y"]}`
 * without `["a", 0]` is `{a: ["y"]}`.
 *
 * Missing lists and mappings on the way to a new part are added, and replace a text that is there. An index past the end of a list
 * adds "" items before it. Removing a part that isn't there changes nothing. An empty path returns the new part, or "" if it is
 * undefined.
 */
export function replacePart(whole: Part | undefined, path: PartPath, part: Part | undefined): Part {
  const [key, ...remainingPath] = path;
  if (key === undefined) return part ?? "";
  if (part === undefined && partAt(whole, path) === undefined) return whole ?? {};
  const isRemoval = remainingPath.length === 0 && part === undefined;
  if (typeof key === "number") {
    const items = isList(whole) ? [...whole] : [];
    while (items.length < key) items.push("");
    if (isRemoval) items.splice(key, 1);
    else items[key] = replacePart(items[key], remainingPath, part);
    return items;
  }
  const mapping = typeof whole === "object" && !isList(whole) ? whole : {};
  if (isRemoval) {
    const { [key]: _, ...otherParts } = mapping;
    return otherParts;
  }
  return { ...mapping, [key]: replacePart(mapping[key], remainingPath, part) };
}

/** Returns the part at a path: the whole for an empty path, undefined if there is none. */
export function partAt(whole: Part | undefined, path: PartPath): Part | undefined {
  return path.reduce<Part | undefined>(childAt, whole);
}

/** Returns the part at a key of a mapping or an index of a list. Undefined if there is none, and for a text. */
function childAt(part: Part | undefined, key: string | number): Part | undefined {
  return typeof part === "object" ? (part as Record<string | number, Part>)[key] : undefined;
}

/**
 * Converts a JSON Pointer into a listing to one into the answers that it was made from.
 *
 * The listing lacks blank items. If the first of two sources is blank, `/sources/0/url` becomes `/sources/1/url`. Keys stay as
 * they are, unknown ones and indices past the end too; "" stays "".
 */
export function toFormPointer(answers: Answers, pointer: string): string {
  let part: Part | undefined = answers;
  const path: (string | number)[] = [];
  for (const token of parsePointer(pointer)) {
    const key: string | number = isList(part) ? toFormIndex(part, Number(token)) : token;
    path.push(key);
    part = childAt(part, key);
  }
  return formatPointer(...path);
}

/**
 * Converts an index among the items that are not blank to one among all items: of `["", "x"]`, 0 → 1. An index past the end
 * stays as it is.
 */
function toFormIndex(items: readonly Part[], listingIndex: number): number {
  const filledIndices = [...items.keys()].filter((index) => toListing(items[index] ?? "") !== undefined);
  return filledIndices[listingIndex] ?? listingIndex;
}

/** Returns true if a part is a list. False for texts, mappings and undefined. */
export function isList(part: Part | undefined): part is readonly Part[] {
  return Array.isArray(part);
}
