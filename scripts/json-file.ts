import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Reads a JSON file, relative to where the command was called.
 *
 * @param maxBytes larger files are refused before they are read
 * @throws {RangeError} if there is no such file, or it is too large or no JSON; what else the system refuses is thrown as it is
 */
export function readJsonFile(path: string, maxBytes = 50_000_000): unknown {
  const full = resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
  if (!existsSync(full)) throw new RangeError(`no such file: ${path}`);
  if (statSync(full).size > maxBytes)
    throw new RangeError(`too large: ${path}; at most ${maxBytes / 1_000_000} MB are read`);
  const text = readFileSync(full, "utf8").replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
}
