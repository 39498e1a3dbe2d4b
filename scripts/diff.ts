import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatJson } from "../src/dataset/json.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { buildDate, datasetRoot } from "../src/io/environment.ts";
import { changedPaths, mergeBaseWithMain, readDatasetAt, readTextAt, resolveCommit } from "../src/io/git-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { formatComparisonText, makeComparison, type DiffSide } from "../src/core/changes/comparison.ts";
import { diffDatasets } from "../src/core/changes/diff-dataset.ts";
import { diffVocabularies } from "../src/core/changes/diff-vocabularies.ts";
import { defineCommand } from "./command.ts";

const help = `npm run -s diff -- [BASE] [HEAD] [--format text|json] [--root DIR]

Says in plain words what a change does to the published data: what ended, which facts changed and by which source, and
what was only reworded or reformatted. If one side is not valid, it says so and compares what it can read.

  BASE      a commit, branch or tag (default: where this branch left main, or HEAD on main)
  HEAD      a commit, branch or tag (default: the working tree, including files not yet committed)
  --format  text (default) or json
  --root    the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)

Exit status: 0, whether or not there are differences; 2 when called wrongly or when there is no such commit.`;

const formats = new Map([
  ["text", formatComparisonText],
  ["json", formatJson],
]);

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", default: "text" }, root: { type: "string" } },
  });
  const format = formats.get(values.format);
  if (format === undefined) throw new RangeError(`unknown format: ${values.format}`);
  if (positionals.length > 2) throw new RangeError(`one base and one head at most: ${positionals.join(" ")}`);
  const root = resolve(values.root ?? datasetRoot());
  const [base, head] = positionals;
  const from = base === undefined ? mergeBaseWithMain(root) : resolveCommit(root, base);
  const to = head === undefined ? undefined : resolveCommit(root, head);
  const old = readDatasetAt(root, from);
  const now = to === undefined ? readDataset(root) : readDatasetAt(root, to);
  const before = readSide(old, base, from);
  const after = readSide(now, head, to);
  const names = new Map<string, string>([...before.names, ...after.names]);
  const paths = changedPaths(root, from, to);
  const vocabularies = paths.filter((path) => /^schemas\/vocabularies\/[a-z-]+\.json$/.test(path));
  const textsAt = (commit: string | undefined) => readTexts(root, commit, vocabularies);
  const differences = {
    before: before.side,
    after: after.side,
    listings: diffDatasets(old, now),
    terms: diffVocabularies(textsAt(from), textsAt(to)),
    files: {
      schemas: paths.filter((path) => path.startsWith("schemas/")),
      others: paths.filter((path) => !/(^|\/)(entities|tools)\/[^/]*$|^schemas\//.test(path)),
    },
  };
  process.stdout.write(format(makeComparison(differences, (reference) => names.get(reference) ?? reference)));
  return 0;
});

/** Texts of vocabularies by name; those that are not on the side are left out. */
function readTexts(root: string, commit: string | undefined, paths: readonly string[]): Map<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const text = readTextAt(root, commit, path);
      return text === undefined ? [] : [[basename(path, ".json"), text] as const];
    }),
  );
}

function readSide(files: readonly SourceFile[], name: string | undefined, commit: string | undefined) {
  const { dataset, diagnostics } = parseDataset(files, { today: buildDate() });
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const short = commit?.slice(0, 7);
  const label = short === undefined ? "the working tree" : name === undefined ? short : `${name} (${short})`;
  const side: DiffSide = { label, errors, ...(commit !== undefined && { commit }) };
  const names = [
    ...dataset.entities.map(({ id, name: own }) => [`entities/${id}`, own] as const),
    ...dataset.tools.map(({ id, name: own }) => [`tools/${id}`, own] as const),
  ];
  return { side, names };
}
