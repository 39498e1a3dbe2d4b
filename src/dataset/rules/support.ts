import { covers, valueAt } from "../pointer.ts";
import type { Entry } from "../rule.ts";
import { isField, nearestPath, withoutIndices } from "./field-path.ts";
import { memo } from "./memo.ts";
import { isPruned } from "./places.ts";

/** What the sources of a listing support. */
export interface Support {
  /** Dotted paths, misspelt ones read as what they most likely meant: the rule `supports` reports those. */
  readonly paths: ReadonlySet<string>;
  /** The same, of sources that show a date. */
  readonly datedPaths: ReadonlySet<string>;
  /** Whether part of the sources fails the schema, so that nothing can be missed in them. */
  readonly isUncertain: boolean;
}

/** Reads what the sources of a listing support. */
export const supportOf = memo((entry: Entry): Support => {
  const sources = entry.draft.sources ?? [];
  const paths = new Set<string>();
  const datedPaths = new Set<string>();
  for (const source of sources) {
    for (const item of source?.supports ?? []) {
      if (item === undefined) continue;
      const path = readPath(entry.kind, item);
      paths.add(path);
      if (source?.as_of !== undefined) datedPaths.add(path);
    }
  }
  return { paths, datedPaths, isUncertain: isUncertain(entry) };
});

/** Whether one of the paths supports a fact. */
export function cover(paths: Iterable<string>, fact: string): boolean {
  for (const path of paths) if (covers(path, fact)) return true;
  return false;
}

function isUncertain({ draft, written }: Entry): boolean {
  const { sources } = draft;
  if (sources === undefined) return true;
  if (draft === written) return false;
  // A key that the schema does not know may be a misspelt `supports` or `as_of`.
  return isPruned(valueAt(written, "/sources"), sources);
}

function readPath(kind: Entry["kind"], item: string): string {
  if (isField(kind, item)) return item;
  const plain = withoutIndices(item);
  return isField(kind, plain) ? plain : (nearestPath(kind, plain) ?? plain);
}
