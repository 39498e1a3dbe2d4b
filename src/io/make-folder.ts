import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "./file-effects.ts";

/**
 * Makes a folder, and those above it that are missing.
 *
 * Node's own `recursive` never returns where the system says of a folder that is there that it isn't, as in /proc.
 *
 * @throws what the system refuses, with the path
 */
export async function makeFolder(path: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (status?.isDirectory()) return;
  if (status !== undefined) throw Object.assign(new Error(`not a folder: ${path}`), { code: "ENOTDIR", path });
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
}

/**
 * Writes texts into a folder, which is made where it is missing.
 *
 * @param texts by file name, in the order in which they are written
 * @throws what the system refuses, with the path
 */
export async function writeTexts(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await makeFolder(folder);
  for (const [name, text] of Object.entries(texts)) {
    const file = join(folder, name);
    await withPath(file, () => writeFile(file, text));
  }
}

/** Names the path in what is thrown: a write that the system refuses leaves it out, and so do builders. */
export async function withPath<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && !("path" in error)) Object.assign(error, { path });
    throw error;
  }
}
