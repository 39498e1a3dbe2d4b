import { readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Returns the absolute path of a typed path: `a.json` → `/home/x/a.json`. It is relative to the folder in which `npm run` was
 * called, not to the root. An absolute path stays.
 */
export function resolveTypedPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/**
 * Reads a JSON file or a pipe.
 *
 * @param path relative to the folder from which the command was called
 * @param maxBytes larger files are refused before they are read
 * @returns the parsed value
 * @throws {RangeError} if the file does not exist, can't be read, is too large or is not JSON
 */
export function readJsonFile(path: string, maxBytes = 1_000_000): unknown {
  const text = readText(path, maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
}

/** Reads a text without its byte order mark. @throws {RangeError} as `readJsonFile` does, but not about JSON */
function readText(path: string, maxBytes: number): string {
  const absolutePath = resolveTypedPath(path);
  try {
    const status = statSync(absolutePath);
    if (status.isDirectory()) throw new RangeError(`a folder, not a file: ${path}`);
    if (!status.isFile() && !status.isFIFO()) throw new RangeError(`not a regular file: ${path}`);
    if (status.size > maxBytes) throw new RangeError(`too large: ${path}; at most ${maxBytes / 1_000_000} MB are read`);
    return readFileSync(absolutePath, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    const code = findErrorCode(cause);
    if (code === undefined) throw cause;
    if (code === "ENOENT" || code === "ENOTDIR") throw new RangeError(`no such file: ${path}`, { cause });
    throw new RangeError(`can't be read: ${path} (${code}); check its permissions`, { cause });
  }
}

/** Returns the code of a system error, such as "ENOSPC". Undefined if the error has none, or is not an `Error`. */
export function findErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** Writes text files into a folder, given by path in it. Creates folders that are missing; replaces files of the same paths. */
export async function writeTextFiles(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
