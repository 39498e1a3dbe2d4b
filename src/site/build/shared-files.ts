import { referenceOf, type Reference } from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { publishFeeds } from "../../core/changes/feeds.ts";
import type { PublishedFile } from "../../core/publish/publications.ts";
import { toPublishedSource } from "../../core/publish/published.ts";
import type { Edition, Register } from "../../core/register/register.ts";
import { readAddressPrefix, readDatasetRoot } from "../../io/environment.ts";
import { publishDataset, type BuildContext } from "../../io/publish-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { buildSearchIndex } from "../../io/search-index.ts";
import { readSiteLanguages } from "../../io/site-languages.ts";
import { loadChangeLog } from "../changes/change-pages.ts";
import { commit, linkState, loadSiteRegister } from "../load/register.ts";

/** Makes every file that all languages of the site share and that is no page's: the dataset, the feeds and the search index. */
export async function* buildSharedFiles(): AsyncGenerator<PublishedFile> {
  const register = await loadSiteRegister();
  const edition = { commit, prefix: readAddressPrefix() };
  const context = { log: loadChangeLog(), links: linkState };
  // Pagefind works in a process of its own meanwhile.
  const index = buildSearchIndex(register, readSiteLanguages());
  yield* buildDatasetFiles(register, readDataset(readDatasetRoot()), edition, context);
  for (const { path, content } of await index) yield { path: `pagefind/${path}`, content };
}

/**
 * Makes the dataset, the listings' own files and the feeds of changes.
 *
 * @param files what the register was read from
 * @returns with paths from the site's folder
 */
export function* buildDatasetFiles(
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
  context: BuildContext,
): Generator<PublishedFile> {
  for (const { path, content } of publishDataset(register, edition, context))
    yield { path: `data/v1/${path}`, content };
  for (const file of publishedSources(register, files))
    yield { path: `data/v1/source/${file.path}`, content: toPublishedSource(file) };
  yield* publishFeeds(context.log, register, edition.prefix);
}

/** The files of the repository without reviewers' comments and notes, for a form that gives them back with only a change. */
function publishedSources({ listings }: Register, files: readonly SourceFile[]): SourceFile[] {
  const references = new Set(listings.map(referenceOf));
  return files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
}

const made = new Map<string, PublishedFile["content"]>();
let making: AsyncGenerator<PublishedFile> | undefined;

/**
 * A file for development, made when it is asked for with those before it.
 *
 * @param path from the site's folder
 * @returns undefined where a build writes no such file
 */
export async function readSharedFile(path: string): Promise<PublishedFile["content"] | undefined> {
  making ??= buildSharedFiles();
  while (!made.has(path)) {
    const { done, value } = await making.next();
    if (done === true) break;
    made.set(value.path, value.content);
  }
  return made.get(path);
}
