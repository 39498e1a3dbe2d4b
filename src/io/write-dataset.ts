import { setImmediate } from "node:timers/promises";
import { referenceOf, type Reference } from "../dataset/model.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { publishSource } from "../core/publish/published.ts";
import { type Edition } from "../core/register/register.ts";
import type { Register } from "../core/register/register.ts";
import type { FolderWriter } from "./folder-writer.ts";
import { publishDataset } from "./publish-dataset.ts";

/**
 * Writes the published dataset, and the files of its listings, whenever nothing else is to be done: pages are built meanwhile.
 *
 * @param site its folder; files go below data/v1/ in it
 * @param files what the register was read from
 * @returns the number of files
 */
export async function writeDataset(
  site: FolderWriter,
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
): Promise<number> {
  let count = 0;
  const write = async (path: string, content: string | Uint8Array) => {
    site.write(`data/v1/${path}`, content);
    count++;
    await setImmediate();
  };
  for (const { path, content } of publishDataset(register, edition)) await write(path, content);
  for (const file of publishedSources(register, files)) await write(`source/${file.path}`, publishSource(file));
  await site.end();
  return count;
}

/** The files of the repository without reviewers' comments, for a form that gives them back with only a change. */
function publishedSources({ listings }: Register, files: readonly SourceFile[]): SourceFile[] {
  const references = new Set(listings.map(referenceOf));
  return files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
}
