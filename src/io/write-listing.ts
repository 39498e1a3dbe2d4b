import { randomBytes } from "node:crypto";
import { chmod, lstat, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { toPrintableLine } from "../dataset/plain-text.ts";
import { linkFault } from "../dataset/source-file.ts";
import { findErrorCode } from "./command-files.ts";

/** One text to write. */
export interface ListingWrite {
  /** From the root: `entities/a.yaml`. */
  readonly path: string;
  readonly text: string;
  /** Whether no file may be there yet. */
  readonly isNew?: boolean;
}

/**
 * Writes listings, each whole.
 *
 * Every text first goes into a hidden file beside its place and onto the disk, so that a full disk is met before anything
 * changes; then the files are renamed into place, in the order given. A file keeps its mode, and no symbolic link is written
 * through.
 *
 * @param root holds entities/ and tools/
 * @throws {RangeError} if something can't be written
 */
export async function writeListings(root: string, writes: readonly ListingWrite[]): Promise<void> {
  const name = `.${randomBytes(6).toString("hex")}.new`;
  const freshOf = (path: string) => join(root, dirname(path), `.${basename(path)}${name}`);
  try {
    for (const write of writes) await attempt(write.path, () => prepare(root, write, freshOf(write.path)));
    for (const { path } of writes) await attempt(path, () => rename(freshOf(path), join(root, path)));
  } finally {
    for (const { path } of writes) await rm(freshOf(path), { force: true }).catch(() => undefined);
  }
}

async function prepare(root: string, { path, text, isNew = false }: ListingWrite, fresh: string): Promise<void> {
  const folder = dirname(path);
  if (folder !== "." && (await look(join(root, folder)))?.isSymbolicLink()) throw refusal(folder);
  const known = await look(join(root, path));
  if (known?.isSymbolicLink()) throw refusal(path);
  if (known !== undefined && isNew) throw new RangeError(`there is a file already: ${toPrintableLine(path)}`);
  await writeFile(fresh, text, { flag: "wx", flush: true });
  if (known !== undefined) await chmod(fresh, known.mode & 0o7777);
}

/** What is at a path, links not followed; undefined where nothing is. */
function look(path: string) {
  return lstat(path).catch((error: unknown) => {
    if (findErrorCode(error) === "ENOENT") return undefined;
    throw error;
  });
}

/** What the system refuses, in a sentence that says which file. */
async function attempt(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    const code = findErrorCode(cause);
    if (code === undefined) throw cause;
    throw new RangeError(`can't be written (${code}): ${toPrintableLine(path)} was not changed`, { cause });
  }
}

function refusal(path: string): RangeError {
  const { message, hint } = linkFault(path);
  return new RangeError(`${message}; ${hint}`);
}
