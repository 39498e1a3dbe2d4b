/**
 * Builds the pages of the site in one language, and in English what all languages share:
 * `node scripts/build-language.ts FOLDER`, with SITE_LANGUAGE. build.ts starts it for each language.
 *
 * In English, its parent gets a message once the shared files are written: other languages can then be built.
 */
import { build } from "astro";
import { findErrorCode } from "../src/io/command-files.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { MachineFault } from "../src/io/machine-fault.ts";
import { reportMistake } from "./command.ts";
import { stopWithParent } from "./stop-with-parent.mjs";

stopWithParent();
const [outDir = ""] = process.argv.slice(2);
const disturbance = `files of the site's folder were removed while it was built: ${outDir}; build again`;
try {
  await build({ root: repositoryRoot, outDir, logLevel: "silent" });
} catch (error) {
  process.exitCode = reportMistake(isFolderDisturbed(error) ? new MachineFault(disturbance) : error);
}

/** Returns true if an error is about a missing file or module in the folder that is being built. */
function isFolderDisturbed(error: unknown): boolean {
  const isMissing = ["ERR_MODULE_NOT_FOUND", "ENOENT"].includes(findErrorCode(error) ?? "");
  return isMissing && String(error).includes(outDir);
}
