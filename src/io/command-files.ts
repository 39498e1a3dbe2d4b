import { readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A path as typed, relative to where the command was called: npm runs it from the repository's root. */
export function resolveTypedPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/**
 * Reads a file of JSON or a pipe, relative to where the command was called.
 *
 * @param maxBytes larger files are refused before they are read
 * @throws {RangeError} if there is no such file, or it can't be read, is too large or no JSON
 */
export function readJsonFile(path: string, maxBytes = 1_000_000): unknown {
  const text = readText(path, maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
}

function readText(path: string, maxBytes: number): string {
  const full = resolveTypedPath(path);
  try {
    const status = statSync(full);
    if (status.isDirectory()) throw new RangeError(`a folder, not a file: ${path}`);
    if (!status.isFile() && !status.isFIFO()) throw new RangeError(`not a regular file: ${path}`);
    if (status.size > maxBytes) throw new RangeError(`too large: ${path}; at most ${maxBytes / 1_000_000} MB are read`);
    return readFileSync(full, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    const code = findErrorCode(cause);
    if (code === undefined) throw cause;
    if (code === "ENOENT" || code === "ENOTDIR") throw new RangeError(`no such file: ${path}`, { cause });
    throw new RangeError(`can't be read: ${path} (${code}); check its permissions`, { cause });
  }
}

/** The system's code of an error, such as ENOSPC. */
export function findErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** Writes texts by file name into a folder, in their order; the folder is made where it is missing. */
export async function writeTextFiles(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}
