import { referenceOf, type Reference } from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { publishFeeds } from "../../core/changes/feeds.ts";
import type { PublishedFile } from "../../core/publish/publications.ts";
import { publishSource } from "../../core/publish/published.ts";
import type { Edition, Register } from "../../core/register/register.ts";
import { addressPrefix, datasetRoot } from "../../io/environment.ts";
import { publishDataset, type BuildContext } from "../../io/publish-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { makeSearchIndex } from "../../io/search-index.ts";
import { siteLanguages } from "../../io/site-languages.ts";
import { loadChanges } from "../changes/change-pages.ts";
import { commit, linkState, loadSiteRegister } from "../load/register.ts";

/** Makes every file that all languages of the site share and that is no page's: the dataset, the feeds and the search index. */
export async function* makeSharedFiles(): AsyncGenerator<PublishedFile> {
  const register = await loadSiteRegister();
  const edition = { commit, prefix: addressPrefix() };
  const context = { log: loadChanges(), links: linkState };
  // Pagefind works in a process of its own meanwhile.
  const index = makeSearchIndex(register, siteLanguages());
  yield* makeDatasetFiles(register, readDataset(datasetRoot()), edition, context);
  for (const { path, content } of await index) yield { path: `pagefind/${path}`, content };
}

/**
 * Makes the dataset, the listings' own files and the feeds of changes.
 *
 * @param files what the register was read from
 * @returns with paths from the site's folder
 */
export function* makeDatasetFiles(
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
  context: BuildContext,
): Generator<PublishedFile> {
  for (const { path, content } of publishDataset(register, edition, context))
    yield { path: `data/v1/${path}`, content };
  for (const file of publishedSources(register, files))
    yield { path: `data/v1/source/${file.path}`, content: publishSource(file) };
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
  making ??= makeSharedFiles();
  while (!made.has(path)) {
    const { done, value } = await making.next();
    if (done === true) break;
    made.set(value.path, value.content);
  }
  return made.get(path);
}
