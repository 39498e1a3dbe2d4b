import { parseArgs } from "node:util";
import { resolveTypedPath, readJsonFile, writeTextFiles } from "../../src/io/command-files.ts";
import { readBuildDate, readDatasetRoot } from "../../src/io/environment.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { answerIssue, formatAnswer, type Issue } from "../../src/core/contribute/issues/answer-issue.ts";
import { defineCommand, text } from "../command.ts";

const help = `npm run -s github -- from-issue --event FILE --out DIR

Turns an issue that was made with one of the forms into a listing's file, or says what is wrong with it. Nothing outside
DIR is written, and nothing in the issue is executed.

  --event   GitHub's event of the issue, as JSON (in a workflow: $GITHUB_EVENT_PATH)
  --out     the folder to write to:
              answer.json   {status: "ready" | "faulty" | "by-hand", issue, path?, branch?}
              listing.yaml  the file to put at path, when ready
              message.md    the pull request's text when ready, else the comment below the issue

Exit status: 0, whatever the issue says; 2 when called wrongly or when the event is not an issue's.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { event: text, out: text } });
  if (values.event === undefined || values.out === undefined) throw new RangeError("--event and --out are needed");
  const issue = readIssue(values.event);
  const out = resolveTypedPath(values.out);
  const answer = answerIssue(issue, readDataset(readDatasetRoot()), readBuildDate());
  const ready = answer.status === "ready" && { path: answer.change.path, branch: `issue-${issue.number}` };
  const summary = { status: answer.status, issue: issue.number, ...ready };
  // The answer is written last: if it is there, so are the files that it names.
  await writeTextFiles(out, {
    ...(answer.status === "ready" && { "listing.yaml": answer.change.text }),
    "message.md": formatAnswer(answer, issue.number),
    "answer.json": `${JSON.stringify(summary)}\n`,
  });
  console.log(answer.status);
  return 0;
});

/**
 * Reads number and body of the issue in an event of GitHub.
 *
 * @throws {RangeError} if the event has no issue
 */
function readIssue(file: string): Issue {
  const { issue } = (readJsonFile(file) ?? {}) as { issue?: { number?: unknown; body?: unknown } };
  if (typeof issue?.number !== "number" || !Number.isSafeInteger(issue.number)) {
    throw new RangeError(`no issue in the event: ${file}`);
  }
  return { number: issue.number, body: typeof issue.body === "string" ? issue.body : "" };
}
