import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { listFollowedTerms } from "./change-log.ts";
import { subtractItems, type CitedSource, type ListingDiff, type Outcome } from "./diff.ts";
import { formatFieldChange, type ChangeContext } from "./format-change.ts";
import { diffWords as words } from "./words.ts";

/** The first line of the comment: the next run finds and updates the comment by it. */
const commentMark = "<!-- register: description of this change -->";

/** GitHub allows 65,536 characters in an issue or a comment. */
export const maxCommentLength = 60_000;
const mostItems = 30;

/** What a pull request changes. Texts in it come from strangers. */
export interface Differences {
  /** Changed files other than listings. */
  readonly files: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  readonly listings: readonly ListingDiff[];
}

/**
 * Writes the comment on a pull request: what it does in words, whether it is valid, its evidence, and a checklist for the reviewer.
 *
 * All text from the change is escaped, so that it mentions nobody and has no formatting.
 *
 * @param faults what is wrong with the listings after the change, and what is doubtful
 */
export function formatDescription(
  differences: Differences,
  faults: readonly Diagnostic[],
  nameOf: ChangeContext["nameOf"],
): string {
  const sources = newSourcesOf(differences);
  const rest = [
    "### Checks",
    ...formatChecks(differences, faults),
    "### Evidence",
    ...(sources.length === 0
      ? ["No source comes with this change."]
      : [
          "New or changed sources, with the newest date that each shows:",
          formatList(sources.map((source) => formatCited(source))),
        ]),
    "### For the reviewer",
    formatTasks(differences, sources),
  ].join("\n\n");
  const change = formatChange(differences, nameOf, maxCommentLength - rest.length);
  return `${commentMark}\n## What this change does\n\n### To the published data\n\n${change}\n\n${rest}\n`;
}

/** What becomes of the listings by outcome, in at most so many characters. */
function formatChange({ files, listings }: Differences, nameOf: ChangeContext["nameOf"], room: number): string {
  const [schemas, others] = [files.schemas.length, files.others.length];
  const isChanged = listings.some(({ outcome }) => outcome !== "formatted");
  const head = [
    ...(listings.length > 0 ? [words.tally({ count: listings.length })] : []),
    ...(isChanged ? [] : [words.nothing]),
    ...(schemas + others > 0 ? [words.files({ schemas, others })] : []),
  ];
  const parts = listings.map((listing, index) => {
    const { outcome, name, reference } = listing;
    return [
      ...(outcome === listings[index - 1]?.outcome ? [] : [`#### ${words.outcomes[outcome]}`]),
      `${name === reference ? "" : `**${escapeMarkdown(name)}** `}${escapeMarkdown(reference)}`,
      formatList(linesOf(listing, nameOf)),
    ]
      .filter(Boolean)
      .join("\n\n");
  });
  return joinWithinLimit(head, parts, { gap: "\n\n", room: room - 200, more: words.left });
}

/** Joins the head and as many parts as fit in `room` characters; `more` says how many were left out. */
export function joinWithinLimit(
  head: readonly string[],
  parts: readonly string[],
  { gap, room, more }: { gap: string; room: number; more: (values: { readonly count: number }) => string },
): string {
  let length = head.join(gap).length;
  const end = parts.findIndex((part) => (length += part.length + gap.length) > room);
  const kept = [...head, ...(end === -1 ? parts : parts.slice(0, end))].join(gap);
  return end === -1 ? kept : `${kept}\n\n${more({ count: parts.length - end })}`;
}

function formatList(items: readonly string[]): string {
  const left = items.length - mostItems;
  return [...items.slice(0, mostItems), ...(left > 0 ? [words.more({ count: left })] : [])]
    .map((item) => `- ${item}`)
    .join("\n");
}

/** What became of a listing, line by line. */
function linesOf(listing: ListingDiff, nameOf: ChangeContext["nameOf"]): string[] {
  const { outcome, kind, changes } = listing;
  const isAdded = outcome === "added";
  const became = sayOutcome(listing, nameOf);
  const said = changes
    .filter(({ path }) => !isAdded || !["kind", "name"].includes(path))
    .map((change) => {
      const text = escapeMarkdown(formatFieldChange(change, { kind, nameOf, isAdded }), 900);
      return change.source && !isAdded ? `${text} (${formatCited(change.source, `${words.source}: `)})` : text;
    });
  return [...(became === undefined ? [] : [escapeMarkdown(became, 900)]), ...said];
}

function sayOutcome({ outcome, from = "", to }: ListingDiff, nameOf: ChangeContext["nameOf"]): string | undefined {
  const { moved, removed, unburied, redirected, revived, followed, formatted } = words.listing;
  const name = nameOf(to ?? "");
  const target = name === to ? name : `${name} (${to})`;
  if (outcome === "moved") return moved({ from });
  if (outcome === "removed") return to === undefined ? removed : unburied({ to });
  if (outcome === "redirected") return redirected({ to: target });
  if (outcome === "added") return to === undefined ? undefined : revived({ to: target });
  return { followed, formatted }[outcome as string];
}

/** A link such as "source: ILO, Mar 2026". */
function formatCited({ publisher, url, as_of }: CitedSource, lead = ""): string {
  const text = [publisher ?? shownAddress(url), as_of ? format.date(as_of) : "no date"].join(format.comma);
  return linkMarkdown(lead + text, url);
}

function formatChecks({ files, listings }: Differences, faults: readonly Diagnostic[]): string[] {
  const changed = new Set(listings.map(({ reference }) => `${reference}.yaml`));
  const errors = faults.filter(({ severity }) => severity === "error");
  const doubts = faults.filter(({ severity, file }) => severity !== "error" && changed.has(file));
  const list = (some: readonly Diagnostic[]) =>
    formatList(
      some.map(({ file, line, message, hint }) => {
        const place = line > 0 ? `${file} line ${line}` : file;
        return `${escapeMarkdown(place)}: ${escapeMarkdown(message)}. ${escapeMarkdown(hint)}`;
      }),
    );
  return [
    ...(errors.length > 0
      ? [`Errors keep the listings from being published (${errors.length}):`, list(errors)]
      : ["The listings are valid."]),
    ...(doubts.length > 0
      ? ["Look at these, such as duplicates and names made to look like others:", list(doubts)]
      : ["No listing with a similar name, website or id was found, and nothing else is doubtful."]),
    ...(files.schemas.length > 0
      ? ["The schemas change too. This comment uses those of main; the check itself uses the new ones."]
      : []),
  ];
}

/** Sources that were added or changed, not those that only have another place; one that had an invalid address has none. */
function newSourcesOf({ listings }: Differences): CitedSource[] {
  const changes = listings.flatMap((listing) => listing.changes.filter(({ path }) => path === "sources"));
  return changes
    .flatMap(({ before, after }) => subtractItems(after, before) as CitedSource[])
    .filter(({ url }) => typeof url === "string");
}

/** What the reviewer has to tick off. */
function formatTasks({ listings, files }: Differences, sources: readonly CitedSource[]): string {
  const has = (...some: Outcome[]) => listings.some(({ outcome }) => some.includes(outcome));
  const { tasks } = words;
  const due = [
    [sources.length > 0, tasks.sources],
    [has("ended", "status"), tasks.state],
    [has("removed"), tasks.removed],
    [has("moved", "redirected"), tasks.moved],
    [has("added"), tasks.added],
    [has("reworded", "added", "facts"), tasks.wording],
    [files.schemas.length + files.others.length > 0, tasks.code],
    [true, tasks.people],
  ] as const;
  return due.flatMap(([isDue, task]) => (isDue ? [`- [ ] ${task}`] : [])).join("\n");
}

const regions = vocabularyByName("region").terms.map(({ id }) => `region: ${id}`);

const labels: Partial<Readonly<Record<Outcome, string>>> = { added: "adds", ended: "ends", removed: "ends" };

/** Every label that describes a change, in order. */
const describedLabels: readonly string[] = ["adds", "corrects", "ends", "code", ...regions];

/**
 * The labels of a change: what it does to listings, whether it touches code or schemas, and the regions it concerns.
 *
 * @returns labels to add, and those to remove; people set all others
 */
export function computeLabels({ listings, files }: Differences) {
  const found = new Set<string>([
    ...listings.flatMap((listing) => [
      labels[listing.outcome] ?? "corrects",
      ...listFollowedTerms(listing.listing).region.map((id) => `region: ${id}`),
    ]),
    ...(files.schemas.length + files.others.length > 0 ? ["code"] : []),
  ]);
  return {
    add: describedLabels.filter((label) => found.has(label)),
    remove: describedLabels.filter((label) => !found.has(label)),
  };
}
