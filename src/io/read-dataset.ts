import { lstatSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { linkFault, maxListingBytes, type SourceFile } from "../dataset/source-file.ts";

const folders = ["entities", "tools"] as const;

/**
 * Reads every file in entities/ and tools/, sorted by path (`entities/a.yaml`). Hidden files count too, except .DS_Store.
 *
 * A symbolic link, a folder and anything else that is not a regular file has a `fault`. A file that is too large for a listing
 * has its `size`. Neither is read. Files are read one after the other, which is faster than all at once.
 *
 * @param root folder that holds entities/ and tools/; one of them may be missing
 * @throws {RangeError} if both are missing: `no dataset here: <root> has neither entities/ nor tools/`
 */
export function readDataset(root: string): SourceFile[] {
  const base = tryRead(() => realpathSync(root));
  const lists = base === undefined ? [] : folders.map((folder) => tryRead(() => listFiles(base, folder)));
  if (base === undefined || lists.every((list) => list === undefined)) {
    throw new RangeError(`no dataset here: ${root} has neither entities/ nor tools/`);
  }
  const paths = lists.flatMap((list) => list ?? []).sort(ascending);
  return paths.map((path) => readSourceFile(base, path));
}

/** Lists the paths in a folder, such as `entities/a.yaml`. For a folder that is a symbolic link, only the folder's own path. */
function listFiles(base: string, folder: string): string[] {
  const folderPath = join(base, folder);
  if (lstatSync(folderPath).isSymbolicLink()) return [folder];
  // macOS creates .DS_Store in each folder that it shows. Git ignores it.
  const names = readdirSync(folderPath).filter((name) => name !== ".DS_Store");
  return names.map((name) => `${folder}/${name}`);
}

/** Reads a file, or describes why it can't be read: `{path, bytes}`, `{path, size}` or `{path, fault}`. */
function readSourceFile(base: string, path: string): SourceFile {
  const filePath = join(base, path);
  try {
    const status = lstatSync(filePath);
    if (status.isSymbolicLink()) return { path, fault: linkFault(path) };
    if (status.isDirectory()) {
      const hint = `listings must be directly in ${path.slice(0, path.indexOf("/"))}/; move the folder's files there`;
      return { path, fault: { message: `folder among the listings: ${path}`, hint } };
    }
    if (!status.isFile()) return { path, fault: { message: `not a file: ${path}`, hint: "remove it" } };
    if (status.size > maxListingBytes) return { path, size: status.size };
    return { path, bytes: readFileSync(filePath) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { path, fault: { message: `cannot be read: ${reason}`, hint: "check the file's permissions" } };
  }
}

/** Returns the result of a function. Undefined if it throws. */
function tryRead<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
