import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { unescapeMarkdown } from "../../src/dataset/markdown.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { escapeXml } from "../../src/dataset/formats.ts";
import { resolveTypedPath, readJsonFile, writeTextFiles } from "../../src/io/command-files.ts";
import { readBuildDate, readDatasetRoot } from "../../src/io/environment.ts";
import { readLinkStateIfAny, writeLinkState } from "../../src/io/link-state.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { isLinkReport, updateLinkState } from "../../src/core/review/link-state.ts";
import { formatBrokenLinks, listLinks } from "../../src/core/review/links.ts";
import { linkCheckMessages as words } from "../../src/core/review/words.ts";
import { readOpenIssues } from "../arguments.ts";
import { defineCommand, text } from "../command.ts";

const help = `npm run -s github -- links --list FILE
npm run -s github -- links --state FILE [--found FILE] [--out DIR [--open FILE]]

Lists the addresses that listings cite, for the link checker lychee, and keeps what it finds. It changes no listing. An address
that answers is not a review. An address that failed twice, a week or more apart, with no success between, is broken.

  --list    write a page with a link to each address, for lychee to read
  --state   JSON file with what is known of each address
  --found   lychee's report (--format json --verbose), which is added to the state
  --out     write the issue with the broken addresses to this folder instead of printing:
              issue.md    the issue's text
              issue.json  {action, number?, title, labels: ["broken-links"], broken}; the action is open, update (the issue of
                          that number gets the text), close (that one: nothing is broken any more) or none
  --open    GitHub's answer to repos/{owner}/{repo}/issues?labels=broken-links&state=open

Exit status: 0, whatever is broken; 1 when nearly every address failed: then the checker was offline, and nothing is written;
2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { list: text, state: text, found: text, out: text, open: text } });
  const today = readBuildDate();
  const { dataset } = parseDataset(readDataset(readDatasetRoot()), { today });
  const listings = [...dataset.entities, ...dataset.tools];
  const urls = new Set(listings.flatMap(listLinks).map(({ url }) => url));
  if (values.list !== undefined) {
    const links = [...urls].map((url) => `<a href="${escapeXml(url)}">.</a>\n`);
    writeFileSync(resolveTypedPath(values.list), links.join(""));
    return 0;
  }
  if (values.state === undefined) throw new RangeError("missing option: --state FILE");
  const [number] = readOpenIssues(values.open);
  const before = readLinkStateIfAny(values.state);
  const report = values.found === undefined ? {} : readJsonFile(values.found, 64_000_000);
  if (!isLinkReport(report)) throw new RangeError(`not a report of lychee: ${values.found}; check links again`);
  const state = updateLinkState(before, urls, report, today);
  if (state === undefined) {
    console.error("nothing written: nearly every address failed; was the checker online?");
    return 1;
  }
  if (values.found !== undefined) writeLinkState(values.state, state);
  const { text: issue, broken } = formatBrokenLinks(listings, state);
  if (values.out === undefined) {
    process.stdout.write(unescapeMarkdown(issue));
    return 0;
  }
  const actions = number === undefined ? ["none", "open"] : ["close", "update"];
  const about = { action: actions[broken > 0 ? 1 : 0], number, title: words.issue.title, labels: ["broken-links"] };
  await writeTextFiles(resolveTypedPath(values.out), {
    "issue.md": issue,
    "issue.json": `${JSON.stringify({ ...about, broken })}\n`,
  });
  return 0;
});
