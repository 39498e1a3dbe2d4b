import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { findErrorCode } from "./command-files.ts";
import { readDatasetRoot, repositoryRoot } from "./environment.ts";
import { MachineFault } from "./machine-fault.ts";

/** Name of the empty file that a build writes last. A folder without it holds a build that did not finish. */
export const completionMarker = ".whole-site";

/**
 * Name of the file that a build writes first. A folder without it was not written by a build and is never emptied.
 *
 * It holds the process id of the build that is writing, and is empty when none is.
 */
export const buildMarker = ".site-build";

/** Names in a site's folder that are not part of the site: `.git` is the history of a branch that is published from. */
const preservedNames: readonly string[] = [".git", buildMarker];

/** Names that a folder may have although it counts as empty: files of a published branch. */
const ignoredNames: readonly string[] = [...preservedNames, ".nojekyll", "CNAME", ".DS_Store"];

/**
 * Takes a folder for a build: creates it if it is missing, marks it as being built, and removes everything in it but `.git`.
 *
 * An empty folder is accepted, and one that a build has written, finished or not. While this process runs, no other build can
 * take the folder; a mark of a process that has ended is taken over. The mark of a whole site is removed first, so that a build
 * that is interrupted never leaves it.
 *
 * @param folder path, absolute or relative to the working directory; symbolic links are followed
 * @throws {RangeError} if the folder has other files, or contains the repository or the dataset; nothing in it is changed then
 * @throws {MachineFault} if another build is writing to the folder
 */
export async function takeSiteFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await checkSiteFolder(folder);
  markAsBuilding(folder);
  await emptySiteFolder(folder);
}

/** Marks a folder as built by this process no longer. Another build can then take it. Does nothing if it has no mark. */
export function releaseSiteFolder(folder: string): void {
  const marker = join(folder, buildMarker);
  if (existsSync(marker)) writeFileSync(marker, "");
}

/** Removes everything in a site's folder but `.git` and the mark of a build. The mark of a whole site is removed first. */
export async function emptySiteFolder(folder: string): Promise<void> {
  rmSync(join(folder, completionMarker), { force: true });
  for (const name of await readdir(folder)) {
    if (!preservedNames.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Throws a RangeError unless a build may empty the folder. */
async function checkSiteFolder(folder: string): Promise<void> {
  const realFolder = await realpath(folder);
  const folderPrefix = realFolder.endsWith(sep) ? realFolder : `${realFolder}${sep}`;
  const roots = await Promise.all([repositoryRoot, readDatasetRoot()].map((root) => realpath(root)));
  const containsRegister = roots.some((root) => `${root}${sep}`.startsWith(folderPrefix));
  if (containsRegister)
    throw new RangeError(`the build would remove the register itself: ${folder}; name a folder for the site alone`);
  const names = await readdir(folder);
  const isEmpty = names.every((name) => ignoredNames.includes(name));
  const isBuiltSite = names.includes(buildMarker) || names.includes(completionMarker);
  if (isEmpty || isBuiltSite) return;
  throw new RangeError(
    `the build would remove a folder that no build wrote: ${folder}; name an empty or a new folder, or remove this one`,
  );
}

/**
 * Writes the id of this process into the mark of a folder.
 *
 * @throws {MachineFault} if the mark names another process that is running
 */
function markAsBuilding(folder: string): void {
  const marker = join(folder, buildMarker);
  if (existsSync(marker)) removeOldMark(folder, marker);
  try {
    // Of two builds that start at once only one can create the file.
    writeFileSync(marker, String(process.pid), { flag: "wx" });
  } catch (error) {
    throw findErrorCode(error) === "EEXIST" ? toBusyFolder(folder, readBuilder(marker)) : error;
  }
}

/** Removes the mark of a build that has ended. @throws {MachineFault} if its process is running, and leaves the mark */
function removeOldMark(folder: string, marker: string): void {
  // Moved aside first: of two builds that find the same old mark only one can move it.
  const movedMarker = `${marker}.${process.pid}`;
  try {
    renameSync(marker, movedMarker);
  } catch (error) {
    throw findErrorCode(error) === "ENOENT" ? toBusyFolder(folder, undefined) : error;
  }
  const builder = readBuilder(movedMarker);
  const isBusy = builder !== undefined && builder !== process.pid && isRunning(builder);
  if (!isBusy) return rmSync(movedMarker);
  renameSync(movedMarker, marker);
  throw toBusyFolder(folder, builder);
}

/**
 * Returns the fault "process 4711 is building in this folder: dist; wait until it ends, or name another folder with --out".
 *
 * @param builder process id; "another process" if undefined
 */
function toBusyFolder(folder: string, builder: number | undefined): MachineFault {
  const builderName = builder === undefined ? "another process" : `process ${builder}`;
  return new MachineFault(
    `${builderName} is building in this folder: ${folder}; wait until it ends, or name another folder with --out`,
  );
}

/** Reads the process id in a build's mark. Undefined if there is no mark, or it is empty or not a number. */
function readBuilder(marker: string): number | undefined {
  const text = existsSync(marker) ? readFileSync(marker, "utf8") : "";
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** Returns true if there is a process of this id, on this machine. */
function isRunning(id: number): boolean {
  try {
    // Signal 0 tests for existence and sends nothing.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return findErrorCode(error) === "EPERM";
  }
}
