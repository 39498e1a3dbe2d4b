import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { formatComparison, sayCited, type Comparison, type DiffLine } from "./comparison.ts";
import type { CitedSource, Outcome } from "./diff.ts";
import { words } from "./say-change.ts";

/** Marks the comment, so that the next run finds and updates it. */
export const commentMark = "<!-- register: description of this change -->";

/** GitHub allows 65,536 characters. */
const maxLength = 60_000;
const mostItems = 30;

/** What a pull request is described from. Texts in it come from strangers. */
export interface Description {
  readonly comparison: Comparison;
  /** What is wrong with the listings after the change, and what is doubtful. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Writes the comment on a pull request: what it does in words, whether it is valid, its evidence, and a checklist for the reviewer.
 *
 * All text from the change is escaped, so that it mentions nobody and has no formatting.
 */
export function formatDescription(description: Description): string {
  const { comparison } = description;
  const rest = [
    "### Checks",
    ...formatChecks(description),
    "### Evidence",
    ...formatEvidence(description),
    "### For the reviewer",
    formatTasks(comparison),
  ].join("\n\n");
  const change = formatComparison(comparison, {
    ...{ gap: "\n\n", room: maxLength - rest.length, text: escapeMarkdown },
    heading: (title) => `#### ${title}`,
    name: ({ name, reference }) =>
      `${name === reference ? "" : `**${escapeMarkdown(name)}** `}${escapeMarkdown(reference)}`,
    list: (lines) => formatList(lines, formatLine),
  });
  return `${commentMark}\n## What this change does\n\n### To the published data\n\n${change}\n\n${rest}\n`;
}

function formatList<Item>(items: readonly Item[], formatItem: (item: Item) => string): string {
  const shown = items.slice(0, mostItems).map(formatItem);
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [words.more({ count: left })] : [])].map((item) => `- ${item}`).join("\n");
}

function formatLine({ words: said, source }: DiffLine): string {
  return `${escapeMarkdown(said, 900)}${source ? ` (${linkMarkdown(sayCited(source, false), source.url)})` : ""}`;
}

function formatChecks({ comparison, faults }: Description): string[] {
  const errors = faults.filter(({ severity }) => severity === "error");
  const list = formatList(errors, ({ file, line, message, hint }) => {
    const place = line > 0 ? `${file} line ${line}` : file;
    return `${escapeMarkdown(place)}: ${escapeMarkdown(message)}. ${escapeMarkdown(hint)}`;
  });
  return [
    ...(errors.length > 0
      ? [`Errors keep the listings from being published (${errors.length}):`, list]
      : ["The listings are valid."]),
    ...(comparison.files.schemas.length > 0
      ? ["The schemas change too. This comment uses those of main; the check itself uses the new ones."]
      : []),
  ];
}

const duplicateRules = ["duplicate-name", "duplicate-website", "similar-id"];
const lookAlikeRules = ["mixed-script", "look-alike-host", "look-alike-name", "look-alike-website"];

function formatEvidence({ comparison, faults }: Description): string[] {
  const sources = newSourcesOf(comparison);
  const files = new Set(comparison.listings.map(({ reference }) => `${reference}.yaml`));
  const doubts = (rules: readonly string[], lead: string) => {
    const found = faults.filter(({ file, rule }) => files.has(file) && rules.includes(rule));
    const item = ({ file, message }: Diagnostic) => `${escapeMarkdown(file)}: ${escapeMarkdown(message)}`;
    return found.length === 0 ? [] : [lead, formatList(found, item)];
  };
  const duplicates = doubts(duplicateRules, "Possible duplicates:");
  const dated = ({ url, publisher, as_of }: CitedSource) =>
    `${linkMarkdown(publisher ?? shownAddress(url), url)}: ${as_of ? format.date(as_of) : "no date"}`;
  return [
    ...(sources.length === 0
      ? ["No source comes with this change."]
      : ["New or changed sources, with the newest date that each shows:", formatList(sources, dated)]),
    ...(duplicates.length > 0 ? duplicates : ["No listing with a similar name, website or id was found."]),
    ...doubts(lookAlikeRules, "Names or hosts that may be made to look like others:"),
  ];
}

/** Sources that were added; one that had an invalid address has none. */
function newSourcesOf({ listings }: Comparison): CitedSource[] {
  const changes = listings.flatMap(({ changes }) => changes.filter(({ path }) => path === "sources"));
  return changes.flatMap(({ after }) => (after as CitedSource[]).filter(({ url }) => typeof url === "string"));
}

/** What the reviewer has to tick off. */
function formatTasks(comparison: Comparison): string {
  const { listings, files } = comparison;
  const has = (...outcomes: Outcome[]) => listings.some(({ outcome }) => outcomes.includes(outcome));
  const tasks: readonly (readonly [isDue: boolean, task: string])[] = [
    [newSourcesOf(comparison).length > 0, "I opened each new source and found in it what it supports."],
    [has("ended", "status"), "A dated source shows the state, and the note says what it says."],
    [has("removed"), "Nothing is removed that could be marked as ended: removing an id breaks links to it."],
    [has("moved", "redirected"), "The old id leads to the new one: a tombstone is in its place."],
    [has("added"), "It meets the rules for what is listed, and is not listed already under another name."],
    [has("reworded", "added", "facts"), "The wording is neutral and not copied."],
    [
      files.schemas.length + files.others.length > 0,
      "Code, schemas or workflows change too: someone who knows them has read the change.",
    ],
    [true, "No person is named, no private address or place of shelter."],
  ];
  return tasks.flatMap(([isDue, task]) => (isDue ? [`- [ ] ${task}`] : [])).join("\n");
}
