import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referenceOf, type Reference } from "../dataset/model.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { publishFeeds } from "../core/changes/feeds.ts";
import type { PublishedFile } from "../core/publish/publications.ts";
import { toPublishedSource } from "../core/publish/published.ts";
import type { Edition, Register } from "../core/register/register.ts";
import { readChangeLog } from "./build-cache.ts";
import { readAddressPrefix, readBuildDate, readDatasetRoot, readWatchStatePath } from "./environment.ts";
import { readHeadCommit } from "./git-dataset.ts";
import { readTextTranslations } from "./listing-translations.ts";
import { measureFiles } from "./measure-files.ts";
import { publishDataset, type BuildContext } from "./publish-dataset.ts";
import { readDataset } from "./read-dataset.ts";
import { buildSearchIndex } from "./search-index.ts";
import { readSiteLanguages } from "./site-languages.ts";
import { readSqliteFiles } from "./sqlite-files.ts";
import { areListingsReviewed } from "./topics.ts";
import { readWatchState } from "./watch-state.ts";

/** Writes all files of `buildSharedFiles` below a folder, and makes the folders that they need. */
export async function writeSharedFiles(folder: string): Promise<void> {
  for await (const { path, content } of buildSharedFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Yields every file, other than pages, that all languages of the site share: first the files of `buildDatasetFiles`, then those
 * of SQLite below `sqlite/` and of the search index below `pagefind/`.
 *
 * @returns files as `{path, content}`; paths are from the site's folder, such as `data/v1/register.json`
 * @throws {Error} (rejects) if the listings do not validate
 */
async function* buildSharedFiles(): AsyncGenerator<PublishedFile> {
  const root = readDatasetRoot();
  const files = readDataset(root);
  const register = measureFiles(files);
  const edition = { commit: readHeadCommit(root), prefix: readAddressPrefix() };
  const watchStatePath = readWatchStatePath();
  const watch = watchStatePath === undefined ? undefined : readWatchState(watchStatePath);
  const translations = loadTranslations(register);
  const context = { log: readChangeLog(root, readBuildDate()), watch, translations };
  // Not awaited yet: Pagefind runs in a process of its own while the dataset is built.
  const searchIndex = buildSearchIndex(register, readSiteLanguages());
  yield* buildDatasetFiles(register, files, edition, context);
  for (const { path, content } of readSqliteFiles()) yield { path: `sqlite/${path}`, content };
  for (const { path, content } of await searchIndex) yield { path: `pagefind/${path}`, content };
}

/** Reads the translations of listings into each language of the site other than English, by language. */
function loadTranslations({ englishDataset }: Register): BuildContext["translations"] {
  const root = readDatasetRoot();
  const [, ...languages] = readSiteLanguages();
  return new Map(
    languages.map((language) => {
      const translations = readTextTranslations(root, englishDataset, language);
      return [language, { translations, isReviewed: areListingsReviewed(language, root) }];
    }),
  );
}

/**
 * Yields the published dataset, then the YAML files of the published listings, then the feeds of changes.
 *
 * @param files files from which the register was parsed; those of no listing of the register are skipped
 * @returns files as `{path, content}`; paths are from the site's folder: `data/v1/register.json`,
 *   `data/v1/source/entities/a.yaml`, `changes/feed.xml`
 */
export function* buildDatasetFiles(
  register: Register,
  files: readonly SourceFile[],
  edition: Edition,
  context: BuildContext,
): Generator<PublishedFile> {
  for (const { path, content } of publishDataset(register, edition, context))
    yield { path: `data/v1/${path}`, content };
  for (const file of selectListingFiles(register, files))
    yield { path: `data/v1/source/${file.path}`, content: toPublishedSource(file) };
  yield* publishFeeds(context.log, register, edition.prefix);
}

/**
 * Returns the files of the register's listings in the order of `files`: those whose path without `.yaml` is a listing's
 * reference. Tombstones are left out. The contribution form edits the text of these files.
 */
function selectListingFiles({ listings }: Register, files: readonly SourceFile[]): SourceFile[] {
  const references = new Set(listings.map(referenceOf));
  return files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "") as Reference));
}

/** Contents of the shared files that were built so far, by path. Only used in development. */
const builtContents = new Map<string, PublishedFile["content"]>();
let remainingFiles: AsyncGenerator<PublishedFile> | undefined;

/**
 * Returns the content of a shared file in development. Files are built one after the other until this one is there, and kept for
 * the next call.
 *
 * @param path from the site's folder, such as `data/v1/register.json`
 * @returns undefined if there is no such file, which is only known once all are built
 */
export async function readSharedFile(path: string): Promise<PublishedFile["content"] | undefined> {
  remainingFiles ??= buildSharedFiles();
  while (!builtContents.has(path)) {
    const { done, value } = await remainingFiles.next();
    if (done === true) break;
    builtContents.set(value.path, value.content);
  }
  return builtContents.get(path);
}
