import { ascending, descending, group } from "d3-array";
import { addressOfReference } from "../../dataset/address.ts";
import { codeSpan, escapeMarkdown } from "../../dataset/markdown.ts";
import type { ListingChange } from "../changes/change-log.ts";
import { changeTypes, type ChangeType } from "../changes/diff.ts";
import { factTitles } from "../changes/say-change.ts";
import { upperFirst } from "../language/phrases.ts";
import { formatVersions } from "../publish/dataset-facts.ts";
import { isAtLeast } from "./format-version.ts";
import { losesListings } from "./loss.ts";
import type { ReleasePlan } from "./plan.ts";
import { versionOf } from "./version.ts";
import type { ReleaseWords } from "./words.ts";

/** How many names a list has, and how many a line. */
const shown = { list: 30, line: 6 } as const;

/** What notes are written with. */
export interface NotesContext {
  readonly words: ReleaseWords;
  /** What is before every address; names are links where it has a host. */
  readonly prefix: string;
}

/** File names of what a release has. */
export function filesOf({ version }: Pick<ReleasePlan, "version">) {
  const name = `anti-trafficking-register-${version}`;
  return { archive: `${name}-data.zip`, pack: `${name}.tgz`, folder: name } as const;
}

/** The notes of a release as Markdown: what came, ended, moved, went and changed, then the format and the files. */
export function formatNotes(plan: ReleasePlan, context: NotesContext): string {
  const { words } = context;
  const { archive, pack } = filesOf(plan);
  const parts = [
    `# ${words.title(plan.version)}`,
    words.holds(plan.day, plan.counts.entities, plan.counts.tools),
    sayChanges(plan, words),
    ...changeTypes.flatMap((type) => formatSection(type, plan, context)),
    ...formatLoss(plan, words),
    `## ${words.formatTitle}`,
    formatOfFormat(plan, words),
    `## ${words.files}`,
    asList(words.fileList(archive, pack)),
    words.licence,
  ];
  return `${parts.join("\n\n")}\n`;
}

function sayChanges({ last, changes }: ReleasePlan, words: ReleaseWords): string {
  if (last === undefined) return words.first;
  const name = versionOf(last.name) ?? codeSpan(last.name);
  const tallies = changeTypes.flatMap((type) => {
    const n = changes.filter((change) => change.type === type).length;
    return n === 0 ? [] : [words.tally[type](n)];
  });
  return tallies.length === 0 ? words.nothing(name, last.day) : words.since(name, last.day, tallies);
}

function formatSection(type: ChangeType, { changes }: ReleasePlan, context: NotesContext): string[] {
  const { words } = context;
  const own = changes.filter((change) => change.type === type).sort(compareBreadth);
  if (own.length === 0) return [];
  const lead = words.leads[type];
  const body =
    type === "changed"
      ? formatFacts(own, context)
      : type === "reviewed"
        ? sayNames(own, context)
        : formatNames(own, context);
  return [`## ${words.sections[type]} (${own.length})`, ...(lead === undefined ? [] : [lead]), body];
}

/** Those first that cover most industries, regions and issues: they concern most readers. */
function compareBreadth(a: ListingChange, b: ListingChange): number {
  return descending(breadthOf(a), breadthOf(b)) || (a.reference < b.reference ? -1 : 1);
}

function breadthOf({ terms }: ListingChange): number {
  return Object.values(terms).reduce((sum, ids) => sum + ids.length, 0);
}

function formatNames(changes: readonly ListingChange[], context: NotesContext): string {
  const { words } = context;
  const lines = changes.slice(0, shown.list).map((change) => {
    const name = linkOf(change, context);
    if (change.type === "moved") return words.movedFrom(name, change.from ?? "");
    if (change.type === "removed" && change.to !== undefined) return words.mergedInto(name, change.to);
    return words.kept(name, words.kinds[change.kind]);
  });
  const rest = changes.length - lines.length;
  return asList(rest > 0 ? [...lines, words.more(rest)] : lines);
}

/** What says how well the facts are known, rather than a fact: told last. */
const evidence: ReadonlySet<string> = new Set(factTitles({ fields: ["sources", "review"], kind: "entity" }));

/** A line a fact, with the listings in which it changed: those facts first that changed most often. */
function formatFacts(changes: readonly ListingChange[], context: NotesContext): string {
  const pairs = changes.flatMap((change) => factTitles(change).map((title) => ({ title, change })));
  const facts = [...group(pairs, ({ title }) => title)].map(([title, found]) => ({
    title,
    listings: found.map(({ change }) => change),
  }));
  facts.sort(
    (a, b) =>
      Number(evidence.has(a.title)) - Number(evidence.has(b.title)) ||
      descending(a.listings.length, b.listings.length) ||
      ascending(a.title, b.title),
  );
  return asList(
    facts.map(({ title, listings }) =>
      context.words.fact(upperFirst(title), listings.length, sayNames(listings, context)),
    ),
  );
}

function sayNames(changes: readonly ListingChange[], context: NotesContext): string {
  const names = changes.slice(0, shown.line).map((change) => linkOf(change, context));
  return context.words.names(names, changes.length - names.length);
}

/** A listing that went has no page. */
function linkOf({ name, reference, type }: ListingChange, { prefix }: NotesContext): string {
  const text = escapeMarkdown(name);
  return prefix.startsWith("http") && type !== "removed"
    ? `[${text}](${prefix}${addressOfReference(reference)})`
    : text;
}

function formatLoss({ loss, reason }: ReleasePlan, words: ReleaseWords): string[] {
  if (reason === undefined) return [];
  const facts = [
    ...(losesListings(loss) ? [words.lost.listings(loss.listings.length, loss.before)] : []),
    ...(loss.fields.length > 0 ? [words.lost.fields(loss.fields.map((field) => escapeMarkdown(field)))] : []),
  ];
  return facts.length === 0 ? [] : [`## ${words.loss}`, [...facts, escapeMarkdown(reason)].join(" ")];
}

/** The versions of the format that came since the last release; of the first release, the newest. */
function formatOfFormat({ last, format }: ReleasePlan, words: ReleaseWords): string {
  const before = last?.format;
  if (before === format) return words.formatSame(format);
  const since = formatVersions.filter(([version]) => before !== undefined && !isAtLeast(before, version));
  return [words.formatNew(format), ...since.map(([version, changes]) => `${version}: ${changes}`)].join("\n\n");
}

function asList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
