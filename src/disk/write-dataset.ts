import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { referenceOf, type Reference } from "../dataset/model.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { publishFiles } from "../formats/files.ts";
import { publishSource, type Edition } from "../formats/published.ts";
import type { Register } from "../measures/register.ts";

/**
 * Writes the published dataset, and the files of its listings, whenever nothing else is to be done: pages are built meanwhile.
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
  const write = async (path: string, content: string) => {
    const file = join(outDir, "data", "v1", path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    // Three times as fast as a promise for each: only the turn in between lets others work.
    writeFileSync(file, content);
    count++;
    await setImmediate();
  };
  for (const { path, text } of publishFiles(register, edition)) await write(path, text);
  for (const file of publishedSources(register, files)) await write(`source/${file.path}`, publishSource(file));
  return count;
}

/** The files of the repository without reviewers' comments, for a form that gives them back with only a change. */
function publishedSources({ listings }: Register, files: readonly SourceFile[]): SourceFile[] {
  const references = new Set(listings.map(referenceOf));
  return files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
}
