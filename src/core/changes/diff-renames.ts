import { ascending, descending } from "d3-array";
import type { DiffFile } from "./diff-file.ts";

/** A listing that has a new id. */
export interface Rename {
  readonly before: DiffFile;
  readonly after: DiffFile;
  readonly hasTombstone: boolean;
}

/** Keys that do not help to recognise a listing. */
const passedOver: ReadonlySet<string> = new Set(["kind", "added", "review", "notes"]);

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
  const renames: Rename[] = [];
  const pair = (before: DiffFile, after: DiffFile) => {
    const isTaken = renames.some((rename) => rename.before === before || rename.after === after);
    if (!isTaken) renames.push({ before, after, hasTombstone: tombstones.get(before.reference) === after.reference });
  };
  for (const before of gone) {
    const after = came.find(({ reference }) => reference === tombstones.get(before.reference));
    if (after !== undefined) pair(before, after);
  }
  for (const { before, after } of alike(gone, came)) pair(before, after);
  return renames;
}

function alike(gone: readonly DiffFile[], came: readonly DiffFile[]) {
  const told = (files: readonly DiffFile[]) => files.map((file) => ({ file, keys: spelt(file) }));
  const others = told(came);
  return told(gone)
    .flatMap(({ file: before, keys }) =>
      others.map(({ file: after, keys: other }) => ({ before, after, share: shareOfKeys(keys, other) })),
    )
    .filter(({ before, after, share }) => share >= leastShare && before.kind === after.kind)
    .sort(
      (a, b) =>
        descending(a.share, b.share) ||
        ascending(a.before.reference, b.before.reference) ||
        ascending(a.after.reference, b.after.reference),
    );
}

function spelt({ listing = {} }: DiffFile): Map<string, string> {
  const entries = Object.entries(listing).filter(([key]) => !passedOver.has(key));
  return new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Share of all keys that are equal in both, 0–1. */
function shareOfKeys(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const keys = new Set([...a.keys(), ...b.keys()]);
  let same = 0;
  for (const key of keys) if (a.has(key) && a.get(key) === b.get(key)) same++;
  return keys.size === 0 ? 0 : same / keys.size;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The old side of a listing, with new references to listings that moved. A reference that only follows a move is then no change.
 */
export function followRenames(file: DiffFile, renames: readonly Rename[]): DiffFile {
  if (file.listing === undefined || renames.length === 0) return file;
  const targets = new Map(renames.map(({ before, after }) => [before.reference, after.reference]));
  const followed = follow(file.listing, targets) as Values;
  return JSON.stringify(followed) === JSON.stringify(file.listing) ? file : { ...file, listing: followed };
}

/** Only `to` and `successor` hold references. */
function follow(value: unknown, targets: ReadonlyMap<string, string>, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => follow(item, targets));
  if (typeof value === "string") return (/^(to|successor)$/.test(key) && targets.get(value)) || value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, follow(inner, targets, name)]));
}
