import type { DiffFile } from "./diff-file.ts";
import type { Rename } from "./diff-renames.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * A listing's old side with references to listings that moved as they are now, so that what merely follows a move is no change
 * of a fact.
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
