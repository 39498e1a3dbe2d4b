import { lstatSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { linkFault, maxListingBytes, type SourceFile } from "../dataset/source-file.ts";

const folders = ["entities", "tools"] as const;

/**
 * Reads every file of a dataset folder, in order of path; all at once would be slower than one after the other.
 *
 * No symbolic link is followed, wherever it leads, and no file larger than a listing may be is read into memory; either is a
 * fault of that file, not of the run. So is a folder within entities/ or tools/, and any other file than a listing, hidden or not.
 *
 * @param root holds entities/ and tools/; either may be missing
 * @throws {RangeError} if the root holds neither
 */
export function readDataset(root: string): SourceFile[] {
  const base = attempt(() => realpathSync(root));
  const lists = base === undefined ? [] : folders.map((folder) => attempt(() => listFiles(base, folder)));
  if (base === undefined || lists.every((list) => list === undefined)) {
    throw new RangeError(`no dataset here: ${root} has neither entities/ nor tools/`);
  }
  const paths = lists.flatMap((list) => list ?? []).sort(ascending);
  return paths.map((path) => readSourceFile(base, path));
}

/** The paths in a folder; the folder itself where it is a link. */
function listFiles(base: string, folder: string): string[] {
  const full = join(base, folder);
  if (lstatSync(full).isSymbolicLink()) return [folder];
  // Finder leaves one in each folder that it shows; Git ignores it.
  const names = readdirSync(full).filter((name) => name !== ".DS_Store");
  return names.map((name) => `${folder}/${name}`);
}

function readSourceFile(base: string, path: string): SourceFile {
  const full = join(base, path);
  try {
    const status = lstatSync(full);
    if (status.isSymbolicLink()) return { path, fault: linkFault(path) };
    if (status.isDirectory()) {
      const hint = `listings must be directly in ${path.slice(0, path.indexOf("/"))}/; move the folder's files there`;
      return { path, fault: { message: `folder among the listings: ${path}`, hint } };
    }
    if (!status.isFile()) return { path, fault: { message: `not a file: ${path}`, hint: "remove it" } };
    if (status.size > maxListingBytes) return { path, size: status.size };
    return { path, bytes: readFileSync(full) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { path, fault: { message: `cannot be read: ${reason}`, hint: "check the file's permissions" } };
  }
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
