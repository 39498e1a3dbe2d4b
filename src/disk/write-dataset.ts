import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { publishFiles } from "../formats/files.ts";
import type { Edition } from "../formats/published.ts";
import type { Register } from "../measures/register.ts";

/**
 * Writes the published dataset.
 *
 * @param outDir the site's folder; files go below data/v1/ in it
 * @returns the number of files
 */
export async function writeDataset(outDir: string, register: Register, edition: Edition): Promise<number> {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, text } of publishFiles(register, edition)) {
    const file = join(outDir, "data", "v1", path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, text);
    count++;
  }
  return count;
}
