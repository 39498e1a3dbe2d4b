import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodeText } from "../src/dataset/yaml/decode.ts";
import { formatListing } from "../src/dataset/form/format-listing.ts";
import type { Folder } from "../src/dataset/model.ts";
import { datasetRoot } from "../src/disk/environment.ts";
import { readDataset } from "../src/disk/read-dataset.ts";
import { runCommand } from "./command.ts";
import { isWithin, pathInDataset } from "./dataset-path.ts";

const help = `npm run fix [-- [--check] [--root DIR] [PATH…]]

Brings listings into canonical form: key order, sorted lists without repetition, spelling of terms, quoting, line width.
Comments stay; no fact changes; a second run changes nothing. What is not YAML is left alone: validate says why.

  --check   write nothing; exit with 1 if a listing would change
  --root    the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)
  PATH…     only these files or folders

Exit status: 0; 1 with --check when a listing would change; 2 when called wrongly.`;

await runCommand(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, root: { type: "string" } },
  });
  const root = resolve(values.root ?? datasetRoot());
  const paths = positionals.map((path) => pathInDataset(path, root));
  const all = readDataset(root).filter(({ path }) => path.endsWith(".yaml"));
  for (const [index, path] of paths.entries()) {
    if (!all.some((file) => isWithin(file.path, path))) throw new RangeError(`no listing here: ${positionals[index]}`);
  }
  const files = all.filter(({ path }) => paths.length === 0 || paths.some((within) => isWithin(path, within)));
  let changed = 0;
  for (const { path, bytes } of files) {
    const decoded = bytes === undefined ? undefined : decodeText(bytes);
    if (decoded === undefined || !("text" in decoded)) continue;
    const made = formatListing(decoded.text, path.slice(0, path.indexOf("/")) as Folder);
    const file = join(root, path);
    if (made === (await readFile(file, "utf8"))) continue;
    changed++;
    console.log(values.check ? `would change: ${path}` : `changed: ${path}`);
    if (!values.check) await writeFile(file, made);
  }
  const verb = values.check ? "would change" : "changed";
  console.log(`${files.length} listing${files.length === 1 ? "" : "s"}: ${changed} ${verb}`);
  if (values.check && changed > 0) console.error("  run `npm run fix` and commit what it writes");
  return values.check && changed > 0 ? 1 : 0;
});
