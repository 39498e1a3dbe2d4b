import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodeText } from "../src/dataset/yaml/parse-yaml.ts";
import { formatForGithub, formatForTerminal } from "../src/dataset/diagnostic.ts";
import { formatJson } from "../src/dataset/formats.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { defineCommand, text } from "./command.ts";
import { selectFiles } from "./arguments.ts";

const help = `npm run -s validate -- [--format text|github|json] [--root DIR] [PATH…]

Checks every listing against the schemas and the rules. Prints each mistake and how to fix it.

  --format  text (default) shows the line with a caret; github prints workflow annotations;
            json prints an array of diagnostics and nothing else
  --root    the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)
  PATH…     print only the mistakes in these files or folders; all files are still read,
            since listings refer to each other

Exit status: 0 without errors (warnings alone are fine), 1 with errors, 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { ...text, default: "text" }, root: text },
  });
  const { format } = values;
  if (format !== "text" && format !== "github" && format !== "json") throw new RangeError(`unknown format: ${format}`);
  const root = resolve(values.root ?? readDatasetRoot());
  const files = readDataset(root);
  const selectedFiles = selectFiles(positionals, files, root);
  const paths = new Set(selectedFiles.map(({ path }) => path));
  const diagnostics = parseDataset(files, { today: readBuildDate() }).diagnostics.filter(({ file }) => paths.has(file));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (format === "json") process.stdout.write(formatJson(diagnostics));
  else if (format === "github") process.stdout.write(formatForGithub(diagnostics));
  else {
    const counts = [formatCount(errors, "error"), formatCount(diagnostics.length - errors, "warning")].join(", ");
    process.stdout.write(
      `${formatForTerminal(diagnostics, readTexts(selectedFiles))}${formatCount(selectedFiles.length, "listing")}: ${counts}\n`,
    );
  }
  return errors > 0 ? 1 : 0;
});

/** Decodes files. Returns texts by path; those that are not UTF-8 are left out. */
function readTexts(files: readonly SourceFile[]): Map<string, string> {
  const texts = files.flatMap(({ path, bytes }) => {
    const decoded = bytes && decodeText(bytes);
    return decoded && "text" in decoded ? [[path, decoded.text] as const] : [];
  });
  return new Map(texts);
}

/** Formats a count with its noun: "1 error", "2 errors", "0 errors". */
function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
