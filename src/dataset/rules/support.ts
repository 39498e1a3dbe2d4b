import { keeping } from "../field-table.ts";
import { fieldsBelow, fieldsByKind } from "../fields.ts";
import type { Kind } from "../model.ts";
import { covers, valueAt } from "../pointer.ts";
import { memo, type Entry } from "../rule.ts";
import { nearest } from "../schema/nearest.ts";
import { isPruned } from "./places.ts";

const pathsOf = (kind: Kind) => new Set(Array.from(fieldsBelow(fieldsByKind[kind]), ({ path }) => path));
const fields: Readonly<Record<Kind, ReadonlySet<string>>> = { entity: pathsOf("entity"), tool: pathsOf("tool") };

/** Whether a kind has the field at a dotted path. */
export function isField(kind: Kind, path: string): boolean {
  return fields[kind].has(path);
}

/** Whether a dotted path names how the listing is kept, which no source supports. */
export function isKeeping(path: string): boolean {
  return keeping.includes(path.split(".", 1)[0] ?? "");
}

/** The dotted path without list indices: `offer.outputs[0].title` and `offer.outputs.0.title` are `offer.outputs.title`. */
export function withoutIndices(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "").replace(/\.\d+(?=\.|$)/g, "");
}

/** The path that a wrong one most likely meant: by its last word, by its spelling, or the field that it is below. */
export function nearestPath(kind: Kind, path: string): string | undefined {
  const lastWord = (each: string) => each.slice(each.lastIndexOf(".") + 1);
  const targets = [...fields[kind]].filter((other) => !isKeeping(other));
  const byWord = (word: string | undefined) => targets.find((other) => lastWord(other) === word);
  const holder = targets.find((other) => path.slice(0, path.lastIndexOf(".")) === other);
  return (
    byWord(lastWord(path)) ?? nearest(path, targets) ?? byWord(nearest(lastWord(path), targets.map(lastWord))) ?? holder
  );
}

/** What the sources of a listing support. */
interface Support {
  /** Dotted paths, misspelt ones read as what they most likely meant: the rule `supports` reports those. */
  readonly paths: readonly string[];
  /** The same, of sources that show a date. */
  readonly datedPaths: readonly string[];
  /** Whether part of the sources fails the schema, so that nothing can be missed in them. */
  readonly isUncertain: boolean;
}

export const supportOf = memo(({ kind, draft, written }: Entry): Support => {
  const { sources } = draft;
  const named = (sources ?? []).flatMap((source) =>
    (source?.supports ?? []).flatMap((item) => {
      const plain = item === undefined || isField(kind, item) ? item : withoutIndices(item);
      if (plain === undefined) return [];
      return { path: isField(kind, plain) ? plain : (nearestPath(kind, plain) ?? plain), date: source?.as_of };
    }),
  );
  const uniquePaths = (items: typeof named) => [...new Set(items.map(({ path }) => path))];
  return {
    paths: uniquePaths(named),
    datedPaths: uniquePaths(named.filter(({ date }) => date !== undefined)),
    // A key that the schema does not know may be a misspelt `supports` or `as_of`.
    isUncertain: sources === undefined || (draft !== written && isPruned(valueAt(written, "/sources"), sources)),
  };
});

/** Whether one of the paths supports a fact. */
export function cover(paths: readonly string[], fact: string): boolean {
  return paths.some((path) => covers(path, fact));
}
