import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatProposals, formatWatchIssue } from "../src/core/review/format-watch.ts";
import { listArchiveRequests, proposeChanges } from "../src/core/review/proposals.ts";
import type { WatchState } from "../src/core/review/watch-state.ts";
import { listWatchedAddresses } from "../src/core/review/watched-facts.ts";
import { watchMessages } from "../src/core/review/words.ts";
import { unescapeMarkdown } from "../src/dataset/markdown.ts";
import { folderByKind } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { editListing } from "../src/dataset/write/edit-listing.ts";
import { findComments } from "../src/dataset/yaml/parse-yaml.ts";
import { repositoryUrl } from "../src/io/channels.ts";
import { resolveTypedPath, writeTextFiles } from "../src/io/command-files.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { runWatch } from "../src/io/run-watch.ts";
import { defaultWatchStatePath, readWatchStateIfAny, writeWatchState } from "../src/io/watch-state.ts";
import { createWebClient, type WebOptions } from "../src/io/web-client.ts";
import { parseCount, selectFiles } from "./arguments.ts";
import { defineCommand, flag, text } from "./command.ts";

const help = `npm run watch [-- entities/x …] [--state FILE] [--out DIR]

Reads the pages that listings cite, as a guest: it obeys robots.txt and asks one thing at a time of a host, with a pause. It looks
for the listings' literal facts, and writes what it found. It changes no listing, and what it finds is not a review. Stopped with
Ctrl+C, it goes on where it was when it is called again on the same day.

  --state       JSON file with what was found (default: WATCH_STATE, else .cache/watch.json). It is read first, if it is there
  --out         write what people have to do to this folder:
                  issue.md         the issue, with at most 30 rows
                  issue.json       {title, labels: ["watch"], rows}
                  pull-request.md  what is proposed, and below changes/ the listings with it: archived copies, https, and
                                   new addresses on the same host. Absent if nothing is proposed
  --requests    begin no page after so many requests (default: 20000)
  --minutes     begin no page after so many minutes (default: 150)
  --archive     ask the Internet Archive for a copy of so many sources (default: 300)
  --no-archive  don't ask the Internet Archive
  --pause       milliseconds between two requests to a host (default: 2000)

Environment: GITHUB_REPOSITORY (owner/name: servers then see where they can complain).

Exit status: 0, whatever was found; 1 when nearly every request failed: then this machine was offline, and the state stays; 2 when
called wrongly.`;

const saveIntervalInMs = 30_000;
/** Maximum number of listings in a pull request: what a person can look through. */
const maxProposals = 50;

export const command = await defineCommand(import.meta, help, (args) => watch(args));

/**
 * Runs the command.
 *
 * @param web for tests: options of the client that take the place of the command's
 */
export async function watch(args: readonly string[], web: Partial<WebOptions> = {}): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      state: { ...text, default: defaultWatchStatePath() },
      out: text,
      requests: { ...text, default: "20000" },
      minutes: { ...text, default: "150" },
      archive: { ...text, default: "300" },
      "no-archive": flag,
      pause: { ...text, default: "2000" },
    },
  });
  const [maxRequests, limit, pauseInMs, minutes] = [values.requests, values.archive, values.pause, values.minutes].map(
    parseCount,
  ) as [number, number, number, number];
  const day = readBuildDate();
  const root = readDatasetRoot();
  const files = readDataset(root);
  const { dataset } = parseDataset(files, { today: day });
  const listings = [...dataset.entities, ...dataset.tools];
  const typedPaths = positionals.map((path) => (/^(entities|tools)\/[^/.]+$/.test(path) ? `${path}.yaml` : path));
  const paths = new Set(selectFiles(typedPaths, files, root).map(({ path }) => path));
  const addresses = listWatchedAddresses(listings);
  const selected = [...addresses.values()].filter(({ names }) =>
    names.some(({ listing }) => paths.has(`${listing}.yaml`)),
  );
  const before = readWatchStateIfAny(values.state);
  if (values.out !== undefined) await mkdir(resolveTypedPath(values.out), { recursive: true });

  // A run of a part of the listings keeps the records of all others; addresses that no listing has are dropped.
  const pages = new Map(Object.entries(before.pages).filter(([url]) => addresses.has(url)));
  const save = () => writeWatchState(values.state, { version: 2, pages: Object.fromEntries(pages) });
  const saving = setInterval(save, saveIntervalInMs);
  process.on("exit", save);
  const userAgent = `AntiTraffickingRegisterWatch/1.0 (+${repositoryUrl ?? "https://github.com"})`;
  const client = createWebClient({ userAgent, pauseInMs, ...web });
  const isOnline = await runWatch(selected, pages, {
    client,
    day,
    maxRequests,
    endsAt: Date.now() + minutes * 60_000,
    archive: values["no-archive"] ? [] : listArchiveRequests(listings, before, { day, limit }),
  });
  clearInterval(saving);
  process.off("exit", save);
  await client.close();
  if (!isOnline) {
    console.error("the state stays: nearly every request failed; was this machine online?");
    return 1;
  }
  save();
  const state: WatchState = { version: 2, pages: Object.fromEntries(pages) };
  const issue = formatWatchIssue(listings, state);
  console.error(`${selected.length} addresses, ${client.countRequests()} requests`);
  if (values.out === undefined) {
    process.stdout.write(unescapeMarkdown(issue.text));
    return 0;
  }
  const about = { title: watchMessages.title, labels: ["watch"], rows: issue.rows };
  const out = resolveTypedPath(values.out);
  await writeTextFiles(out, { "issue.md": issue.text, "issue.json": `${JSON.stringify(about)}\n` });
  await writeProposals(out, files, state, day);
  return 0;
}

/**
 * Writes the proposed listings below changes/, and pull-request.md about them. Left out are those that would not be valid, and those
 * whose comments would be lost. Nothing is written if no proposal remains.
 */
async function writeProposals(
  out: string,
  files: readonly SourceFile[],
  state: WatchState,
  day: string,
): Promise<void> {
  const { dataset } = parseDataset(files, { today: day });
  const fileByPath = new Map(files.map((file) => [file.path, file]));
  const decoder = new TextDecoder();
  const proposals = proposeChanges([...dataset.entities, ...dataset.tools], state, maxProposals).flatMap((proposal) => {
    const path = `${proposal.reference}.yaml`;
    const oldText = decoder.decode(fileByPath.get(path)?.bytes);
    const { id: _, ...value } = proposal.listing;
    const newText = editListing(oldText, value, proposal.listing.kind);
    const isComplete = findComments(newText).length === findComments(oldText).length;
    return isComplete ? [{ ...proposal, path, newText }] : [];
  });
  const newFiles = new Map(
    proposals.map(({ path, newText }) => [path, { path, bytes: new TextEncoder().encode(newText) }]),
  );
  const { diagnostics } = parseDataset(
    files.map((file) => newFiles.get(file.path) ?? file),
    { today: day },
  );
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const valid = proposals.filter(({ path }) => !faulty.has(path));
  if (valid.length === 0) return;
  await writeTextFiles(out, { "pull-request.md": formatProposals(valid) });
  for (const { listing, newText } of valid) {
    await writeTextFiles(join(out, "changes", folderByKind[listing.kind]), { [`${listing.id}.yaml`]: newText });
  }
}
