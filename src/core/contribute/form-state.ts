import { isMapping } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { parsePointer, pointerTo } from "../../dataset/pointer.ts";

/** What is in a form: texts, lists and mappings of the listing's own names, blank where nothing was entered. */
export type Part = string | readonly Part[] | Answers;
export interface Answers {
  readonly [key: string]: Part;
}

/** A listing's value as a form holds it; what no field can hold is left out. */
export function toAnswers(value: unknown, root: Field): Answers {
  const read = (part: unknown, { type, item, fields }: Field): Part | undefined => {
    if (type === "list")
      return Array.isArray(part) && item ? part.flatMap((each) => read(each, item) ?? []) : undefined;
    if (type !== "map") return typeof part === "object" || part === undefined ? undefined : String(part);
    if (!isMapping(part)) return undefined;
    const entries = fields.map((field) => [field.name, read(part[field.name], field)] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, Part] => entry[1] !== undefined));
  };
  return (read(value, root) ?? {}) as Answers;
}

/** The listing that a form states: what is blank is left out. */
export function toListing(part: Part): unknown {
  if (typeof part === "string") return part.trim() === "" ? undefined : part;
  if (isList(part)) {
    const items = part.map(toListing).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(part).flatMap(([key, inner]) => {
    const made = toListing(inner);
    return made === undefined ? [] : [[key, made] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The answers with another part at a path of keys and indices, after blank items where that is past the end; an undefined part is taken out. */
export function withPart(whole: Part | undefined, path: readonly (string | number)[], part: Part | undefined): Part {
  const [key, ...rest] = path;
  if (key === undefined) return part ?? "";
  if (typeof key === "number") {
    const items = isList(whole) ? [...whole] : [];
    while (items.length < key) items.push("");
    if (rest.length === 0 && part === undefined) items.splice(key, 1);
    else items[key] = withPart(items[key], rest, part);
    return items;
  }
  const map = typeof whole === "object" && !isList(whole) ? whole : {};
  if (rest.length === 0 && part === undefined) {
    const { [key]: _, ...others } = map;
    return others;
  }
  return { ...map, [key]: withPart(map[key], rest, part) };
}

/** The part at a path of keys and indices. */
export function partAt(whole: Part | undefined, path: readonly (string | number)[]): Part | undefined {
  return path.reduce<Part | undefined>(
    (part, key) => (typeof part === "object" ? (part as Record<string | number, Part>)[key] : undefined),
    whole,
  );
}

/** The place in the form of a part of the listing: items that are left out still count there. */
export function toFormPointer(answers: Answers, pointer: string): string {
  let part: Part | undefined = answers;
  const path: (string | number)[] = [];
  for (const step of parsePointer(pointer)) {
    let key: string | number = step;
    if (isList(part)) {
      const filled: number[] = part.flatMap((item, index) => (toListing(item) === undefined ? [] : [index]));
      key = filled[Number(step)] ?? Number(step);
    }
    path.push(key);
    part = typeof part === "object" ? (part as Record<string | number, Part>)[key] : undefined;
  }
  return pointerTo(...path);
}

export function isList(part: Part | undefined): part is readonly Part[] {
  return Array.isArray(part);
}
