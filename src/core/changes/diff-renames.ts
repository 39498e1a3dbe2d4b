import { ascending, cross, descending, union } from "d3-array";
import type { DiffFile } from "./diff-file.ts";

/** A listing that has a new id. */
export interface Rename {
  readonly before: DiffFile;
  readonly after: DiffFile;
  readonly hasTombstone: boolean;
}

/** Keys that do not help to recognise a listing. */
const skipped: ReadonlySet<string> = new Set(["kind", "added", "review", "notes"]);

/** Two files are the same listing if at least this share of their keys is equal. */
const leastShare = 0.5;

/**
 * Finds listings that changed their id among those that were removed and added.
 *
 * A tombstone that leads to a new file says so itself. Otherwise a removed and an added file are the same listing when at least
 * half of their keys are equal. Of several, the most similar one counts, then the first by reference.
 *
 * @param gone listings that are no longer under their id
 * @param came listings under ids that are new
 * @param tombstones where the tombstones of the new side lead, by reference
 */
export function pairRenames(
  gone: readonly DiffFile[],
  came: readonly DiffFile[],
  tombstones: ReadonlyMap<string, string>,
): Rename[] {
  const texts = new Map([...gone, ...came].map((file) => [file, textsByKey(file)]));
  const pairs = cross(gone, came, (before, after) => {
    const hasTombstone = tombstones.get(before.reference) === after.reference;
    const share = before.kind === after.kind ? shareOfEqual(texts.get(before), texts.get(after)) : 0;
    return { before, after, hasTombstone, likeness: hasTombstone ? 2 : share };
  });
  const taken = new Set<DiffFile>();
  return pairs
    .filter(({ likeness }) => likeness >= leastShare)
    .sort(
      (a, b) =>
        descending(a.likeness, b.likeness) ||
        ascending(a.before.reference, b.before.reference) ||
        ascending(a.after.reference, b.after.reference),
    )
    .filter(({ before, after }) => {
      const isFree = !taken.has(before) && !taken.has(after);
      if (isFree) taken.add(before).add(after);
      return isFree;
    });
}

function textsByKey({ listing = {} }: DiffFile): Map<string, string> {
  const entries = Object.entries(listing).filter(([key]) => !skipped.has(key));
  return new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Share of all keys that are equal in both, 0–1. */
function shareOfEqual(a: ReadonlyMap<string, string> = new Map(), b: ReadonlyMap<string, string> = new Map()): number {
  const keys = [...union(a.keys(), b.keys())];
  return keys.length === 0 ? 0 : keys.filter((key) => a.get(key) === b.get(key)).length / keys.length;
}

/**
 * The old side of a listing, with new references to listings that moved. A reference that only follows a move is then no change.
 */
export function followRenames(file: DiffFile, renames: readonly Rename[]): DiffFile {
  if (file.listing === undefined || renames.length === 0) return file;
  const targets = new Map(renames.map(({ before, after }) => [before.reference, after.reference]));
  // Only `to` and `successor` hold references.
  const text = JSON.stringify(file.listing, (key, value: unknown) =>
    /^(to|successor)$/.test(key) ? (targets.get(value as string) ?? value) : value,
  );
  if (text === JSON.stringify(file.listing)) return file;
  return { ...file, listing: JSON.parse(text) as NonNullable<DiffFile["listing"]> };
}
