import { ascending, descending, group } from "d3-array";
import { addressOfReference } from "../../dataset/address.ts";
import { codeSpan, escapeMarkdown } from "../../dataset/markdown.ts";
import type { ListingChange } from "../changes/change-log.ts";
import { changeTypes, type ChangeType } from "../changes/diff.ts";
import { listChangedFacts } from "../changes/format-change.ts";
import { upperFirst } from "../language/phrases.ts";
import { formatVersions } from "../publish/dataset-facts.ts";
import { noteTexts as texts } from "./note-texts.ts";
import type { ReleasePlan } from "./plan.ts";
import { exceedsLossLimit } from "./refusals.ts";
import { isAtLeast, parseReleaseTag } from "./versions.ts";

/** Maximum number of listings in a list with a line for each. */
const maxLines = 30;
/** Maximum number of names on one line. */
const maxNamesPerLine = 6;

/** File names of a release. */
export interface ReleaseFileNames {
  /** ZIP of the dataset: `anti-trafficking-register-2026.11.2-data.zip`. */
  readonly archive: string;
  /** npm package: `anti-trafficking-register-2026.11.2.tgz`. */
  readonly pack: string;
  /** Folder within the archive, without a slash: `anti-trafficking-register-2026.11.2`. */
  readonly folder: string;
}

/**
 * Returns the file names of a release: for 2026.11.2, `{archive: "anti-trafficking-register-2026.11.2-data.zip", pack:
 * "anti-trafficking-register-2026.11.2.tgz", folder: "anti-trafficking-register-2026.11.2"}`. `folder` is within the archive.
 */
export function nameReleaseFiles({ version }: Pick<ReleasePlan, "version">): ReleaseFileNames {
  const name = `anti-trafficking-register-${version}`;
  return { archive: `${name}-data.zip`, pack: `${name}.tgz`, folder: name };
}

/**
 * Formats the notes of a release as Markdown.
 *
 * They have the title `# Anti-Trafficking Register 2026.11.1`, the numbers of listings, the summary of changes, a section per
 * type of change that there is (`## Added (1)`), then `## What was taken out, and why` for losses with a reason, `## Format`, `##
 * Files` and the licence. A blank line is between all paragraphs, and a line break at the end.
 *
 * @param prefix start of every address. Names are links only if it has a host
 */
export function formatReleaseNotes(plan: ReleasePlan, prefix: string): string {
  const { archive, pack } = nameReleaseFiles(plan);
  const parts = [
    `# ${texts.title(plan.version)}`,
    texts.contents(plan.day, plan.counts.entities, plan.counts.tools),
    formatSummary(plan),
    ...changeTypes.flatMap((type) => formatSection(type, plan, prefix)),
    ...formatLoss(plan),
    `## ${texts.formatTitle}`,
    ...formatVersionHistory(plan),
    `## ${texts.filesTitle}`,
    formatList(texts.files(archive, pack)),
    texts.licence,
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * Formats the sentence with the number of changes of each type since the last release: "Since 2026.10.1 (1 October 2026): 1 added
 * and 3 removed.", "No listing changed since 2026.10.1 (1 October 2026).", or "This is the first release." A last release whose
 * name is not the tag of a release is named as code.
 */
function formatSummary({ last, changes }: ReleasePlan): string {
  if (last === undefined) return texts.firstRelease;
  const lastVersion = parseReleaseTag(last.name) ?? codeSpan(last.name);
  const tallies = changeTypes.flatMap((type) => {
    const count = changes.filter((change) => change.type === type).length;
    return count === 0 ? [] : [texts.tally[type](count)];
  });
  return tallies.length === 0
    ? texts.noChanges(lastVersion, last.day)
    : texts.changesSince(lastVersion, last.day, tallies);
}

/**
 * Returns the paragraphs of the section of a type: title, a sentence for `ended`, `moved` and `reviewed`, and all listings in
 * one: `["## Ended (2)", "These stay in the register, …", "- [A](https://example.org/entities/a/) (organisation)\n- [B](…)
 * (tool)"]`. [] if no change has the type.
 */
function formatSection(type: ChangeType, { changes }: ReleasePlan, prefix: string): string[] {
  const changesOfType = changes.filter((change) => change.type === type);
  if (changesOfType.length === 0) return [];
  const lead = texts.sectionLeads[type];
  return [
    `## ${texts.sectionTitles[type]} (${changesOfType.length})`,
    ...(lead === undefined ? [] : [lead]),
    formatChanges(type, changesOfType, prefix),
  ];
}

/**
 * Formats the listings of a section: of `changed` by fact (`formatFacts`); of other types a list with a line for each, at most
 * 30; of `reviewed` their names as links on one line without a bullet, shortened after six: "[A](https://example.org/tools/a/),
 * [B](…), … [F](…) and 2 more".
 *
 * @param prefix of the addresses, without a slash at the end, such as "https://example.org". Without a host names are no links
 */
function formatChanges(type: ChangeType, changes: readonly ListingChange[], prefix: string): string {
  if (type === "changed") return formatFacts(changes, prefix);
  return type === "reviewed" ? formatNames(changes, prefix) : formatLines(changes, prefix);
}

/** Formats a list with a line per change (`formatLine`), at most `maxLines` (30); then "- and 3 more" for the remaining ones. */
function formatLines(changes: readonly ListingChange[], prefix: string): string {
  const lines = changes.slice(0, maxLines).map((change) => formatLine(change, prefix));
  const remaining = changes.length - lines.length;
  return formatList(remaining > 0 ? [...lines, texts.more(remaining)] : lines);
}

/**
 * Formats a change: "[M](https://example.org/tools/m/), before: tools/old" for a moved listing, "R, now part of tools/s" for a
 * removed one with a tombstone, "[T](https://example.org/tools/t/) (tool)" for all others.
 */
function formatLine(change: ListingChange, prefix: string): string {
  const name = formatName(change, prefix);
  if (change.type === "moved") return texts.movedFrom(name, change.from ?? "");
  if (change.type === "removed" && change.to !== undefined) return texts.mergedInto(name, change.to);
  return texts.nameWithKind(name, texts.kinds[change.kind]);
}

/**
 * Formats a list with a line per fact and the listings in which it changed: "- **Status** in 2 listings: A and B". The most
 * frequent fact is first, ties by title. "" if only fields changed that say how a listing is kept.
 */
function formatFacts(changes: readonly ListingChange[], prefix: string): string {
  const changedFacts = changes.flatMap((change) => listChangedFacts(change).map((title) => ({ title, change })));
  const factGroups = [...group(changedFacts, ({ title }) => title)].sort(
    ([titleA, factsA], [titleB, factsB]) => descending(factsA.length, factsB.length) || ascending(titleA, titleB),
  );
  const lines = factGroups.map(([title, facts]) => {
    const names = formatNames(
      facts.map(({ change }) => change),
      prefix,
    );
    return texts.fact(upperFirst(title), facts.length, names);
  });
  return formatList(lines);
}

/** Formats the names of changed listings on one line: "A, B and C"; of more than six, "A, B, C, D, E, F and 3 more". */
function formatNames(changes: readonly ListingChange[], prefix: string): string {
  const names = changes.slice(0, maxNamesPerLine).map((change) => formatName(change, prefix));
  return texts.names(names, changes.length - names.length);
}

/**
 * Formats a listing's name as a link to its page, "[A](https://example.org/tools/a/)"; as text, "A", if it was removed or the
 * prefix has no host. Markdown in the name is escaped.
 */
function formatName({ name, reference, type }: ListingChange, prefix: string): string {
  const text = escapeMarkdown(name);
  const hasPage = prefix.startsWith("http") && type !== "removed";
  return hasPage ? `[${text}](${prefix}${addressOfReference(reference)})` : text;
}

/**
 * Returns the paragraphs about losses and the reason for them: `["## What was taken out, and why", "7 of 300 listings went. No
 * listing fills these fields any more: tools/uses. The reason"]`. [] without a loss that needs a reason, or without a reason.
 */
function formatLoss({ loss, reason }: ReleasePlan): string[] {
  const { removedListings, listingsBefore, emptiedFields } = loss;
  const sentences: string[] = [];
  if (exceedsLossLimit(loss)) sentences.push(texts.removedListings(removedListings.length, listingsBefore));
  if (emptiedFields.length > 0)
    sentences.push(texts.emptiedFields(emptiedFields.map((field) => escapeMarkdown(field))));
  if (reason === undefined || sentences.length === 0) return [];
  return [`## ${texts.lossTitle}`, [...sentences, escapeMarkdown(reason)].join(" ")];
}

/**
 * Returns the paragraphs about the format: its version, and what changed in each version since the last release, newest first:
 * `["Version 1.1.0.", "1.1.0: Added: a workbook …"]`. `["Version 1.1.0, as in the last release."]` if it is the same.
 *
 * The first release, and one after a release without a format version, name the version only.
 */
function formatVersionHistory({ last, formatVersion }: ReleasePlan): string[] {
  const lastVersion = last?.formatVersion;
  if (lastVersion === formatVersion) return [texts.sameFormat(formatVersion)];
  const newVersions = formatVersions.filter(
    ([version]) => lastVersion !== undefined && !isAtLeast(lastVersion, version),
  );
  return [texts.newFormat(formatVersion), ...newVersions.map(([version, changes]) => `${version}: ${changes}`)];
}

/** Formats lines as a Markdown list: `["A", "B"]` → "- A\n- B". "" for none. */
function formatList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
