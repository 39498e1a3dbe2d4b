import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes texts into a folder, which is made where it is missing.
 *
 * @param texts by file name, in the order in which they are written
 */
export async function writeTexts(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}
