import { format } from "../language/words.en.ts";
import type { ChangeType, ListingChange } from "./change-log.ts";
import type { TermChange } from "./diff-vocabularies.ts";

const { count, date, list, number } = format;

/** The words for a change of a field. What is left out uses the words for any field. */
export interface FieldWords {
  /** Where it was empty before. */
  readonly first?: (values: string) => string;
  /** Items that were added to a list. */
  readonly more?: (values: string) => string;
  /** Items that were removed from a list. */
  readonly less?: (values: string) => string;
  /** One value instead of another. */
  readonly changed?: (before: string, after: string) => string;
  /** Where it is empty now. */
  readonly gone?: (values: string) => string;
}

/** By dotted path. */
const fields: Readonly<Record<string, FieldWords>> = {
  name: { changed: (before: string, after: string) => `renamed: ${before} → ${after}` },
  "reach.scope": { changed: (before: string, after: string) => `scope ${before} → ${after}` },
  "reach.countries": {
    first: (places: string) => `works in ${places} (no country named before)`,
    more: (places: string) => `now also works in ${places}`,
    less: (places: string) => `no longer said to work in ${places}`,
    gone: (places: string) => `no country named any more (before: ${places})`,
  },
  "reach.regions": {
    first: (places: string) => `works in ${places} (no region named before)`,
    more: (places: string) => `now also works in ${places}`,
    less: (places: string) => `no longer said to work in ${places}`,
    gone: (places: string) => `no region named any more (before: ${places})`,
  },
  "focus.issues": {
    more: (issues: string) => `now also works against ${issues}`,
    less: (issues: string) => `no longer said to work against ${issues}`,
  },
  "focus.industries": {
    more: (industries: string) => `now also works with ${industries}`,
    less: (industries: string) => `no longer said to work with ${industries}`,
  },
  "offer.services": {
    more: (services: string) => `now also offers ${services}`,
    less: (services: string) => `no longer said to offer ${services}`,
  },
  functions: {
    more: (functions: string) => `now also serves ${functions}`,
    less: (functions: string) => `no longer said to serve ${functions}`,
  },
  "offer.members": { changed: (before: string, after: string) => `${before} → ${after} members` },
  "status.state": { changed: (before: string, after: string) => `status ${before} → ${after}` },
  "status.since": {
    first: (day: string) => `this state dates from ${day}`,
    changed: (before: string, after: string) => `this state dates from ${after}, not from ${before}`,
  },
  "status.successor": { first: (name: string) => `succeeded by ${name}` },
  "review.level": { changed: (before: string, after: string) => `review ${before} → ${after}` },
  "review.date": { changed: (before: string, after: string) => `reviewed on ${after} (before: ${before})` },
  sources: {
    first: (sources: string) => `based on ${sources}`,
    more: (sources: string) => `new source: ${sources}`,
    less: (sources: string) => `source left out: ${sources}`,
  },
  summary: { changed: (before: string, after: string) => `summary reworded: ${before} → ${after}` },
  notes: {
    first: () => "notes for reviewers added (not published)",
    changed: () => "notes for reviewers changed (not published)",
    gone: () => "notes for reviewers removed (not published)",
  },
};

/** Titles of fields that differ from the schema's within a sentence, by dotted path. */
const titles: Readonly<Record<string, string>> = {
  "identifiers.wikidata": "Wikidata",
  "status.state": "status",
  "status.note": "note on the status",
  "review.level": "review",
  "review.date": "reviewed on",
  "contact.email": "e-mail",
  added: "first listed",
};

/** What happened to a term; `before` is its old title, if it had another. */
const terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>> = {
  added: (title: string) => `new term ${title}`,
  removed: (title: string) => `term ${title} removed; terms are never removed, since data elsewhere uses them`,
  renamed: (title: string, before: string) => `term ${before} is now called ${title}`,
  changed: (title: string) => `term ${title} has a new description`,
};

/** The words that describe a change to the dataset, in English. */
export const diffWords = {
  format,
  outcomes: {
    ended: "Ended",
    removed: "Removed",
    moved: "Under another id",
    redirected: "Tombstones",
    unreadable: "Can't be read",
    added: "Added",
    status: "Status",
    facts: "Facts",
    evidence: "Evidence and review",
    reworded: "Only reworded",
    followed: "Only references to another id",
    formatted: "Only reformatted",
  },
  fields,
  titles,

  /** For every field without words of its own; `title` is the field's, as written within a sentence. */
  any: {
    stated: (title: string, values: string) => `${title}: ${values}`,
    first: (title: string, values: string) => `${title}: ${values} (not stated before)`,
    more: (title: string, values: string) => `${title}: now also ${values}`,
    less: (title: string, values: string) => `${title}: no longer ${values}`,
    changed: (title: string, before: string, after: string) => `${title} ${before} → ${after}`,
    gone: (title: string, values: string) => `${title} no longer stated (before: ${values})`,
    reordered: (title: string) => `${title}: the same in another order`,
    within: (title: string, item: string, words: string) => `${title}, ${item}: ${words}`,
  },

  vocabularies: "Vocabularies",
  terms,
  quoted: (text: string) => `“${text}”`,
  details: (head: string, details: readonly string[]) => `${head} (${details.join(", ")})`,
  source: (name: string, day: string | undefined) => `source: ${day === undefined ? name : `${name}, ${date(day)}`}`,
  heading: (before: string, after: string) => `From ${before} to ${after}`,
  nothing: "Nothing changes in the published data.",
  tally: (listings: number) => count(listings, "listing is touched", "listings are touched"),
  invalid: (label: string, errors: number) =>
    `${label} is not valid: ${count(errors, "error", "errors")}. What has an error is left out of the comparison.`,
  files: (schemas: number, others: number) =>
    `Besides listings: ${count(schemas, "file", "files")} of schemas and vocabularies, ${count(others, "other file", "other files")}.`,
  fault: (side: "before" | "after", message: string) =>
    side === "before" ? `not compared, wrong before: ${message}` : `not compared, wrong now: ${message}`,
  moved: (from: string, hasTombstone: boolean) =>
    hasTombstone
      ? `the same listing as ${from} before; a tombstone leads here`
      : `the same listing as ${from} before, whose address is lost without a tombstone: use \`npm run move\``,
  removed: "removed without a tombstone: its address is lost",
  unburied: (to: string) => `its tombstone, which led to ${to}, was removed: the old address is lost`,
  redirected: (to: string) => `now leads to ${to}`,
  revived: (to: string) => `takes the place of a tombstone that led to ${to}: an id is never used again`,
  followed: "refers to a listing by its new id",
  formatted: "the data are the same: only order, quotes, line breaks or comments changed",
  left: (listings: number) => `${count(listings, "more listing is", "more listings are")} left out here.`,
};

export type DiffWords = typeof diffWords;

/** The words in which a pull request is described, in English. */
export const describeWords = {
  diff: diffWords,
  title: "What this change does",
  change: "To the published data",
  checks: "Checks",
  valid: "The listings are valid.",
  invalid: (errors: number) => `${count(errors, "error keeps", "errors keep")} the listings from being published:`,
  unknown: "The check of the listings gave no result; see its log.",
  schemas: "The schemas change too. This comment uses those of main; the check itself uses the new ones.",
  line: (line: number) => `line ${line}`,
  evidence: "Evidence",
  newSources: "New or changed sources, with the newest date that each shows:",
  undated: "no date",
  noSources: "No source comes with this change.",
  duplicates: "Possible duplicates:",
  noDuplicates: "No listing with a similar name, website or id was found.",
  lookAlikes: "Names or hosts that may be made to look like others:",
  preview: "Preview of the changed pages, and screenshots",
  noPreview: "There is no preview of the changed pages.",
  checklist: "For the reviewer",
  tasks: {
    sources: "I opened each new source and found in it what it supports.",
    ended: "A dated source shows the state, and the note says what it says.",
    removed: "Nothing is removed that could be marked as ended: removing an id breaks links to it.",
    moved: "The old id leads to the new one: a tombstone is in its place.",
    added: "It meets the rules for what is listed, and is not listed already under another name.",
    reworded: "The wording is neutral and not copied.",
    code: "Code, schemas or workflows change too: someone who knows them has read the change.",
    always: "No person is named, no private address or place of shelter.",
  },
  more: (items: number) => `${count(items, "more item", "more items")}`,
};

export type DescribeWords = typeof describeWords;

/** The words for changes of a day, on the page, in the feeds and in the calendar. */
export const changeLogWords = {
  types: {
    added: "Added",
    ended: "Ended",
    moved: "Moved",
    removed: "Removed",
    changed: "Changed",
    reviewed: "Checked again",
  } satisfies Record<ChangeType, string>,
  /** A change in a sentence; `facts` are titles of fields. */
  sentence: ({ type, from, to }: Pick<ListingChange, "type" | "from" | "to">, facts: readonly string[]): string => {
    const changed = facts.length === 0 ? "" : ` Changed: ${list(facts)}.`;
    const said = {
      added: "Added to the register.",
      ended: `Now listed as ended.${changed}`,
      moved: `Now at another address (before: ${from ?? ""}).${changed}`,
      removed: to === undefined ? "Removed from the register." : `Merged into ${to}.`,
      changed: changed.trim(),
      reviewed: "Checked again; no fact changed.",
    } satisfies Record<ChangeType, string>;
    return said[type];
  },
  /** The title of an entry of a feed. */
  entry: (name: string, type: string) => `${name}: ${type.toLowerCase()}`,
  feed: {
    all: "Changes to the Anti-Trafficking Register",
    of: (title: string) => `Changes to the Anti-Trafficking Register: ${title}`,
    licence: "CC BY 4.0",
    author: "Anti-Trafficking Register",
  },
  calendar: {
    name: "Anti-Trafficking Register: listings to check",
    due: (n: number) => `${count(n, "listing", "listings")} to check`,
    now: (n: number) => `${count(n, "listing has", "listings have")} no evidence from the last two years`,
    more: (n: number) => `and ${number(n)} more`,
  },
};

export type ChangeLogWords = typeof changeLogWords;
