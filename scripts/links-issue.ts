import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { buildDate, datasetRoot } from "../src/io/environment.ts";
import { calledPath } from "../src/io/called-file.ts";
import { readLinkState } from "../src/io/link-state.ts";
import { writeTexts } from "../src/io/make-folder.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { formatLinksMarkdown } from "../src/core/review/format-links.ts";
import { brokenLinks } from "../src/core/review/listing-links.ts";
import { linksWords } from "../src/core/review/words.ts";
import { defineCommand } from "./command.ts";
import { readOpenIssues } from "./open-issues.ts";

const help = `npm run -s links-issue -- --state FILE --out DIR [--open FILE] [--root DIR]

Writes one issue with the addresses that failed twice, a week or more apart. \`npm run links\` checks them.

  --state  what \`npm run links\` found
  --open   GitHub's answer to repos/{owner}/{repo}/issues?labels=broken-links&state=open
  --out    the folder to write to:
             issue.md    the issue's text
             issue.json  {action, number?, title, labels: ["broken-links"], broken}; the action is open, update (the issue of that
                         number gets the text), close (that one: nothing is broken any more) or none
  --root   the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      state: { type: "string" },
      open: { type: "string" },
      out: { type: "string" },
      root: { type: "string" },
    },
  });
  if (values.state === undefined || values.out === undefined) throw new RangeError("--state and --out are needed");
  const [number] = readOpenIssues(values.open);
  const state = readLinkState(values.state);
  const { dataset } = parseDataset(readDataset(resolve(values.root ?? datasetRoot())), { today: buildDate() });
  const broken = brokenLinks([...dataset.entities, ...dataset.tools], state);
  const words = linksWords;
  const issue = {
    action: actionOf(broken.length, number),
    ...(number !== undefined && { number }),
    title: words.issue.title,
    labels: ["broken-links"],
    broken: broken.length,
  };
  await writeTexts(calledPath(values.out), {
    "issue.md": formatLinksMarkdown({ broken, state }, words),
    "issue.json": `${JSON.stringify(issue)}\n`,
  });
  return 0;
});

function actionOf(broken: number, open: number | undefined): "open" | "update" | "close" | "none" {
  if (broken > 0) return open === undefined ? "open" : "update";
  return open === undefined ? "none" : "close";
}
