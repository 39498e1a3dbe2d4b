import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { calledPath, writeTexts } from "../../src/io/called-file.ts";
import { repositoryUrl } from "../../src/io/channels.ts";
import { buildDate, datasetRoot, siteUrl } from "../../src/io/environment.ts";
import { readLinkStateIfAny, tryLinkState, writeLinkState } from "../../src/io/link-state.ts";
import { readDataset } from "../../src/io/read-dataset.ts";
import { formatLinksMarkdown, formatLinksText } from "../../src/core/review/format-links.ts";
import { isCredible, planChecks } from "../../src/core/review/link-decision.ts";
import { nextRecord, type LinkRecord, type LinkState } from "../../src/core/review/link-state.ts";
import { brokenLinks, linksOf } from "../../src/core/review/listing-links.ts";
import { linksWords as words } from "../../src/core/review/words.ts";
import { checkLinks, LinkChecker } from "../../src/io/link-checker.ts";
import { request } from "../../src/io/request.ts";
import { readOpenIssues } from "../arguments.ts";
import { defineCommand, flag, text } from "../command.ts";

const help = `npm run -s github -- links --state FILE [--report] [--out DIR [--open FILE]]

Checks whether the addresses that listings cite still answer, without being a burden: it reads robots.txt first, sends one
request at a time to a host and pauses after it, reads no body, and names itself as user agent. It changes no listing. An address that answers is not a review. An address that failed twice, a week or more apart, with no
success between, is reported as broken.

  --state   JSON file with what is known; it is written during the check, so a run that was stopped can go on
  --report  only report what the state file says; check nothing
  --out     write the issue with the broken addresses to this folder instead of printing:
              issue.md    the issue's text
              issue.json  {action, number?, title, labels: ["broken-links"], broken}; the action is open, update (the issue of
                          that number gets the text), close (that one: nothing is broken any more) or none
  --open    GitHub's answer to repos/{owner}/{repo}/issues?labels=broken-links&state=open

Exit status: 0, whatever is broken; 1 when nearly every address failed: then this machine is offline, and nothing is written;
2 when called wrongly.`;

/** How the check goes on; a test passes its own. */
const weekly = {
  /** An address that was checked within this many days is not due. */
  again: 6,
  /** Addresses of one host in a run; the others follow in the next. */
  perHost: 20,
  /** Hosts to ask at the same time. */
  hosts: 8,
  /** Seconds after each request to a host; more where its robots.txt asks for it, up to 30. */
  delay: 2,
  /** Milliseconds for one request. */
  timeout: 20_000,
  /** Whether to ask this machine and its network too. */
  allowPrivate: false,
};

export type Pace = typeof weekly;

const agent = "AntiTraffickingRegisterLinkCheck";
const interruptions = ["SIGINT", "SIGTERM"] as const;

export const command = await defineCommand(import.meta, help, (args) => runLinks(args, weekly));

export async function runLinks(args: string[], pace: Pace): Promise<number> {
  const { values } = parseArgs({ args, options: { state: text, report: flag, out: text, open: text } });
  const { state: file, out } = values;
  if (file === undefined) throw new RangeError("missing option: --state FILE");
  const open = readOpenIssues(values.open);
  const today = buildDate();
  const { dataset } = parseDataset(readDataset(datasetRoot()), { today });
  const listings = [...dataset.entities, ...dataset.tools];
  const urls = new Set(listings.flatMap(linksOf).map(({ url }) => url));
  const before = readLinkStateIfAny(file);
  // What no listing gives any more is forgotten.
  const links: Record<string, LinkRecord> = Object.fromEntries(
    Object.entries(before.links).filter(([url]) => urls.has(url)),
  );
  const plan = values.report ? new Map<string, string[]>() : planChecks(urls, links, { today, ...pace });
  if (plan.size > 0) {
    tryLinkState(file);
    if (!(await check(plan, links, file, today, pace))) {
      console.error("nothing written: nearly every address failed; is this machine online?");
      return 1;
    }
  }
  const state: LinkState = { version: 1, links };
  const report = { broken: brokenLinks(listings, state), state };
  if (out === undefined) process.stdout.write(formatLinksText(report, words));
  else
    await writeTexts(calledPath(out), {
      "issue.md": formatLinksMarkdown(report, words),
      "issue.json": `${JSON.stringify(issueOf(report.broken.length, open[0]))}\n`,
    });
  return 0;
}

/** Checks what is planned and writes the state as it goes; false when what was found can't be believed. */
async function check(
  plan: ReadonlyMap<string, string[]>,
  links: Record<string, LinkRecord>,
  file: string,
  today: string,
  { hosts, delay, timeout, allowPrivate }: Pace,
): Promise<boolean> {
  const stop = new AbortController();
  const { signal } = stop;
  const interrupt = () => stop.abort();
  for (const name of interruptions) process.once(name, interrupt);
  const userAgent = `${agent}/1.0 (+${repositoryUrl ?? siteUrl() ?? "weekly check of cited pages"})`;
  const checker = new LinkChecker(
    {
      request: (url, maxBytes) => request(url, { maxBytes, userAgent, timeout, allowPrivate, signal }),
      wait: (seconds) => wait(seconds * 1000, undefined, { signal }),
    },
    { agent, delay },
  );
  const found: LinkRecord[] = [];
  const isBelieved = () => isCredible(found.map(({ outcome }) => outcome));
  const onResult = (url: string, result: Pick<LinkRecord, "outcome" | "status" | "to">) => {
    const record = nextRecord(links[url], result, today);
    links[url] = record;
    found.push(record);
    if (found.length % 25 === 0 && isBelieved()) writeLinkState(file, { version: 1, links });
  };
  const left = await checkLinks(plan, checker, { hosts, signal, onResult });
  stop.abort();
  for (const name of interruptions) process.off(name, interrupt);
  if (!isBelieved()) return false;
  writeLinkState(file, { version: 1, links });
  console.error([words.checked({ count: found.length }), words.left({ count: left })].join(", "));
  return true;
}

function issueOf(broken: number, number: number | undefined) {
  const actions = number === undefined ? ["none", "open"] : ["close", "update"];
  return {
    action: actions[broken > 0 ? 1 : 0],
    ...(number !== undefined && { number }),
    title: words.issue.title,
    labels: ["broken-links"],
    broken,
  };
}
