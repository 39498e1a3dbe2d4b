import type { Diagnostic } from "../../dataset/diagnostic.ts";
import {
  escapeMarkdown,
  formatListWithinLimit,
  joinWithinLimit,
  linkMarkdown,
  maxCommentLength,
} from "../../dataset/markdown.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { listFollowedTerms } from "./change-log.ts";
import { subtractItems, type CitedSource, type ListingDiff, type Outcome } from "./diff.ts";
import { formatFieldChange, type ChangeContext } from "./format-change.ts";
import { diffMessages as messages } from "./words.ts";

/** First line of the comment, by which the next run finds the comment to update. */
const commentMark = "<!-- register: description of this change -->";

/** Room for the message that says how many listings were left out. In characters. */
const omissionRoom = 200;
/** Maximum length of each list: of errors, of warnings, of sources and of a listing's changes. In characters. */
const maxListLength = 12_000;
const maxLineLength = 900;

/** Changes of a pull request. The texts in it come from strangers. */
export interface Differences {
  /** Paths of changed files that are no listings. */
  readonly files: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  readonly listings: readonly ListingDiff[];
}

/**
 * Formats the comment on a pull request as Markdown. It begins with `commentMark`, by which the next run finds it.
 *
 * Its headings are always "## What this change does" and, below it, "### To the published data" (counts, and each listing with
 * its changes in words), "### Checks" (errors and warnings, or that there are none), "### Evidence" (new sources, or "No source
 * comes with this change.") and "### For the reviewer" (a checklist). It ends with a line break.
 *
 * All text from the change is escaped, so that it mentions nobody and has no formatting. What would exceed `maxCommentLength` is
 * left out, with a message that counts it.
 *
 * @param diagnostics of all listings after the change: of warnings, only those of changed listings are shown
 * @param nameOf returns the name of a listing by its reference
 * @param commit hash of the commit after the change, which the comment names; undefined for a working tree
 */
export function formatDescription(
  differences: Differences,
  diagnostics: readonly Diagnostic[],
  nameOf: ChangeContext["nameOf"],
  commit?: string,
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
  const commitLine = commit === undefined ? "" : `${messages.commit({ commit })}\n\n`;
  return `${commentMark}\n## What this change does\n\n${commitLine}### To the published data\n\n${change}\n\n${sections}\n`;
}

/**
 * Formats the changed listings in their order, with a heading such as "#### Added" before the first of each outcome. A listing is
 * a line "**Name** entities/a", only "entities/a" if it has no name, then a Markdown list: a phrase on its outcome if it has one,
 * also for one that was only reformatted, and its changes.
 *
 * Before them are, each in a paragraph and only if it applies: "2 listings are touched"; "Nothing changes in the published
 * data." if no listing changed or all were only reformatted; and "Files besides listings: 1 of schemas and vocabularies, 0
 * others.".
 *
 * @param room maximum length of the result in characters; further listings are counted: "3 more listings are left out here."
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

/** Formats a Markdown list of at most 30 items and 12,000 characters. Further items are counted in one more. */
function formatList(items: readonly string[]): string {
  const listItems = items.map((item) => `- ${item}`);
  const formatMore = (values: { readonly count: number }) => `- ${messages.more(values)}`;
  return formatListWithinLimit(listItems, { room: maxListLength, more: formatMore });
}

/**
 * Formats the lines below a listing as Markdown: a sentence on its outcome if `formatOutcome` has one, then its changes in their
 * order, with sources: "Countries: added Kenya ([source: ILO, Mar 2026, www.ilo.org](https://www.ilo.org/a))".
 *
 * For an added listing, `kind` and `name` are left out, values are without "added", and no source is shown. Empty if nothing is
 * left. Each text is cut at `maxLineLength` (900 characters).
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

/**
 * Formats the outcome for a listing as a phrase without a full stop, such as "now leads to The B (entities/b)", or "now leads to
 * entities/b" if `nameOf` returns the reference.
 *
 * There is one for moved, removed, redirected, followed and formatted listings, and for added ones that take the place of a
 * tombstone. Undefined for others, whose heading says enough.
 */
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

/**
 * Formats a source as a Markdown link with its publisher, date and host: "[source: ILO, Mar 2026,
 * www.ilo.org](https://www.ilo.org/a)". Without a publisher it has its URL, without a date "no date". The text alone, without
 * brackets and host, if the URL is not a web address.
 *
 * @param lead precedes the publisher, such as "source: "
 */
function formatCitation({ publisher, url, as_of }: CitedSource, lead = ""): string {
  const text = [publisher ?? withAsciiHost(url), as_of ? format.date(as_of) : "no date"].join(format.comma);
  return linkMarkdown(lead + text, url);
}

/**
 * Formats the paragraphs on errors of all listings, on warnings about changed listings, and on changed schemas.
 *
 * @returns at least two paragraphs: "The listings are valid.", or a sentence with the number of errors and their list as the
 *   next paragraph; "No listing with a similar name, …", or a sentence and the list of warnings; and, only if schemas changed, a
 *   sentence that the check itself uses the new ones
 */
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

/**
 * Formats diagnostics as a Markdown list of at most 30 items: "- entities/a.yaml line 3: unknown region: x. did you mean y?". A
 * diagnostic of a whole file (line 0) has no line number.
 */
function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return formatList(
    diagnostics.map(({ file, line, message, hint }) => {
      const place = line > 0 ? `${file} line ${line}` : file;
      return `${escapeMarkdown(place)}: ${escapeMarkdown(message)}. ${escapeMarkdown(hint)}`;
    }),
  );
}

/**
 * Formats the paragraphs on new sources: "New or changed sources, with the newest date that each shows:" and a list of links
 * with publisher and date. Without sources, only "No source comes with this change.".
 */
function formatEvidence(sources: readonly CitedSource[]): string[] {
  if (sources.length === 0) return ["No source comes with this change."];
  return [
    "New or changed sources, with the newest date that each shows:",
    formatList(sources.map((source) => formatCitation(source))),
  ];
}

/**
 * Returns the sources that were added or changed, as they are after the change, in the order of the listings. Those that only
 * moved within their list, or have no URL, are left out. A source that two listings cite is in the list twice.
 */
function listNewSources({ listings }: Differences): CitedSource[] {
  const changes = listings.flatMap((listing) => listing.changes.filter(({ path }) => path === "sources"));
  return changes
    .flatMap(({ before, after }) => subtractItems(after, before) as CitedSource[])
    .filter(({ url }) => typeof url === "string");
}

/**
 * Formats the reviewer's checklist as a Markdown task list: "- [ ] No person is named, no private address or place of shelter.",
 * which is always the last task, after those that the change calls for: sources, state, removal, move, addition, wording, code.
 */
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
 * Computes the labels of a pull request: "adds", "ends" (for ended and removed listings) and "corrects" (for any other outcome)
 * by what it does to listings, "code" if it touches other files, and the regions of its listings ("region: africa").
 *
 * @returns `add`: labels that apply; `remove`: those of the same set that don't. Both are in the order of `changeLabels`.
 *   Without listings and files, `add` is empty. Labels outside the set are set by people, and in neither
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
