import type { Outcome } from "./diff.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import type { DescribedChange, DescribedListing, DescribedSource, DescribedFault } from "./described-change.ts";
import type { DescribeWords } from "./words.en.ts";

/** Marks the comment, so that the next run finds and updates it. */
export const commentMark = "<!-- register: description of this change -->";

/** GitHub allows 65,536 characters. */
const maxLength = 60_000;
const mostItems = 30;

export interface Description {
  readonly change: DescribedChange;
  /** Absent when the check stopped before it. */
  readonly faults?: readonly DescribedFault[] | undefined;
  /** The address of the run, which has the preview and the screenshots. */
  readonly preview?: string | undefined;
}

/**
 * Writes the comment on a pull request: what it does in words, whether it is valid, its evidence, and a checklist for the reviewer.
 *
 * All text from the change is escaped, so that it mentions nobody and has no formatting.
 */
export function formatDescription(description: Description, words: DescribeWords): string {
  const { change, faults } = description;
  const rest = [
    ...section(words.checks, [
      ...formatFaults(faults, words),
      ...(change.files.schemas.length > 0 ? ["", words.schemas] : []),
    ]),
    ...section(words.evidence, formatEvidence(description, words)),
    ...section(words.checklist, formatTasks(change, words)),
  ].join("\n");
  const head = [commentMark, `## ${words.title}`, "", `### ${words.change}`, ""].join("\n");
  const told = formatChange(change, words, maxLength - head.length - rest.length);
  return `${head}\n${told}\n\n${rest}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`### ${title}`, "", ...lines, ""];
}

function formatChange(
  { before, after, listings, terms, left }: DescribedChange,
  words: DescribeWords,
  room: number,
): string {
  const { diff } = words;
  const invalid = [before, after].filter(({ errors }) => errors > 0);
  const intro = [
    ...invalid.map(({ label, errors }) => escapeMarkdown(diff.invalid(label, errors))),
    ...(listings.length > 0 ? [diff.tally(listings.length + left)] : []),
    ...(terms.length > 0 ? [`#### ${diff.vocabularies}`, formatTerms(terms, words)] : []),
    ...(listings.length + terms.length === 0 ? [diff.nothing] : []),
  ].join("\n\n");
  const parts = [intro];
  let length = intro.length;
  let untold = left;
  let heading: Outcome | undefined;
  for (const listing of listings) {
    const lead = listing.outcome === heading ? "" : `#### ${diff.outcomes[listing.outcome]}\n\n`;
    const part = lead + formatListing(listing, words);
    if (untold > left || length + part.length > room - 200) untold++;
    else parts.push(part);
    heading = listing.outcome;
    length += part.length + 2;
  }
  return [...parts, ...(untold > 0 ? [diff.left(untold)] : [])].join("\n\n");
}

function formatTerms(terms: readonly string[], words: DescribeWords): string {
  const more = terms.length > mostItems ? [`- ${words.more(terms.length - mostItems)}`] : [];
  return [...terms.slice(0, mostItems).map((term) => `- ${escapeMarkdown(term)}`), ...more].join("\n");
}

function formatListing({ name, reference, lines }: DescribedListing, words: DescribeWords): string {
  const title = name === reference ? "" : `**${escapeMarkdown(name)}** `;
  const items = lines.slice(0, mostItems).map(({ words: said, source }) => {
    const cited = source === undefined ? "" : ` (${citeSource(source, words)})`;
    return `- ${escapeMarkdown(said, 900)}${cited}`;
  });
  const more = lines.length > mostItems ? [`- ${words.more(lines.length - mostItems)}`] : [];
  return [`${title}${escapeMarkdown(reference)}`, "", ...items, ...more].join("\n").trimEnd();
}

function citeSource({ url, publisher, as_of }: DescribedSource, { diff }: DescribeWords): string {
  return linkMarkdown(diff.source(publisher ?? shownAddress(url).slice(0, 150), as_of), url);
}

function formatFaults(faults: Description["faults"], words: DescribeWords): string[] {
  if (faults === undefined) return [words.unknown];
  const errors = faults.filter(({ isError }) => isError);
  if (errors.length === 0) return [words.valid];
  const items = errors.slice(0, mostItems).map(({ file, line, message, hint }) => {
    const place = line > 0 ? `${file} ${words.line(line)}` : file;
    return `- ${escapeMarkdown(place)}: ${escapeMarkdown(message)}. ${escapeMarkdown(hint)}`;
  });
  const more = errors.length > mostItems ? [`- ${words.more(errors.length - mostItems)}`] : [];
  return [words.invalid(errors.length), "", ...items, ...more];
}

const duplicateRules: ReadonlySet<string> = new Set(["duplicate-name", "duplicate-website", "similar-id"]);
const lookAlikeRules: ReadonlySet<string> = new Set([
  "mixed-script",
  "look-alike-host",
  "look-alike-name",
  "look-alike-website",
]);

function formatEvidence({ change, faults = [], preview }: Description, words: DescribeWords): string[] {
  const sources = change.listings.flatMap(({ newSources }) => newSources);
  const told = sources.slice(0, mostItems).map(({ url, publisher, as_of }) => {
    const date = as_of === undefined ? words.undated : words.diff.format.date(as_of);
    return `- ${linkMarkdown(publisher ?? shownAddress(url).slice(0, 150), url)}: ${date}`;
  });
  const files = new Set(change.listings.map(({ reference }) => `${reference}.yaml`));
  const ofChange = faults.filter(({ file }) => files.has(file));
  const doubles = ofChange.filter(({ rule }) => duplicateRules.has(rule));
  const lookAlikes = ofChange.filter(({ rule }) => lookAlikeRules.has(rule));
  return [
    sources.length === 0 ? words.noSources : words.newSources,
    "",
    ...told,
    ...(sources.length > mostItems ? [`- ${words.more(sources.length - mostItems)}`] : []),
    ...(told.length > 0 ? [""] : []),
    doubles.length === 0 ? words.noDuplicates : words.duplicates,
    "",
    ...formatDoubts(doubles),
    ...(lookAlikes.length > 0 ? [words.lookAlikes, "", ...formatDoubts(lookAlikes)] : []),
    preview === undefined ? words.noPreview : linkMarkdown(words.preview, preview),
  ];
}

function formatDoubts(faults: readonly DescribedFault[]): string[] {
  const lines = faults.map(({ file, message }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(message)}`);
  return lines.length === 0 ? [] : [...lines.slice(0, mostItems), ""];
}

function formatTasks({ listings, files }: DescribedChange, { tasks }: DescribeWords): string[] {
  const has = (...outcomes: Outcome[]) => listings.some(({ outcome }) => outcomes.includes(outcome));
  const due = [
    ...(listings.some(({ newSources }) => newSources.length > 0) ? [tasks.sources] : []),
    ...(has("ended", "status") ? [tasks.ended] : []),
    ...(has("removed") ? [tasks.removed] : []),
    ...(has("moved", "redirected") ? [tasks.moved] : []),
    ...(has("added") ? [tasks.added] : []),
    ...(has("reworded", "added", "facts") ? [tasks.reworded] : []),
    ...(files.schemas.length + files.others.length > 0 ? [tasks.code] : []),
    tasks.always,
  ];
  return due.map((task) => `- [ ] ${task}`);
}
