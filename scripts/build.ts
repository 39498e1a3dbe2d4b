import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { AstroIntegration } from "astro";
import { findChannelFault, contactEmail, repositoryUrl } from "../src/io/channels.ts";
import { readAddressPrefix, readBuildDate, readDatasetRoot, repositoryRoot } from "../src/io/environment.ts";
import { hasWholeHistory } from "../src/io/git-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { completionMarker } from "../src/io/site-folder.ts";
import { readSiteLanguages } from "../src/io/site-languages.ts";
import { parseValidDataset } from "./arguments.ts";
import { defineCommand, flag, text } from "./command.ts";

const help = `npm run build [-- --out DIR] [--publish]

Builds the site: pages, the dataset under data/v1/ and the search index under pagefind/. The listings must be valid. It is
\`astro build\` in English, then in each other language of the site.

  --out      a new or empty folder, or one with a built site, which is removed first (default: dist)
  --publish  fail if readers would have no way to reach a reviewer; without it that is a warning

Environment: REGISTER_ROOT (another dataset folder), SOURCE_DATE_EPOCH (the build date, in seconds since 1970),
SITE_URL (such as https://example.org), BASE_PATH (such as /register; default /), SITE_LANGUAGES (such as en,ar; default: all), GITHUB_REPOSITORY (such as
owner/name: where readers edit files and open issues; register.contact in package.json names an e-mail address),
LINK_STATE (what the link check found: pages then say which sources did not open).

Exit status: 0; 1 when a listing has an error, or the build fails or may not be published; 2 when called wrongly.`;

const astro = fileURLToPath(new URL("bin/astro.mjs", import.meta.resolve("astro/package.json")));

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { out: { ...text, default: "dist" }, publish: flag } });
  const start = performance.now();
  // Astro would say of a wrong one only that its configuration could not be loaded.
  readAddressPrefix();
  const outDir = resolve(repositoryRoot, values.out);
  const unreachable = findChannelFault({ repositoryUrl, contactEmail });
  if (unreachable !== undefined) console.error(`${values.publish ? "not built" : "warning"}: ${unreachable}`);
  if (unreachable !== undefined && values.publish) return 1;
  // What is stopped stops what it started.
  process.once("SIGTERM", () => process.exit(1));
  const [, ...languages] = readSiteLanguages();
  const dataset = parseValidDataset(readDataset(readDatasetRoot()), readBuildDate(), "not built");
  if (dataset === undefined) return 1;
  if (!hasWholeHistory(readDatasetRoot()))
    console.error("warning: no complete Git history here, so the site tells of no changes");
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await buildAll(languages, outDir);
  await writeFile(join(outDir, completionMarker), "");
  const listings = dataset.entities.length + dataset.tools.length;
  console.log(`built ${listings} listings into ${values.out} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});

/**
 * Builds English, and as soon as it has written what all languages share the pages of the others, each by an `astro build` of its
 * own: as many at once as there are processors.
 */
async function buildAll(languages: readonly string[], outDir: string): Promise<void> {
  const shared = Promise.withResolvers<undefined>();
  const isWritten: AstroIntegration = {
    name: "is-written",
    hooks: { "astro:build:start": () => shared.resolve(undefined) },
  };
  const { build } = await import("astro");
  const english = build({ root: repositoryRoot, outDir, logLevel: "silent", integrations: [isWritten] });
  // For `npm run serve`, which does not wait for the other languages.
  void english.then(
    () => process.send?.("English is built"),
    () => {},
  );
  await Promise.race([shared.promise, english]);
  const left = [...languages];
  const work = async () => {
    for (let language = left.shift(); language !== undefined; language = left.shift()) {
      const folder = join(outDir, language);
      const options = ["build", "--root", repositoryRoot, "--outDir", folder, "--silent"];
      const child = fork(astro, options, { cwd: repositoryRoot, env: { ...process.env, SITE_LANGUAGE: language } });
      process.once("exit", () => child.kill());
      const [code] = (await once(child, "exit")) as [number | null];
      if (code !== 0) throw new Error(`the site was not built in ${language}; see above`);
    }
  };
  // For a site outside the repository Astro keeps what it makes for itself in one place, so that only one build may run.
  const atOnce = outDir.startsWith(repositoryRoot) ? availableParallelism() : 1;
  const others = Array.from({ length: atOnce - 1 }, work);
  await Promise.all([...others, english.then(work)]);
}
