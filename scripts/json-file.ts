import { readCalledFile } from "../src/io/called-file.ts";

/**
 * Reads a JSON file, relative to where the command was called.
 *
 * @param maxBytes larger files are refused before they are read
 * @throws {RangeError} if there is no such file, or it can't be read, is too large or no JSON
 */
export function readJsonFile(path: string, maxBytes?: number): unknown {
  const text = readCalledFile(path, maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
}
