/**
 * Writes the files that all languages of a site share, other than pages: `node scripts/build-shared-files.ts FOLDER`. The build in
 * English starts it, so that it runs beside the bundling of pages.
 */
import { writeSharedFiles } from "../src/io/shared-files.ts";
import { reportMistake } from "./command.ts";
import { stopWithParent } from "./stop-with-parent.mjs";

stopWithParent();
const [folder = ""] = process.argv.slice(2);
try {
  await writeSharedFiles(folder);
} catch (error) {
  process.exitCode = reportMistake(error);
}
