import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import type { SourceFile } from "../../src/dataset/source-file.ts";
import { calledPath, readJsonFile, writeTexts } from "../../src/io/called-file.ts";
import { buildDate, datasetRoot } from "../../src/io/environment.ts";
import {
  changedPaths,
  git,
  mergeBaseWithMain,
  readDatasetAt,
  readTextAt,
  resolveCommit,
} from "../../src/io/git-dataset.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { formatComparisonText, makeComparison, type DiffSide } from "../../src/core/changes/comparison.ts";
import { diffDatasets } from "../../src/core/changes/diff-dataset.ts";
import { diffVocabularies } from "../../src/core/changes/diff-vocabularies.ts";
import { commentMark, formatDescription } from "../../src/core/changes/format-description.ts";
import { labelsOf, pullRequestOf } from "../../src/core/changes/pull-request.ts";
import { defineCommand, text } from "../command.ts";

const help = `npm run -s github -- describe [BASE] [HEAD] [--out DIR] [--event FILE --pulls FILE]

Says in plain words what a change does to the published data: what ended, which facts changed and by which source, and
what was only reworded or reformatted. If one side is not valid, it says so and compares what it can read. The texts in
the listings come from strangers: none of them is trusted or executed.

  BASE     a commit, branch or tag (default: where this branch left main, or HEAD on main)
  HEAD     a commit, branch or tag (default: the working tree, including files not yet committed)
  --out    write a pull request's comment and labels to this folder instead of printing:
             comment.md   the comment; a later run finds it by its first line
             labels.json  {add: [...], remove: [...]}: labels that apply now, and those of its own that no longer do
             answer.json  {number, mark}: the pull request; null when none is open at the commit or no event was given
  --event  GitHub's event workflow_run (in a workflow: $GITHUB_EVENT_PATH)
  --pulls  GitHub's answer to repos/{the run's head_repository}/commits/{the run's head_sha}/pulls

Exit status: 0, whether or not there are differences; 2 when called wrongly or when there is no such commit.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, event: text, pulls: text },
  });
  const { out, event, pulls } = values;
  if (positionals.length > 2) throw new RangeError(`one base and one head at most: ${positionals.join(" ")}`);
  if ((event === undefined) !== (pulls === undefined)) throw new RangeError("--event and --pulls go together");
  const number = event && pulls ? pullRequestOf(readJsonFile(event), readJsonFile(pulls)) : undefined;
  const { comparison, faults } = compare(datasetRoot(), ...positionals);
  if (out === undefined) process.stdout.write(formatComparisonText(comparison));
  else
    await writeTexts(calledPath(out), {
      "comment.md": formatDescription({ comparison, faults }),
      "labels.json": `${JSON.stringify(labelsOf(comparison), null, 2)}\n`,
      "answer.json": `${JSON.stringify({ number: number ?? null, mark: commentMark })}\n`,
    });
  return 0;
});

/** What differs between two commits, or a commit and the working tree, and what is wrong with the second. */
function compare(root: string, base?: string, head?: string) {
  const from = base === undefined ? mergeBaseWithMain(root) : resolveCommit(root, base);
  const to = head === undefined ? undefined : resolveCommit(root, head);
  const old = readDatasetAt(root, from);
  const now = to === undefined ? readDataset(root) : readDatasetAt(root, to);
  const before = readSide(old, base, from);
  const after = readSide(now, head, to);
  const names = new Map<string, string>([...before.names, ...after.names]);
  const paths = changedPaths(root, from, to);
  const vocabularies = paths.filter((path) => /^schemas\/vocabularies\/[a-z-]+\.json$/.test(path));
  // A folder of that name elsewhere may hold code.
  const place = git(root, "rev-parse", "--show-prefix").trim();
  const isListing = (path: string) =>
    path.startsWith(place) && /^(entities|tools)\/[^/]*$/.test(path.slice(place.length));
  const textsAt = (commit: string | undefined) => readTexts(root, commit, vocabularies);
  const differences = {
    before: before.side,
    after: after.side,
    listings: diffDatasets(old, now),
    terms: diffVocabularies(textsAt(from), textsAt(to)),
    files: {
      schemas: paths.filter((path) => path.startsWith("schemas/")),
      others: paths.filter((path) => !isListing(path) && !path.startsWith("schemas/")),
    },
  };
  const comparison = makeComparison(differences, (reference) => names.get(reference) ?? reference);
  return { comparison, faults: after.diagnostics };
}

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
  const side: DiffSide = { label, errors };
  const names = [
    ...dataset.entities.map(({ id, name: own }) => [`entities/${id}`, own] as const),
    ...dataset.tools.map(({ id, name: own }) => [`tools/${id}`, own] as const),
  ];
  return { side, names, diagnostics };
}
