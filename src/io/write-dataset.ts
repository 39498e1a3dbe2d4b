import { setImmediate } from "node:timers/promises";
import { referenceOf, type Reference } from "../dataset/model.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { publishFeeds } from "../core/changes/change-files.ts";
import { changeLogWords } from "../core/changes/words.en.ts";
import { publishSource } from "../core/publish/published.ts";
import { type Edition } from "../core/register/register.ts";
import type { Register } from "../core/register/register.ts";
import type { FolderWriter } from "./folder-writer.ts";
import type { FileSizes } from "./handed-register.ts";
import { publishDataset, type BuildContext } from "./publish-dataset.ts";

export interface DatasetOptions {
  /** Told the sizes of all files once they are made; the disk may still have to take them. */
  readonly onMade?: (sizes: FileSizes) => void;
}

/**
 * Writes the published dataset, the files of its listings and the feeds, whenever nothing else is to be done: pages are built
 * meanwhile.
 *
 * @param site its folder; files go below data/v1/ and changes/ in it
 * @param files what the register was read from
 * @returns the number of files
 */
export async function writeDataset(
  site: FolderWriter,
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
  context: BuildContext,
  { onMade }: DatasetOptions = {},
): Promise<number> {
  const sizes = new Map<string, number>();
  const write = async (path: string, content: string | Uint8Array) => {
    site.write(path, content);
    sizes.set(path.replace("data/v1/", ""), Buffer.byteLength(content));
    await setImmediate();
  };
  for (const { path, content } of publishDataset(register, edition, context)) {
    await write(`data/v1/${path}`, content);
  }
  for (const file of publishedSources(register, files)) {
    await write(`data/v1/source/${file.path}`, publishSource(file));
  }
  for (const { path, content } of publishFeeds(context.log, register, edition, changeLogWords))
    await write(path, content);
  onMade?.(sizes);
  return sizes.size;
}

/** The files of the repository without reviewers' comments, for a form that gives them back with only a change. */
function publishedSources({ listings }: Register, files: readonly SourceFile[]): SourceFile[] {
  const references = new Set(listings.map(referenceOf));
  return files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
}
