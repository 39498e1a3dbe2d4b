import { existsSync } from "node:fs";
import { mkdir, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { readDatasetRoot, repositoryRoot } from "./environment.ts";

/** Name of the file that a build writes last. A folder without it holds a build that did not finish. */
export const completionMarker = ".whole-site";

/** Paths by which a folder is recognized as one that a build wrote, finished or not. */
const buildPaths = ["index.html", "_astro", ".prerender", "data/v1"];
/** Names that a folder may have although it counts as empty: files of a published branch, and the first file of a build. */
const ignoredNames = [".git", ".nojekyll", "CNAME", ".DS_Store", "favicon.svg"];

/**
 * Creates the folder that a site is built into, if it is missing, and checks that a build may empty it.
 *
 * An empty folder passes, and one that looks like a build, finished or not: it has "index.html", "_astro", ".prerender" or
 * "data/v1". Nothing in the folder is changed.
 *
 * @param folder path, absolute or relative to the working directory; symbolic links are followed
 * @throws {RangeError} if the folder has other files, or contains the repository or the dataset
 */
export async function prepareSiteFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const realFolder = await realpath(folder);
  const folderPrefix = realFolder.endsWith(sep) ? realFolder : `${realFolder}${sep}`;
  const roots = await Promise.all([repositoryRoot, readDatasetRoot()].map((root) => realpath(root)));
  const containsRegister = roots.some((root) => `${root}${sep}`.startsWith(folderPrefix));
  if (containsRegister)
    throw new RangeError(`the build would remove the register itself: ${folder}; name a folder for the site alone`);
  const names = await readdir(folder);
  const isEmpty = names.every((name) => ignoredNames.includes(name));
  const isBuiltSite = buildPaths.some((path) => existsSync(join(folder, path)));
  if (isEmpty || isBuiltSite) return;
  throw new RangeError(
    `the build would remove a folder that is not a built site: ${folder}; name an empty or a new folder`,
  );
}
