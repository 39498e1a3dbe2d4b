import { parseArgs } from "node:util";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { resolveTypedPath, writeTextFiles } from "../../src/io/command-files.ts";
import { repositoryUrl } from "../../src/io/channels.ts";
import { readBuildDate, readDatasetRoot } from "../../src/io/environment.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { readWatchStateIfAny } from "../../src/io/watch-state.ts";
import { formatQueueIssue, formatQueueText } from "../../src/core/review/format-queue.ts";
import { rankReviewQueue } from "../../src/core/review/queue.ts";
import { measureRegister } from "../../src/core/register/register.ts";
import { queueIssueMessages } from "../../src/core/review/words.ts";
import { parseCount, readOpenIssues } from "../arguments.ts";
import { defineCommand, text } from "../command.ts";

const help = `npm run -s github -- queue [--limit N] [--watch FILE] [--out DIR [--open FILE]]

Lists the listings that a person should review next, most urgent first: those at which the watch found something, then all
others. Within these the score decides, 0 to 100, the sum of: age of the evidence (40), broken links (20), facts not found (15),
other listings that point to it (15), reach (10); src/core/review/queue.ts says how. It says nothing about a listing's quality. Ended listings are left out.

  --limit     how many (default: 20)
  --watch     state of the watch, if there is one yet (npm run watch); without it nothing was found, and no link is broken
  --out       write the weekly issue to this folder instead of printing; it has the first 10 listings, then 3 of each region:
                issue.md    the issue's text
                issue.json  {title, labels: ["review-queue"], close: [numbers of earlier issues]}
  --open      GitHub's answer to repos/{owner}/{repo}/issues?labels=review-queue&state=open

Environment: GITHUB_REPOSITORY (owner/name: each listing of the issue then has a link to its file's editor).

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { limit: { ...text, default: "20" }, watch: text, out: text, open: text },
  });
  const { watch, out } = values;
  const limit = parseCount(values.limit);
  const close = readOpenIssues(values.open);
  const today = readBuildDate();
  const { dataset } = parseDataset(readDataset(readDatasetRoot()), { today });
  const register = measureRegister(dataset, today);
  const queue = rankReviewQueue(register, watch === undefined ? undefined : readWatchStateIfAny(watch));
  if (out === undefined) {
    process.stdout.write(formatQueueText(queue, limit));
    return 0;
  }
  const issue = { title: queueIssueMessages.title({ day: today }), labels: ["review-queue"], close };
  await writeTextFiles(resolveTypedPath(out), {
    "issue.md": formatQueueIssue(queue, repositoryUrl),
    "issue.json": `${JSON.stringify(issue)}\n`,
  });
  return 0;
});
