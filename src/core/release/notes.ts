import { ascending, descending, group } from "d3-array";
import { addressOfReference } from "../../dataset/address.ts";
import { codeSpan, escapeMarkdown } from "../../dataset/markdown.ts";
import type { ListingChange } from "../changes/change-log.ts";
import { changeTypes, type ChangeType } from "../changes/diff.ts";
import { listChangedFacts } from "../changes/format-change.ts";
import { upperFirst } from "../language/phrases.ts";
import { formatVersions } from "../publish/dataset-facts.ts";
import { exceedsLossLimit, type ReleasePlan } from "./plan.ts";
import { isAtLeast, parseReleaseTag } from "./versions.ts";
import { releaseWords as words } from "./words.ts";

/** How many names a list has, and how many a line. */
const shown = { list: 30, line: 6 } as const;

/** File names of what a release has. */
export function nameReleaseFiles({ version }: Pick<ReleasePlan, "version">) {
  const name = `anti-trafficking-register-${version}`;
  return { archive: `${name}-data.zip`, pack: `${name}.tgz`, folder: name } as const;
}

/**
 * The notes of a release as Markdown: what came, ended, moved, went and changed, then the format and the files.
 *
 * @param prefix what is before every address; names are links where it has a host
 */
export function formatReleaseNotes(plan: ReleasePlan, prefix: string): string {
  const { archive, pack } = nameReleaseFiles(plan);
  const parts = [
    `# ${words.title(plan.version)}`,
    words.holds(plan.day, plan.counts.entities, plan.counts.tools),
    sayChanges(plan),
    ...changeTypes.flatMap((type) => formatSection(type, plan, prefix)),
    ...formatLoss(plan),
    `## ${words.formatTitle}`,
    ...formatOfFormat(plan),
    `## ${words.files}`,
    asList(words.fileList(archive, pack)),
    words.licence,
  ];
  return `${parts.join("\n\n")}\n`;
}

function sayChanges({ last, changes }: ReleasePlan): string {
  if (last === undefined) return words.first;
  const name = parseReleaseTag(last.name) ?? codeSpan(last.name);
  const tallies = changeTypes.flatMap((type) => {
    const n = changes.filter((change) => change.type === type).length;
    return n === 0 ? [] : [words.tally[type](n)];
  });
  return tallies.length === 0 ? words.nothing(name, last.day) : words.since(name, last.day, tallies);
}

function formatSection(type: ChangeType, { changes }: ReleasePlan, prefix: string): string[] {
  const own = changes.filter((change) => change.type === type);
  if (own.length === 0) return [];
  const formats = { changed: formatFacts, reviewed: sayNames };
  const format = type === "changed" || type === "reviewed" ? formats[type] : formatNames;
  const lead = words.leads[type];
  return [`## ${words.sections[type]} (${own.length})`, ...(lead === undefined ? [] : [lead]), format(own, prefix)];
}

function formatNames(changes: readonly ListingChange[], prefix: string): string {
  const lines = changes.slice(0, shown.list).map((change) => {
    const name = linkOf(change, prefix);
    if (change.type === "moved") return words.movedFrom(name, change.from ?? "");
    if (change.type === "removed" && change.to !== undefined) return words.mergedInto(name, change.to);
    return words.kept(name, words.kinds[change.kind]);
  });
  const rest = changes.length - lines.length;
  return asList(rest > 0 ? [...lines, words.more(rest)] : lines);
}

/** A line a fact, with the listings in which it changed: those facts first that changed most often. */
function formatFacts(changes: readonly ListingChange[], prefix: string): string {
  const pairs = changes.flatMap((change) => listChangedFacts(change).map((title) => ({ title, change })));
  const facts = [...group(pairs, ({ title }) => title)].sort(
    ([a, x], [b, y]) => descending(x.length, y.length) || ascending(a, b),
  );
  return asList(
    facts.map(([title, found]) => {
      const names = sayNames(
        found.map(({ change }) => change),
        prefix,
      );
      return words.fact(upperFirst(title), found.length, names);
    }),
  );
}

function sayNames(changes: readonly ListingChange[], prefix: string): string {
  const names = changes.slice(0, shown.line).map((change) => linkOf(change, prefix));
  return words.names(names, changes.length - names.length);
}

/** A listing that went has no page. */
function linkOf({ name, reference, type }: ListingChange, prefix: string): string {
  const text = escapeMarkdown(name);
  return prefix.startsWith("http") && type !== "removed"
    ? `[${text}](${prefix}${addressOfReference(reference)})`
    : text;
}

function formatLoss({ loss, reason }: ReleasePlan): string[] {
  const facts = [
    ...(exceedsLossLimit(loss) ? [words.lost.listings(loss.listings.length, loss.before)] : []),
    ...(loss.fields.length > 0 ? [words.lost.fields(loss.fields.map((field) => escapeMarkdown(field)))] : []),
  ];
  if (reason === undefined || facts.length === 0) return [];
  return [`## ${words.loss}`, [...facts, escapeMarkdown(reason)].join(" ")];
}

/** The versions of the format that came since the last release; of the first release, the newest. */
function formatOfFormat({ last, format }: ReleasePlan): string[] {
  const before = last?.format;
  if (before === format) return [words.formatSame(format)];
  const since = formatVersions.filter(([version]) => before !== undefined && !isAtLeast(before, version));
  return [words.formatNew(format), ...since.map(([version, changes]) => `${version}: ${changes}`)];
}

function asList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
