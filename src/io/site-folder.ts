import { existsSync } from "node:fs";
import { mkdir, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { readDatasetRoot, repositoryRoot } from "./environment.ts";

/** The file that a build writes last: a folder without it is no whole site. */
export const completionMarker = ".whole-site";

/** What tells a folder that a build wrote, whole or broken off. */
const built = ["index.html", "_astro", ".prerender", "data/v1"];
/** What a branch that is published from holds, and the first file that a build writes. */
const other = [".git", ".nojekyll", "CNAME", ".DS_Store", "favicon.svg"];

/**
 * Makes the folder that a site is built into, where it is missing.
 *
 * A build removes what is in there, so that only an empty folder or one with a built site will do.
 *
 * @throws {RangeError} if something else would be lost
 */
export async function prepareSiteFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  const roots = await Promise.all([repositoryRoot, readDatasetRoot()].map((root) => realpath(root)));
  if (roots.some((root) => `${root}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`)))
    throw new RangeError(`the build would remove the register itself: ${folder}; name a folder for the site alone`);
  const names = await readdir(folder);
  if (names.every((name) => other.includes(name)) || built.some((name) => existsSync(join(folder, name)))) return;
  throw new RangeError(
    `the build would remove a folder that is not a built site: ${folder}; name an empty or a new folder`,
  );
}
