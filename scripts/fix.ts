import { parseArgs } from "node:util";
import { decodeText } from "../src/dataset/yaml/parse-yaml.ts";
import { formatListing } from "../src/dataset/write/format-listing.ts";
import type { Folder } from "../src/dataset/model.ts";
import { plainText } from "../src/dataset/plain-text.ts";
import { readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand, flag } from "./command.ts";
import { selectFiles } from "./arguments.ts";

const help = `npm run fix [-- [--check] [PATH…]]

Puts listings into their standard form: order of keys, sorted lists without repetition, spelling of terms, quotes, line
width. No fact changes, and a second run changes nothing. Comments stay in the file for reviewers; they are not published.
Files that are not YAML, and symbolic links, are left alone: validate says why. Each file is written whole or not at all.

  --check   write nothing; exit with 1 if a listing would change
  PATH…     only these files or folders

Exit status: 0; 1 with --check when a listing would change; 2 when called wrongly, or when a file can't be written.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { check: flag } });
  const root = readDatasetRoot();
  const all = readDataset(root).filter(({ path }) => path.endsWith(".yaml"));
  const files = selectFiles(positionals, all, root);
  let changed = 0;
  for (const { path, bytes } of files) {
    const decoded = bytes === undefined ? undefined : decodeText(bytes);
    if (bytes === undefined || decoded === undefined || !("text" in decoded)) continue;
    const text = formatListing(decoded.text, path.slice(0, path.indexOf("/")) as Folder);
    if (Buffer.from(text).equals(bytes)) continue;
    if (!values.check) await writeListings(root, [{ path, text }]);
    changed++;
    console.log(`${values.check ? "would change" : "changed"}: ${plainText(path)}`);
  }
  const verb = values.check ? "would change" : "changed";
  console.log(`${files.length} listing${files.length === 1 ? "" : "s"}: ${changed} ${verb}`);
  if (values.check && changed > 0) console.error("  run `npm run fix` and commit what it writes");
  return values.check && changed > 0 ? 1 : 0;
});
