import { kinds, type Folder, type Kind } from "../../dataset/model.ts";
import { parseListing } from "../../dataset/parse-listing.ts";
import type { SourceFile } from "../../dataset/source-file.ts";

/** One side of a listing's file, as far as it can be read. */
export interface DiffFile {
  /** Folder and id, or the path where the file's name is no id. */
  readonly reference: string;
  readonly kind: Kind;
  /** The valid part of the listing; absent for a tombstone and for a file that can't be read. */
  readonly listing?: Readonly<Record<string, unknown>>;
  /** For a tombstone: where it leads, or empty when it does not say. */
  readonly to?: string;
  /** What is wrong with this file, as messages. */
  readonly errors: readonly string[];
}

const known = new WeakMap<SourceFile, DiffFile>();

/** Reads one side of a changed file. What is not valid is left out and reported as an error. */
export function readDiffFile(source: SourceFile): DiffFile {
  const read = known.get(source) ?? parseDiffFile(source);
  known.set(source, read);
  return read;
}

function parseDiffFile(source: SourceFile): DiffFile {
  const { entry, tombstone, complete, diagnostics } = parseListing(source);
  const folder = source.path.slice(0, source.path.indexOf("/")) as Folder;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const base = {
    reference: source.path.replace(/\.yaml$/, ""),
    kind: kinds[folder] ?? "entity",
    errors: errors.map(({ line, message }) => (line === 0 ? message : `line ${line}: ${message}`)),
  };
  if (tombstone !== undefined) return { ...base, to: tombstone.to ?? "" };
  const { id: _, ...listing } = complete ?? { id: "", ...(entry?.draft as object | undefined) };
  return complete === undefined && entry === undefined ? base : { ...base, listing };
}
