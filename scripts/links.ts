import { setTimeout as wait } from "node:timers/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { repositoryUrl } from "../src/io/channels.ts";
import { buildDate, datasetRoot, siteUrl } from "../src/io/environment.ts";
import { readLinkStateIfAny, tryLinkState, writeLinkState } from "../src/io/link-state.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { formatLinksJson, formatLinksMarkdown, formatLinksText } from "../src/core/review/format-links.ts";
import { isCredible, planChecks } from "../src/core/review/link-decision.ts";
import { nextRecord, type LinkRecord, type LinkState } from "../src/core/review/link-state.ts";
import { brokenLinks, linksOf } from "../src/core/review/listing-links.ts";
import { linksWords } from "../src/core/review/words.ts";
import { checkLinks } from "../src/io/check-links.ts";
import { LinkChecker } from "../src/io/link-checker.ts";
import { request } from "../src/io/request.ts";
import { defineCommand } from "./command.ts";

const help = `npm run -s links -- --state FILE [--format text|json|markdown] [--report] [--limit N] [--again DAYS] [--per-host N]
  [--hosts N] [--delay SECONDS] [--backoff SECONDS] [--timeout SECONDS] [--root DIR] [--allow-private]

Checks whether the addresses that listings cite still answer, without being a burden: it reads robots.txt first, sends one
request at a time to a host and pauses after it, tries HEAD before GET, keeps no body, and names itself as user agent. It
changes no listing. An address that answers is not a review. An address that failed twice, a week or more apart, with no
success between, is reported as broken.

  --state          JSON file with what is known; it is written during the check, so a run that was stopped can go on
  --report         only print what the state file says; check nothing
  --limit          number of addresses in this run (default: all that are due)
  --again          an address that was checked within this many days is not due (default: 6, for a weekly run)
  --per-host       addresses of one host in a run (default: 20); the others follow in the next
  --hosts          hosts to ask at the same time (default: 8)
  --delay          pause after each request to a host (default: 2); more where its robots.txt asks for it, up to 30
  --backoff        wait before the second try (default: 5), four times as long before the third
  --timeout        for one request, from 1 (default: 20)
  --format         text (default), json, or markdown
  --root           the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)
  --allow-private  for tests: asks this machine and its network too

Exit status: 0, whatever is broken; 1 when nearly every address failed: then this machine is offline, and nothing is written;
2 when called wrongly.`;

const formats = new Map([
  ["text", formatLinksText],
  ["json", formatLinksJson],
  ["markdown", formatLinksMarkdown],
]);
const agent = "AntiTraffickingRegisterLinkCheck";
const words = linksWords;
const interruptions = ["SIGINT", "SIGTERM"] as const;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      state: { type: "string" },
      format: { type: "string", default: "text" },
      report: { type: "boolean", default: false },
      limit: { type: "string", default: "1000000" },
      again: { type: "string", default: "6" },
      "per-host": { type: "string", default: "20" },
      hosts: { type: "string", default: "8" },
      delay: { type: "string", default: "2" },
      backoff: { type: "string", default: "5" },
      timeout: { type: "string", default: "20" },
      root: { type: "string" },
      "allow-private": { type: "boolean", default: false },
    },
  });
  const format = formats.get(values.format);
  if (format === undefined) throw new RangeError(`unknown format: ${values.format}`);
  if (values.state === undefined) throw new RangeError("missing option: --state FILE");
  const number = (name: "limit" | "again" | "per-host" | "hosts" | "delay" | "backoff" | "timeout", least = 0) =>
    readNumber(name, values[name], least);
  const today = buildDate();
  const { dataset } = parseDataset(readDataset(resolve(values.root ?? datasetRoot())), { today });
  const listings = [...dataset.entities, ...dataset.tools];
  const urls = new Set(listings.flatMap(linksOf).map(({ url }) => url));
  const before = readLinkStateIfAny(values.state);
  // What no listing gives any more is forgotten.
  const links: Record<string, LinkRecord> = Object.fromEntries(
    Object.entries(before.links).filter(([url]) => urls.has(url)),
  );
  const options = { today, again: number("again"), perHost: number("per-host", 1) };
  const plan = values.report ? new Map<string, string[]>() : planChecks(urls, links, options);
  if (plan.size > 0) tryLinkState(values.state);
  const isDone = await run(plan, links, {
    file: values.state,
    today,
    limit: number("limit"),
    hosts: number("hosts", 1),
    delay: number("delay"),
    backoff: number("backoff"),
    timeout: number("timeout", 1) * 1000,
    allowPrivate: values["allow-private"],
  });
  if (!isDone) {
    console.error("nothing written: nearly every address failed; is this machine online?");
    return 1;
  }
  const state: LinkState = { version: 1, links };
  process.stdout.write(format({ broken: brokenLinks(listings, state), state }, words));
  return 0;
});

interface Run {
  readonly file: string;
  readonly today: string;
  readonly limit: number;
  readonly hosts: number;
  readonly delay: number;
  readonly backoff: number;
  readonly timeout: number;
  readonly allowPrivate: boolean;
}

/** Checks what is planned and writes the state as it goes; false when what was found can't be believed. */
async function run(plan: ReadonlyMap<string, string[]>, links: Record<string, LinkRecord>, options: Run) {
  const { file, today, limit, hosts, delay, backoff, timeout, allowPrivate } = options;
  const stop = new AbortController();
  const { signal } = stop;
  const interrupt = () => stop.abort();
  for (const name of interruptions) process.once(name, interrupt);
  const userAgent = `${agent}/1.0 (+${repositoryUrl ?? siteUrl() ?? "weekly check of cited pages"})`;
  const checker = new LinkChecker(
    {
      request: (url, asked) => request(url, { ...asked, userAgent, timeout, allowPrivate, signal }),
      wait: (seconds) => wait(seconds * 1000, undefined, { signal }),
    },
    { agent, delay, backoff },
  );
  const found: LinkRecord[] = [];
  const onResult = (url: string, result: Pick<LinkRecord, "outcome" | "status" | "to">) => {
    const record = nextRecord(links[url], result, today);
    links[url] = record;
    found.push(record);
    if (found.length % 25 === 0 && isCredible(found.map(({ outcome }) => outcome)))
      writeLinkState(file, { version: 1, links });
  };
  const left = await checkLinks(plan, checker, { hosts, limit, signal, onResult });
  stop.abort();
  for (const name of interruptions) process.off(name, interrupt);
  if (!isCredible(found.map(({ outcome }) => outcome))) return false;
  if (plan.size > 0) {
    writeLinkState(file, { version: 1, links });
    console.error([words.checked({ count: found.length }), words.left({ count: left })].join(", "));
  }
  return true;
}

function readNumber(name: string, text: string, least: number): number {
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(text) || Number(text) < least)
    throw new RangeError(`not a number${least > 0 ? ` from ${least}` : ""}: --${name} ${text}`);
  return Number(text);
}
