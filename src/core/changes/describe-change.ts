import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { listFollowedTerms } from "./change-log.ts";
import { subtractItems, type CitedSource, type ListingDiff, type Outcome } from "./diff.ts";
import { formatFieldChange, type ChangeContext } from "./format-change.ts";
import { diffMessages as messages } from "./words.ts";

/** First line of the comment, by which the next run finds the comment to update. */
const commentMark = "<!-- register: description of this change -->";

/** In characters. GitHub allows 65,536 in an issue or a comment. */
export const maxCommentLength = 60_000;
/** Room for the message that says how many listings were left out. In characters. */
const omissionRoom = 200;
const maxListItems = 30;
const maxLineLength = 900;

/** Changes of a pull request. The texts in it come from strangers. */
export interface Differences {
  /** Paths of changed files that are no listings. */
  readonly files: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  readonly listings: readonly ListingDiff[];
}

/**
 * Formats the comment on a pull request as Markdown: the changes in words, whether the listings are valid, the new sources, and a
 * checklist for the reviewer.
 *
 * All text from the change is escaped, so that it mentions nobody and has no formatting. Listings that would exceed
 * `maxCommentLength` are left out, with a message.
 *
 * @param diagnostics of all listings after the change: errors are all shown, warnings only those of changed listings
 * @param nameOf returns the name of a listing by its reference
 */
export function formatDescription(
  differences: Differences,
  diagnostics: readonly Diagnostic[],
  nameOf: ChangeContext["nameOf"],
): string {
  const sources = listNewSources(differences);
  const sections = [
    "### Checks",
    ...formatChecks(differences, diagnostics),
    "### Evidence",
    ...formatEvidence(sources),
    "### For the reviewer",
    formatTasks(differences, sources),
  ].join("\n\n");
  const change = formatListingChanges(differences, nameOf, maxCommentLength - sections.length);
  return `${commentMark}\n## What this change does\n\n### To the published data\n\n${change}\n\n${sections}\n`;
}

/**
 * Formats the changed listings, each with its changes below it, under a heading for each outcome.
 *
 * @param room maximum length of the result; further listings are counted
 */
function formatListingChanges({ files, listings }: Differences, nameOf: ChangeContext["nameOf"], room: number): string {
  const schemas = files.schemas.length;
  const others = files.others.length;
  const isDataChanged = listings.some(({ outcome }) => outcome !== "formatted");
  const head = [
    ...(listings.length > 0 ? [messages.tally({ count: listings.length })] : []),
    ...(isDataChanged ? [] : [messages.nothing]),
    ...(schemas + others > 0 ? [messages.files({ schemas, others })] : []),
  ];
  const parts = listings.map((listing, index) => {
    const { outcome, name, reference } = listing;
    const isFirstOfOutcome = outcome !== listings[index - 1]?.outcome;
    const boldName = name === reference ? "" : `**${escapeMarkdown(name)}** `;
    return [
      ...(isFirstOfOutcome ? [`#### ${messages.outcomes[outcome]}`] : []),
      `${boldName}${escapeMarkdown(reference)}`,
      formatList(formatListingLines(listing, nameOf)),
    ]
      .filter(Boolean)
      .join("\n\n");
  });
  return joinWithinLimit(head, parts, { gap: "\n\n", room: room - omissionRoom, more: messages.left });
}

/**
 * Joins a head and as many parts as fit.
 *
 * @param options.gap text between parts
 * @param options.room maximum length in characters; the head is never cut
 * @param options.more formats how many parts were left out; appended, beyond the room, if any were
 */
export function joinWithinLimit(
  head: readonly string[],
  parts: readonly string[],
  { gap, room, more }: { gap: string; room: number; more: (values: { readonly count: number }) => string },
): string {
  let length = head.join(gap).length;
  const end = parts.findIndex((part) => {
    length += part.length + gap.length;
    return length > room;
  });
  if (end === -1) return [...head, ...parts].join(gap);
  const joined = [...head, ...parts.slice(0, end)].join(gap);
  return `${joined}\n\n${more({ count: parts.length - end })}`;
}

/** Formats a Markdown list of at most 30 items. Further items are counted in one more. */
function formatList(items: readonly string[]): string {
  const omitted = items.length - maxListItems;
  const shownItems = [...items.slice(0, maxListItems), ...(omitted > 0 ? [messages.more({ count: omitted })] : [])];
  return shownItems.map((item) => `- ${item}`).join("\n");
}

/**
 * Formats what happened to a listing, if its heading does not say it, then each changed field with the source of its new value.
 */
function formatListingLines(listing: ListingDiff, nameOf: ChangeContext["nameOf"]): string[] {
  const { outcome, kind, changes } = listing;
  const isAdded = outcome === "added";
  const event = formatOutcome(listing, nameOf);
  const shownChanges = changes.filter(({ path }) => !isAdded || !["kind", "name"].includes(path));
  const changeLines = shownChanges.map((change) => {
    const text = escapeMarkdown(formatFieldChange(change, { kind, nameOf, isAdded }), maxLineLength);
    return change.source && !isAdded ? `${text} (${formatCitation(change.source, `${messages.source}: `)})` : text;
  });
  return [...(event === undefined ? [] : [escapeMarkdown(event, maxLineLength)]), ...changeLines];
}

/** Formats the outcome for a listing as a sentence. Undefined for one whose heading says enough. */
function formatOutcome({ outcome, from = "", to }: ListingDiff, nameOf: ChangeContext["nameOf"]): string | undefined {
  const { moved, removed, unburied, redirected, revived, followed, formatted } = messages.listing;
  const name = nameOf(to ?? "");
  const target = name === to ? name : `${name} (${to})`;
  switch (outcome) {
    case "moved":
      return moved({ from });
    case "removed":
      return to === undefined ? removed : unburied({ to });
    case "redirected":
      return redirected({ to: target });
    case "added":
      return to === undefined ? undefined : revived({ to: target });
    case "followed":
      return followed;
    case "formatted":
      return formatted;
    default:
      return undefined;
  }
}

/** Formats a source as a Markdown link with its publisher and date: "source: ILO, Mar 2026". */
function formatCitation({ publisher, url, as_of }: CitedSource, lead = ""): string {
  const text = [publisher ?? withAsciiHost(url), as_of ? format.date(as_of) : "no date"].join(format.comma);
  return linkMarkdown(lead + text, url);
}

/** Formats the paragraphs on errors of all listings, on warnings about changed ones, and on changed schemas. */
function formatChecks({ files, listings }: Differences, diagnostics: readonly Diagnostic[]): string[] {
  const changedFiles = new Set(listings.map(({ reference }) => `${reference}.yaml`));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity, file }) => severity !== "error" && changedFiles.has(file));
  return [
    ...(errors.length > 0
      ? [`Errors keep the listings from being published (${errors.length}):`, formatDiagnostics(errors)]
      : ["The listings are valid."]),
    ...(warnings.length > 0
      ? ["Look at these, such as duplicates and names made to look like others:", formatDiagnostics(warnings)]
      : ["No listing with a similar name, website or id was found, and nothing else is doubtful."]),
    ...(files.schemas.length > 0
      ? ["The schemas change too. This comment uses those of main; the check itself uses the new ones."]
      : []),
  ];
}

/** Formats diagnostics as a Markdown list: "- entities/a.yaml line 3: unknown region: x. did you mean y?" */
function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return formatList(
    diagnostics.map(({ file, line, message, hint }) => {
      const place = line > 0 ? `${file} line ${line}` : file;
      return `${escapeMarkdown(place)}: ${escapeMarkdown(message)}. ${escapeMarkdown(hint)}`;
    }),
  );
}

/** Formats the paragraphs on new sources: a list of links with publisher and date, or a sentence that there are none. */
function formatEvidence(sources: readonly CitedSource[]): string[] {
  if (sources.length === 0) return ["No source comes with this change."];
  return [
    "New or changed sources, with the newest date that each shows:",
    formatList(sources.map((source) => formatCitation(source))),
  ];
}

/**
 * Returns the sources that were added or changed. Those that only moved within their list, or have no valid address, are left
 * out.
 */
function listNewSources({ listings }: Differences): CitedSource[] {
  const changes = listings.flatMap((listing) => listing.changes.filter(({ path }) => path === "sources"));
  return changes
    .flatMap(({ before, after }) => subtractItems(after, before) as CitedSource[])
    .filter(({ url }) => typeof url === "string");
}

/** Formats the reviewer's checklist as a Markdown task list, with the tasks that the change calls for. */
function formatTasks({ listings, files }: Differences, sources: readonly CitedSource[]): string {
  const hasOutcome = (...outcomes: Outcome[]) => listings.some(({ outcome }) => outcomes.includes(outcome));
  const { tasks } = messages;
  const conditions = [
    [sources.length > 0, tasks.sources],
    [hasOutcome("ended", "status"), tasks.state],
    [hasOutcome("removed"), tasks.removed],
    [hasOutcome("moved", "redirected"), tasks.moved],
    [hasOutcome("added"), tasks.added],
    [hasOutcome("reworded", "added", "facts"), tasks.wording],
    [files.schemas.length + files.others.length > 0, tasks.code],
    [true, tasks.people],
  ] as const;
  return conditions.flatMap(([isDue, task]) => (isDue ? [`- [ ] ${task}`] : [])).join("\n");
}

const regionLabels = vocabularyByName("region").terms.map(({ id }) => `region: ${id}`);

/** Labels by outcome. Any other outcome is "corrects". */
const labelByOutcome: Partial<Readonly<Record<Outcome, string>>> = { added: "adds", ended: "ends", removed: "ends" };

/** Labels that describe a change, in the order in which they are returned. */
const changeLabels: readonly string[] = ["adds", "corrects", "ends", "code", ...regionLabels];

/**
 * Computes the labels of a pull request: what it does to listings ("adds", "corrects", "ends"), "code" if it touches other files,
 * and the regions of its listings ("region: africa").
 *
 * @returns `add`: labels that apply; `remove`: those of the same set that don't. Other labels are set by people
 */
export function computeLabels({ listings, files }: Differences): { add: string[]; remove: string[] } {
  const listingLabels = listings.flatMap(({ outcome, listing }) => [
    labelByOutcome[outcome] ?? "corrects",
    ...listFollowedTerms(listing).region.map((id) => `region: ${id}`),
  ]);
  const hasOtherFiles = files.schemas.length + files.others.length > 0;
  const labels = new Set<string>([...listingLabels, ...(hasOtherFiles ? ["code"] : [])]);
  return {
    add: changeLabels.filter((label) => labels.has(label)),
    remove: changeLabels.filter((label) => !labels.has(label)),
  };
}
