import { parseArgs } from "node:util";
import { calledPath } from "../src/io/called-file.ts";
import { writeTexts } from "../src/io/make-folder.ts";
import { commentMark, formatDescription, readComparison, readFaults } from "../src/core/changes/format-description.ts";
import { labelsOf, pullRequestOf } from "../src/core/changes/pull-request.ts";
import { defineCommand } from "./command.ts";
import { readJsonFile } from "./json-file.ts";

const help = `npm run -s describe -- --diff FILE --out DIR [--validation FILE] [--preview ADDRESS] [--event FILE --pulls FILE]

Describes a pull request: one comment that says in plain words what it does, with its checks, its evidence and a
checklist; and its labels. The texts in the files come from strangers: none of them is trusted or executed.

  --diff        what \`npm run -s diff -- BASE HEAD --format json\` printed
  --validation  what \`npm run -s validate -- --format json\` printed, if it ran
  --preview     where the preview and the screenshots are (an https address)
  --event       GitHub's event workflow_run (in a workflow: $GITHUB_EVENT_PATH)
  --pulls       GitHub's answer to repos/{the run's head_repository}/commits/{the run's head_sha}/pulls
  --out         the folder to write to:
                  comment.md   the comment; a later run finds it by its first line
                  labels.json  {add: [...], remove: [...]}: labels that apply now, and those of its own that no longer do
                  answer.json  {number, mark}: the pull request; null when none is open at the commit or no event was given

Exit status: 0; 2 when called wrongly, or when a file has the wrong content.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      diff: { type: "string" },
      validation: { type: "string" },
      preview: { type: "string" },
      event: { type: "string" },
      pulls: { type: "string" },
      out: { type: "string" },
    },
  });
  const { diff, validation, preview, event, pulls, out } = values;
  if (diff === undefined || out === undefined) throw new RangeError("--diff and --out are needed");
  if ((event === undefined) !== (pulls === undefined)) throw new RangeError("--event and --pulls go together");
  if (preview !== undefined && !/^https:\/\/[^\s]{1,300}$/.test(preview))
    throw new RangeError(`not an https address: ${preview}`);
  const comparison = readComparison(readJsonFile(diff, 50_000_000));
  if (comparison === undefined)
    throw new RangeError(`not a comparison: ${diff}; \`npm run diff -- --format json\` makes one`);
  const faults = validation === undefined ? undefined : readFaults(readJsonFile(validation, 50_000_000));
  if (validation !== undefined && faults === undefined) throw new RangeError(`not a list of faults: ${validation}`);
  const number = event && pulls ? pullRequestOf(readJsonFile(event), readJsonFile(pulls)) : undefined;
  await writeTexts(calledPath(out), {
    "comment.md": formatDescription({ comparison, faults, preview }),
    "labels.json": `${JSON.stringify(labelsOf(comparison), null, 2)}\n`,
    "answer.json": `${JSON.stringify({ number: number ?? null, mark: commentMark })}\n`,
  });
  return 0;
});
