import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { referenceOf } from "../src/dataset/model.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import { repositoryUrl } from "../src/io/channels.ts";
import { resolveTypedPath } from "../src/io/command-files.ts";
import { readAddressPrefix, readBuildDate, readDatasetRoot, repositoryRoot } from "../src/io/environment.ts";
import {
  readCommitDay,
  hasWholeHistory,
  readDatasetAt,
  readTags,
  readTextAt,
  resolveCommit,
} from "../src/io/git-dataset.ts";
import { checkBuiltListings, readBuiltDataset, writeRelease, type BuiltDataset } from "../src/io/release-folder.ts";
import { formatReleaseNotes } from "../src/core/release/notes.ts";
import { planRelease, type LastRelease, type DatasetSnapshot } from "../src/core/release/plan.ts";
import { findRefusals } from "../src/core/release/refusals.ts";
import { findFormatVersion, findNewestReleaseTag } from "../src/core/release/versions.ts";
import { parseValidDataset } from "./arguments.ts";
import { defineCommand, flag, text } from "./command.ts";

const help = `npm run release -- [--dry-run] [--since TAG] [--accept-loss REASON] [--from DIR] [--out DIR]

Prepares a release of the commit that is checked out: names its version, writes notes from what changed since the last one,
and packs the data and the npm package with their checksums. It publishes nothing and sets no tag: the workflow "release" does.

It refuses when more than 2% of the listings, or every value of a field, would be gone since the last release, and when
fields of the format came or went but its version is the same.

  --dry-run      only prints the version and the notes, and says what would be refused; needs no built site
  --since        the release to compare with: a tag, branch or commit (default: the newest tag such as v2026.11.1)
  --accept-loss  why listings or a field are gone; the notes say it
  --from         the built site (default: dist); its files are compared with its checksums and with the commit
  --out          where the files go (default: .cache/release)

Exit status: 0; 1 when the release is refused or a listing has an error; 2 when called wrongly, or when there is no
whole built site of this commit.`;

const schemaNames = ["entity.schema.json", "tool.schema.json", "common.schema.json", "dataset.schema.json"];

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { "dry-run": flag, since: text, "accept-loss": text, from: text, out: text },
  });
  const root = readDatasetRoot();
  const commit = resolveCommit(root, "HEAD");
  const reason = parseReason(values["accept-loss"]);
  const site = resolveFolder(values.from, "dist");
  const built = values["dry-run"] ? undefined : await readBuilt(site, commit);
  const day = built?.generated ?? readBuildDate();
  const now = readSide(root, commit);
  const dataset = parseValidDataset(now.files, day, "not released");
  if (dataset === undefined) return 1;
  const references = new Set<string>([...dataset.entities, ...dataset.tools].map(referenceOf));
  const listingFiles = now.files.filter(({ path }) => references.has(path.replace(/\.yaml$/, "")));
  if (built !== undefined) checkBuiltListings(built, listingFiles, site);
  const counts = { entities: dataset.entities.length, tools: dataset.tools.length };
  const last = readLast(root, commit, values.since, day);
  const plan = planRelease(now, { day, tags: readTags(root), counts, last, reason });
  const notes = formatReleaseNotes(plan, readAddressPrefix());
  const title = `${plan.version}, format ${plan.formatVersion}`;
  if (values["dry-run"]) console.log(`${title}\n\n${notes.trimEnd()}`);
  const refusals = findRefusals(plan, now);
  for (const { message, hint } of refusals) console.error(`not released: ${message}\n  ${hint}`);
  if (refusals.length > 0) return 1;
  if (built === undefined) return 0;
  const out = resolveFolder(values.out, ".cache/release");
  const files = await writeRelease(out, plan, { built, notes, commit, repository: repositoryUrl });
  console.log([title, ...files].join("\n"));
  return 0;
});

/**
 * Returns the absolute path of a folder that an option names, seen from where the command was called. Without the option, that
 * of the default one below the root of the repository.
 */
function resolveFolder(option: string | undefined, defaultFolder: string): string {
  return option === undefined ? resolve(repositoryRoot, defaultFolder) : resolveTypedPath(option);
}

/**
 * Returns the reason of --accept-loss as one line of plain text; undefined without the option.
 *
 * @throws {RangeError} if the reason is empty
 */
function parseReason(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const reason = toPrintableLine(text, 1000).trim();
  if (reason === "") throw new RangeError("no reason: --accept-loss; say in a sentence why it is right");
  return reason;
}

/**
 * Reads the dataset of a built site.
 *
 * @throws {RangeError} if there is none, or it was built from another commit: `built of 0123abc, not of 4567def: dist; run …`
 */
async function readBuilt(site: string, commit: string): Promise<BuiltDataset> {
  const built = await readBuiltDataset(site);
  if (built.commit === commit) return built;
  const origin = built.commit === null ? "outside a checkout" : `of ${built.commit.slice(0, 7)}`;
  throw new RangeError(`built ${origin}, not of ${commit.slice(0, 7)}: ${site}; run \`npm run build\` again`);
}

/**
 * Reads what a release is made from at a commit: `files` (listings), `schemas` (texts by name, of those that exist) and
 * `formatVersion` (undefined without its file).
 */
function readSide(root: string, commit: string): DatasetSnapshot {
  const schemas = schemaNames.flatMap((name) => {
    const text = readTextAt(root, commit, `schemas/${name}`);
    return text === undefined ? [] : [[name, text] as const];
  });
  const words = readTextAt(root, commit, "src/words/en/publish.json");
  const formatVersion = words && findFormatVersion(words);
  return { files: readDatasetAt(root, commit), schemas: new Map(schemas), formatVersion };
}

/**
 * Reads the release to compare with: the commit that --since names, else the newest release tag; undefined if there is none.
 * `name` is that name or tag, `day` the day of its commit.
 *
 * @param day of the new release, YYYY-MM-DD
 * @throws {RangeError} if the clone is shallow and has no release tag, so that one may be missing; or if there is no commit of
 *   the name
 */
function readLast(root: string, commit: string, since: string | undefined, day: string): LastRelease | undefined {
  const name = since ?? findNewestReleaseTag(readTags(root, commit));
  if (name === undefined && !hasWholeHistory(root))
    throw new RangeError("only a part of the history is here; `git fetch --unshallow --tags` brings the rest");
  if (name === undefined) return undefined;
  const releaseCommit = resolveCommit(root, name);
  return { ...readSide(root, releaseCommit), name, day: readCommitDay(root, releaseCommit, day) };
}
