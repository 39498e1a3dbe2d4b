import { parseArgs } from "node:util";
import { formatForTerminal, type Diagnostic } from "../src/dataset/diagnostic.ts";
import type { Folder } from "../src/dataset/model.ts";
import { parseListing } from "../src/dataset/parse-listing.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { formatListing } from "../src/dataset/write/format-listing.ts";
import { decodeText, parseYaml } from "../src/dataset/yaml/parse-yaml.ts";
import { readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand, flag } from "./command.ts";
import { selectFiles } from "./arguments.ts";

const help = `npm run fix [-- [--check] [PATH…]]

Puts listings into their standard form: order of keys, sorted lists without repetition, spelling of terms, quotes, line
width. No fact changes, and a second run changes nothing. Comments stay in the file for reviewers; they are not published.
Files that are not YAML, and symbolic links, are left alone, with their mistakes and how to fix them. Each file is written
whole or not at all.

  --check   write nothing; exit with 1 if a listing would change
  PATH…     only these files or folders

Exit status: 0; 1 when a file could not be read, or with --check when a listing would change; 2 when called wrongly, or when
a file can't be written.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { check: flag } });
  const root = readDatasetRoot();
  const listingFiles = readDataset(root).filter(({ path }) => path.endsWith(".yaml"));
  const files = selectFiles(positionals, listingFiles, root);
  const verb = values.check ? "would change" : "changed";
  let changedFiles = 0;
  let unreadableFiles = 0;
  for (const file of files) {
    const { text: oldText, faults } = readText(file);
    if (faults.length > 0) {
      unreadableFiles++;
      process.stdout.write(formatForTerminal(faults, new Map([[file.path, oldText]])));
      continue;
    }
    const text = formatListing(oldText, file.path.slice(0, file.path.indexOf("/")) as Folder);
    if (Buffer.from(text).equals(file.bytes ?? new Uint8Array())) continue;
    if (!values.check) await writeListings(root, [{ path: file.path, text }]);
    changedFiles++;
    console.log(`${verb}: ${toPrintableLine(file.path)}`);
  }
  const unreadable = unreadableFiles === 0 ? "" : `, ${unreadableFiles} could not be read`;
  console.log(`${files.length} listing${files.length === 1 ? "" : "s"}: ${changedFiles} ${verb}${unreadable}`);
  if (values.check && changedFiles > 0) console.error("  run `npm run fix` and commit what it writes");
  return unreadableFiles > 0 || (values.check && changedFiles > 0) ? 1 : 0;
});

/**
 * Decodes a file and checks that it is YAML.
 *
 * @returns `text`, "" if the file could not be read or decoded; `faults`: why it can't be put into standard form, [] if it can
 */
function readText(file: SourceFile): { text: string; faults: readonly Diagnostic[] } {
  const { path, bytes } = file;
  if (bytes === undefined) return { text: "", faults: parseListing(file).diagnostics };
  const decoded = decodeText(bytes);
  if ("fault" in decoded) {
    return { text: "", faults: [{ rule: "encoding", severity: "error", file: path, ...decoded.fault }] };
  }
  const faults = parseYaml(decoded.text).faults.map(({ rule, line, column, pointer, message, hint }): Diagnostic => {
    return { rule, severity: "error", file: path, line, column, pointer, message, hint };
  });
  return { text: decoded.text, faults };
}
