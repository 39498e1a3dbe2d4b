import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findChannelFault, contactEmail, repositoryUrl } from "../src/io/channels.ts";
import { readAddressPrefix, readBuildDate, readDatasetRoot, repositoryRoot } from "../src/io/environment.ts";
import { hasWholeHistory } from "../src/io/git-dataset.ts";
import { MachineFault } from "../src/io/machine-fault.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { buildMarker, completionMarker, releaseSiteFolder, takeSiteFolder } from "../src/io/site-folder.ts";
import { readSiteLanguages } from "../src/io/site-languages.ts";
import { parseValidDataset } from "./arguments.ts";
import { defineCommand, flag, text } from "./command.ts";

const help = `npm run build [-- --out DIR] [--publish]

Builds the site: pages, the dataset under data/v1/ and the search index under pagefind/. The listings must be valid. It is
\`astro build\` in English, then in each other language of the site. Two builds can't write to one folder at once.

  --out      a new or empty folder, or one that a build wrote, which is removed first (default: dist)
  --publish  fail if readers would have no way to reach a reviewer; without it that is a warning

Environment: REGISTER_ROOT (another dataset folder), SOURCE_DATE_EPOCH (the build date, in seconds since 1970),
SITE_URL (such as https://example.org), BASE_PATH (such as /register; default /), SITE_LANGUAGES (such as en,ar; default: all), GITHUB_REPOSITORY (such as
owner/name: where readers edit files and open issues; register.contact in package.json names an e-mail address),
WATCH_STATE (what the watch found: pages then say what was seen on their sources).

Exit status: 0; 1 when a listing has an error, or the build fails or may not be published; 2 when called wrongly.`;

/** Program that builds the pages of one language. */
const languageProgram = fileURLToPath(new URL("build-language.ts", import.meta.url));

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { out: { ...text, default: "dist" }, publish: flag } });
  const start = performance.now();
  // Astro would say of a wrong one only that its configuration could not be loaded.
  readAddressPrefix();
  const outDir = resolve(repositoryRoot, values.out);
  const channelFault = findChannelFault({ repositoryUrl, contactEmail });
  if (channelFault !== undefined) console.error(`${values.publish ? "not built" : "warning"}: ${channelFault}`);
  if (channelFault !== undefined && values.publish) return 1;
  const [, ...otherLanguages] = readSiteLanguages();
  const dataset = parseValidDataset(readDataset(readDatasetRoot()), readBuildDate(), "not built");
  if (dataset === undefined) return 1;
  if (!hasWholeHistory(readDatasetRoot()))
    console.error("warning: no complete Git history here, so the site tells of no changes");
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await buildSite(otherLanguages, outDir);
  const listings = dataset.entities.length + dataset.tools.length;
  console.log(`built ${listings} listings into ${values.out} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});

/**
 * Builds the site in a folder and marks it as whole. Tells a parent process once its English pages can be served.
 *
 * A folder outside the repository gets a copy of what is built inside: Astro renames files between its own folder and the site's,
 * which must then be on one file system, and keeps the two apart from those of another build only inside the repository.
 *
 * @throws {RangeError} if the folder is not one that a build may empty
 * @throws {MachineFault} if another build is writing to the folder, or a language was not built
 */
async function buildSite(otherLanguages: readonly string[], outDir: string): Promise<void> {
  await takeForThisProcess(outDir);
  const announce = () => void process.send?.("English can be served");
  if (outDir.startsWith(repositoryRoot)) {
    await buildPages(otherLanguages, outDir, announce);
  } else {
    const stagingDir = findStagingFolder(outDir);
    await takeForThisProcess(stagingDir);
    await buildPages(otherLanguages, stagingDir, () => {});
    await cp(stagingDir, outDir, { recursive: true, filter: (path) => path !== join(stagingDir, buildMarker) });
    await rm(stagingDir, { recursive: true });
    announce();
  }
  await writeFile(join(outDir, completionMarker), "");
  releaseSiteFolder(outDir);
}

/** Takes a folder as `takeSiteFolder` does, until `releaseSiteFolder` or the end of this process. */
async function takeForThisProcess(folder: string): Promise<void> {
  await takeSiteFolder(folder);
  process.once("exit", () => releaseSiteFolder(folder));
}

/** Returns the folder in the repository's cache where a site for a folder outside is built: another one for each such folder. */
function findStagingFolder(outDir: string): string {
  const name = createHash("sha256").update(outDir).digest("hex").slice(0, 16);
  return join(repositoryRoot, ".cache", "outside-sites", name);
}

/**
 * Builds English, and as soon as what all languages share is written the pages of the others: as many languages at once as
 * there are processors, each in a process of its own.
 *
 * @param onEnglish called when the English pages are written
 * @throws {MachineFault} if a language was not built. No process of another language is left then
 */
async function buildPages(otherLanguages: readonly string[], outDir: string, onEnglish: () => void): Promise<void> {
  const children: ChildProcess[] = [];
  const ends: Promise<void>[] = [];
  const stopAll = () => children.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", stopAll);
  const buildLanguage = (language: string, folder: string) => {
    const child = fork(languageProgram, [folder], { env: { ...process.env, SITE_LANGUAGE: language } });
    const end = waitForLanguage(language, child);
    children.push(child);
    ends.push(end);
    return { child, end };
  };
  const waiting = [...otherLanguages];
  const buildWaiting = async () => {
    for (let language = waiting.shift(); language !== undefined; language = waiting.shift())
      await buildLanguage(language, join(outDir, language)).end;
  };
  const english = buildLanguage("en", outDir);
  const areSharedFilesWritten = Promise.race([once(english.child, "message"), english.end]);
  const workers = Array.from({ length: availableParallelism() - 1 }, () => areSharedFilesWritten.then(buildWaiting));
  try {
    await Promise.all([areSharedFilesWritten, ...workers, english.end.then(onEnglish).then(buildWaiting)]);
  } finally {
    stopAll();
    await Promise.allSettled(ends);
    process.off("exit", stopAll);
  }
}

/** Waits for the end of the process that builds a language. @throws {MachineFault} if it failed or was stopped */
async function waitForLanguage(language: string, child: ChildProcess): Promise<void> {
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  if (signal !== null)
    throw new MachineFault(`not built in ${language}: its process was stopped by ${signal}; build again`);
  if (code !== 0) throw new MachineFault(`not built in ${language}; the line above says why`);
}
