import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { repositoryUrl } from "../src/io/channels.ts";
import { buildDate, datasetRoot } from "../src/io/environment.ts";
import { calledPath } from "../src/io/called-file.ts";
import { readLinkStateIfAny } from "../src/io/link-state.ts";
import { writeTexts } from "../src/io/make-folder.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { formatQueueIssue } from "../src/core/review/format-queue-issue.ts";
import { countLinks } from "../src/core/review/listing-links.ts";
import { measureQueue } from "../src/core/review/queue.ts";
import { measureRegister } from "../src/core/register/register.ts";
import { queueWords } from "../src/core/review/words.ts";
import { defineCommand } from "./command.ts";
import { readOpenIssues } from "./open-issues.ts";

const help = `npm run -s queue-issue -- --out DIR [--open FILE] [--links FILE] [--limit N] [--per-region N] [--root DIR]

Writes the weekly issue with the listings that need a review most: of all, then by region. See \`npm run queue\`.

  --out         the folder to write to:
                  issue.md    the issue's text
                  issue.json  {title, labels: ["review-queue"], close: [numbers of earlier issues]}
  --open        GitHub's answer to repos/{owner}/{repo}/issues?labels=review-queue&state=open
  --links       what \`npm run links\` found (its --state file), if there is one yet
  --limit       listings at the top (default: 10)
  --per-region  listings of each region (default: 3)
  --root        the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)

Environment: GITHUB_REPOSITORY (owner/name: each listing then has a link to its file's editor).

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string" },
      open: { type: "string" },
      links: { type: "string" },
      limit: { type: "string", default: "10" },
      "per-region": { type: "string", default: "3" },
      root: { type: "string" },
    },
  });
  if (values.out === undefined) throw new RangeError("--out is needed");
  const close = readOpenIssues(values.open);
  const options = {
    limit: readCount(values.limit),
    perRegion: readCount(values["per-region"]),
    repository: repositoryUrl,
  };
  const today = buildDate();
  const { dataset } = parseDataset(readDataset(resolve(values.root ?? datasetRoot())), { today });
  const register = measureRegister(dataset, today);
  const counts =
    values.links === undefined ? new Map() : countLinks(register.listings, readLinkStateIfAny(values.links));
  const words = queueWords;
  const text = formatQueueIssue(measureQueue(register, counts), options, words);
  const issue = { title: words.issue.title({ day: today }), labels: ["review-queue"], close };
  await writeTexts(calledPath(values.out), { "issue.md": text, "issue.json": `${JSON.stringify(issue)}\n` });
  return 0;
});

function readCount(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new RangeError(`not a number: ${text}`);
  return Number(text);
}
