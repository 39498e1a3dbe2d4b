import { keeping } from "../field-table.ts";
import { fieldsBelow, fieldsByKind } from "../fields.ts";
import type { Kind } from "../model.ts";
import { nearest } from "../schema/nearest.ts";

const paths: Readonly<Record<Kind, readonly string[]>> = { entity: pathsOf("entity"), tool: pathsOf("tool") };
const fields: Readonly<Record<Kind, ReadonlySet<string>>> = {
  entity: new Set(paths.entity),
  tool: new Set(paths.tool),
};

function pathsOf(kind: Kind): string[] {
  return Array.from(fieldsBelow(fieldsByKind[kind]), ({ path }) => path);
}

/** Whether a dotted path names one of those, or what is below it. */
export function isKeeping(path: string): boolean {
  return keeping.includes(path.split(".", 1)[0] ?? "");
}

/** The dotted path without list indices: `offer.outputs[0].title` and `offer.outputs.0.title` are `offer.outputs.title`. */
export function withoutIndices(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "").replace(/\.\d+(?=\.|$)/g, "");
}

/** Whether a kind has the field. */
export function isField(kind: Kind, path: string): boolean {
  return fields[kind].has(path);
}

const known = new Map<string, string | undefined>();

/** The path that a wrong one most likely meant: in the same part, by its last word, else by its spelling. */
export function nearestPath(kind: Kind, path: string): string | undefined {
  const key = `${kind} ${path}`;
  if (!known.has(key)) {
    if (known.size >= 1000) known.clear();
    known.set(key, findNearest(kind, path));
  }
  return known.get(key);
}

const lastWord = (path: string) => path.slice(path.lastIndexOf(".") + 1);

function findNearest(kind: Kind, path: string): string | undefined {
  const targets = paths[kind].filter((other) => !isKeeping(other));
  const holder = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const isBelowField = isField(kind, holder) && !isKeeping(holder);
  const inside = targets.filter(
    (other) => other.startsWith(`${holder}.`) && !other.slice(holder.length + 1).includes("."),
  );
  if (isBelowField) {
    const word = nearest(lastWord(path), inside.map(lastWord));
    if (word !== undefined) return `${holder}.${word}`;
    if (inside.length === 0) return holder;
  }
  const byWord = targets.find((other) => lastWord(other) === lastWord(path));
  return byWord ?? nearest(path, targets) ?? nearestWord(targets, path) ?? (isBelowField ? holder : undefined);
}

function nearestWord(targets: readonly string[], path: string): string | undefined {
  const word = nearest(lastWord(path), targets.map(lastWord));
  return word === undefined ? undefined : targets.find((other) => lastWord(other) === word);
}
