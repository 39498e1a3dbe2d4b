import catalogue from "#words/changes.json" with { type: "json" };
import { messagesOf } from "../language/messages.ts";
import { format } from "../language/page-format.ts";

const { count: formatCount, list: formatList, number: formatNumber } = format;

interface Count {
  readonly count: number;
}

/** Names of the types of change, on the page of changes, in feeds and in release notes. */
export const changesMessages = messagesOf("changes", catalogue);

/** Texts of the feeds, in English. */
export const feedMessages = {
  title: "Changes to the Anti-Trafficking Register",
  author: "Anti-Trafficking Register",
  added: "Added to the register.",
  ended: "Now listed as ended.",
  moved: ({ from }: { readonly from: string }) => `Now at another address (before: ${from}).`,
  removed: "Removed from the register.",
  merged: ({ to }: { readonly to: string }) => `Merged into ${to}.`,
  reviewed: "Checked again; no fact changed.",
  changed: ({ facts }: { readonly facts: readonly string[] }) => `Changed: ${formatList(facts)}.`,
};

/** Texts of the comment on a pull request, which only commands print, in English. */
export const diffMessages = {
  change: {
    added: ({ values }: { readonly values: string }) => `added ${values}`,
    removed: ({ values }: { readonly values: string }) => `removed ${values}`,
    changed: ({ before, after }: { readonly before: string; readonly after: string }) => `${before} → ${after}`,
    hidden: "text that is not published",
  },
  source: "source",
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
  listing: {
    moved: ({ from }: { readonly from: string }) => `the same listing as ${from} before; a tombstone leads here`,
    removed: "removed without a tombstone: its address is lost",
    unburied: ({ to }: { readonly to: string }) =>
      `its tombstone, which led to ${to}, was removed: the old address is lost`,
    redirected: ({ to }: { readonly to: string }) => `now leads to ${to}`,
    revived: ({ to }: { readonly to: string }) =>
      `takes the place of a tombstone that led to ${to}: an id is never used again`,
    followed: "refers to a listing by its new id",
    formatted: "the data are the same: only order, quotes, line breaks or comments changed",
  },
  tasks: {
    sources: "I opened each new source and found in it what it supports.",
    state: "A dated source shows the state, and the note says what it says.",
    removed: "Nothing is removed that could be marked as ended: removing an id breaks links to it.",
    moved: "The old id leads to the new one: a tombstone is in its place.",
    added: "It meets the rules for what is listed, and is not listed already under another name.",
    wording: "The wording is neutral and not copied.",
    code: "Code, schemas or workflows change too: someone who knows them has read the change.",
    people: "No person is named, no private address or place of shelter.",
  },
  commit: ({ commit }: { readonly commit: string }) => `This describes commit ${commit}.`,
  nothing: "Nothing changes in the published data.",
  tally: ({ count }: Count) => formatCount(count, "listing is touched", "listings are touched"),
  files: ({ schemas, others }: { readonly schemas: number; readonly others: number }) =>
    `Files besides listings: ${formatNumber(schemas)} of schemas and vocabularies, ${formatNumber(others)} others.`,
  more: ({ count }: Count) => `and ${formatNumber(count)} more`,
  left: ({ count }: Count) => `${formatCount(count, "more listing is", "more listings are")} left out here.`,
};
