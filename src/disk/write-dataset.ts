import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { referenceOf, type Reference } from "../dataset/model.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { publishFiles } from "../formats/files.ts";
import type { Edition } from "../formats/published.ts";
import type { Register } from "../measures/register.ts";

/**
 * Writes the published dataset, and the files of its listings.
 *
 * @param outDir the site's folder; files go below data/v1/ in it
 * @param files what the register was read from
 * @returns the number of files
 */
export async function writeDataset(
  outDir: string,
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
): Promise<number> {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, text } of publishFiles(register, edition)) {
    const file = join(outDir, "data", "v1", path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, text);
    count++;
  }
  return count + (await writeSources(outDir, register, files));
}

/** The files as they stand in the repository, for a form that gives them back with only a change. */
async function writeSources(outDir: string, { listings }: Register, files: readonly SourceFile[]): Promise<number> {
  const references = new Set(listings.map(referenceOf));
  const published = files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
  for (const { path, bytes = new Uint8Array() } of published) {
    const file = join(outDir, "data", "v1", "source", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return published.length;
}
