import { lstat, readFile, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { ascending } from "d3-array";
import { maxBytes, type SourceFile } from "../dataset/source-file.ts";

const folders = ["entities", "tools"] as const;

/**
 * Reads every file of a dataset folder, in order of path.
 *
 * Nothing is followed out of the folder, and no file larger than a listing may be is read into memory; either is a fault of
 * that file, not of the run. Hidden files are passed over.
 *
 * @param root holds entities/ and tools/; either may be missing
 * @throws {RangeError} if the root holds neither
 */
export async function readDataset(root: string): Promise<SourceFile[]> {
  const base = await realpath(root).catch(() => undefined);
  const lists = await Promise.all(folders.map((folder) => listFiles(base ?? root, folder)));
  if (base === undefined || lists.every((list) => list === undefined)) {
    throw new RangeError(`no dataset here: ${root} has neither entities/ nor tools/`);
  }
  const paths = lists.flatMap((list) => list ?? []).sort(ascending);
  return Promise.all(paths.map((path) => readSourceFile(base, path)));
}

async function listFiles(base: string, folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(join(base, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch {
    return undefined;
  }
}

async function readSourceFile(base: string, path: string): Promise<SourceFile> {
  const full = join(base, path);
  try {
    const link = (await lstat(full)).isSymbolicLink() ? await realpath(full) : full;
    if (link !== full && !resolve(link).startsWith(base + sep)) {
      return { path, fault: { message: `link out of the folder: ${path}`, hint: "put the file itself in its place" } };
    }
    const status = await stat(full);
    if (!status.isFile()) return { path, fault: { message: `not a file: ${path}`, hint: "remove it" } };
    if (status.size > maxBytes) return { path, size: status.size };
    return { path, bytes: await readFile(full) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { path, fault: { message: `cannot be read: ${reason}`, hint: "check the link or the file's permissions" } };
  }
}
