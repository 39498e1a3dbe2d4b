import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { chmod, lstat, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { toPrintableLine } from "../dataset/plain-text.ts";
import { linkFault } from "../dataset/source-file.ts";
import { findErrorCode } from "./command-files.ts";

/** Text to write to a file. */
export interface ListingWrite {
  /** Path below the root: `entities/a.yaml`. */
  readonly path: string;
  readonly text: string;
  /** True if an existing file must not be overwritten. Default: false. */
  readonly isNew?: boolean;
}

/**
 * Writes listings. No file is ever there in part.
 *
 * Every text is first written to a temporary file in the same folder and flushed to the disk. If that fails for one of them, such
 * as on a full disk, no listing changes. Then the temporary files are renamed, in the order of `writes`; if a rename fails, the
 * files before it stay changed. Temporary files are always removed. A file that is overwritten keeps its mode.
 *
 * @param root folder with entities/ and tools/
 * @throws {RangeError} if a file exists although it `isNew`, if it or its folder is a symbolic link, or if the system refuses
 */
export async function writeListings(root: string, writes: readonly ListingWrite[]): Promise<void> {
  const suffix = `.${randomBytes(6).toString("hex")}.new`;
  const toTemporaryPath = (path: string) => join(root, dirname(path), `.${basename(path)}${suffix}`);
  try {
    for (const write of writes)
      await explainError(write.path, () => writeTemporaryFile(root, write, toTemporaryPath(write.path)));
    for (const { path } of writes) await explainError(path, () => rename(toTemporaryPath(path), join(root, path)));
  } finally {
    for (const { path } of writes) await rm(toTemporaryPath(path), { force: true }).catch(() => undefined);
  }
}

/**
 * Writes a listing's text to a temporary file, with the mode of the file that it is to replace.
 *
 * @throws {RangeError} if the listing exists although it `isNew`, or if it or its folder is a symbolic link
 */
async function writeTemporaryFile(
  root: string,
  { path, text, isNew = false }: ListingWrite,
  temporaryPath: string,
): Promise<void> {
  const folder = dirname(path);
  const folderStats = folder === "." ? undefined : await readStats(join(root, folder));
  if (folderStats?.isSymbolicLink()) throw createLinkError(folder);
  const fileStats = await readStats(join(root, path));
  if (fileStats?.isSymbolicLink()) throw createLinkError(path);
  if (fileStats !== undefined && isNew) throw new RangeError(`there is a file already: ${toPrintableLine(path)}`);
  await writeFile(temporaryPath, text, { flag: "wx", flush: true });
  if (fileStats !== undefined) await chmod(temporaryPath, fileStats.mode & 0o7777);
}

/** Reads the type and mode of a file or folder; of a symbolic link, its own. Undefined if there is nothing at the path. */
function readStats(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: unknown) => {
    if (findErrorCode(error) === "ENOENT") return undefined;
    throw error;
  });
}

/**
 * Runs a step of writing a file. An error of the system is replaced by a message with its code and the listing's path:
 * "can't be written (ENOSPC): entities/a.yaml was not changed". Other errors are thrown as they are.
 */
async function explainError(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    const code = findErrorCode(cause);
    if (code === undefined) throw cause;
    throw new RangeError(`can't be written (${code}): ${toPrintableLine(path)} was not changed`, { cause });
  }
}

/**
 * Creates the error for a path that is a symbolic link: "symbolic link: entities/a.yaml; delete the link and put the file
 * itself in its place".
 */
function createLinkError(path: string): RangeError {
  const { message, hint } = linkFault(path);
  return new RangeError(`${message}; ${hint}`);
}
