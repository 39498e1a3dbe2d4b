import { parseArgs } from "node:util";
import { referenceOf } from "../../src/dataset/model.ts";
import { unescapeMarkdown } from "../../src/dataset/markdown.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { resolveTypedPath, writeTextFiles } from "../../src/io/command-files.ts";
import { readBuildDate, readDatasetRoot } from "../../src/io/environment.ts";
import {
  listChangedPaths,
  runGit,
  findMergeBaseWithMain,
  readDatasetAt,
  resolveCommit,
} from "../../src/io/git-dataset.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { formatDescription, computeLabels } from "../../src/core/changes/describe-change.ts";
import { diffDatasets } from "../../src/core/changes/diff-dataset.ts";
import { defineCommand, text } from "../command.ts";

const help = `npm run -s github -- describe [BASE] [HEAD] [--out DIR]

Says in plain words what a change does to the published data: what ended, which facts changed and by which source, and
what was only reworded or reformatted. If one side is not valid, it says so and compares what it can read. The texts in
the listings come from strangers: none of them is trusted or executed.

  BASE     a commit, branch or tag (default: where this branch left main, or HEAD on main)
  HEAD     a commit, branch or tag (default: the working tree, including files not yet committed)
  --out    write a pull request's comment and labels to this folder instead of printing the comment:
             comment.md   the comment; a later run finds it by its first line
             labels.json  {add: [...], remove: [...]}: labels that apply now, and those of its own that no longer do

Exit status: 0, whether or not there are differences; 2 when called wrongly or when there is no such commit.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: text } });
  if (positionals.length > 2) throw new RangeError(`one base and one head at most: ${positionals.join(" ")}`);
  const { comment, labels } = compare(readDatasetRoot(), ...positionals);
  if (values.out === undefined) process.stdout.write(unescapeMarkdown(comment));
  else
    await writeTextFiles(resolveTypedPath(values.out), {
      "comment.md": comment,
      "labels.json": `${JSON.stringify(labels, null, 2)}\n`,
    });
  return 0;
});

/** Texts for a pull request. */
interface Comparison {
  /** Markdown with the differences and the faults of the second side. */
  readonly comment: string;
  /** Labels that apply now, and those of its own that no longer do. */
  readonly labels: { readonly add: readonly string[]; readonly remove: readonly string[] };
}

/**
 * Compares two commits, or a commit and the working tree.
 *
 * @param base a revision; undefined for the point at which this branch left main
 * @param head a revision; undefined for the working tree
 * @throws {RangeError} if there is no such commit
 */
function compare(root: string, base?: string, head?: string): Comparison {
  const baseCommit = base === undefined ? findMergeBaseWithMain(root) : resolveCommit(root, base);
  const headCommit = head === undefined ? undefined : resolveCommit(root, head);
  const oldFiles = readDatasetAt(root, baseCommit);
  const newFiles = headCommit === undefined ? readDataset(root) : readDatasetAt(root, headCommit);
  const [before, after] = [oldFiles, newFiles].map((files) => parseDataset(files, { today: readBuildDate() })) as [
    Parsed,
    Parsed,
  ];
  const names = new Map(
    [before, after].flatMap(({ dataset: { entities, tools } }) =>
      [...entities, ...tools].map((listing) => [referenceOf(listing) as string, listing.name]),
    ),
  );
  const paths = listChangedPaths(root, baseCommit, headCommit);
  // A folder `tools` elsewhere may hold code.
  const datasetPrefix = runGit(root, "rev-parse", "--show-prefix").trim();
  const isListing = (path: string) =>
    path.startsWith(datasetPrefix) && /^(entities|tools)\/[^/]*$/.test(path.slice(datasetPrefix.length));
  const differences = {
    listings: diffDatasets(oldFiles, newFiles),
    files: {
      schemas: paths.filter((path) => path.startsWith("schemas/")),
      others: paths.filter((path) => !isListing(path) && !path.startsWith("schemas/")),
    },
  };
  const nameOf = (reference: string) => names.get(reference) ?? reference;
  return {
    comment: formatDescription(differences, after.diagnostics, nameOf, headCommit),
    labels: computeLabels(differences),
  };
}

type Parsed = ReturnType<typeof parseDataset>;
