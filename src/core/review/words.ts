import catalogue from "#words/queue.json" with { type: "json" };
import { messagesOf } from "../language/messages.ts";
import { format } from "../language/page-format.ts";
import type { PageOutcome } from "./watch-state.ts";

const { count: formatCount, date: formatDate, number: formatNumber } = format;

interface Count {
  readonly count: number;
}

interface Day {
  readonly day: string;
}

/** Reasons for an item's rank in the review queue, in the language of the page. */
export const queueMessages = messagesOf("queue", catalogue);

/** Texts of the weekly issue and of the command that prints the queue, in English. */
export const queueIssueMessages = {
  tally: ({ shown, count }: Count & { readonly shown: number }) =>
    `${formatNumber(shown)} of ${formatCount(count, "listing", "listings")}, most urgent first`,
  title: ({ day }: Day) => `Review queue of ${formatDate(day)}`,
  intro:
    "Listings to look at again, most urgent first. How: open the listing's own site and its sources, correct what has changed, then write the review with `npm run review`. A link that answers is not a review. The order says nothing about a listing's quality.",
  all: "Most urgent of all",
  global: "Without a region",
  review: ({ file }: { readonly file: string }) => `review ${file}`,
  more: ({ count }: Count) => `${formatCount(count, "more line is", "more lines are")} left out here.`,
};

/** Texts of the watch that only commands and issues print, in English. */
export const watchMessages = {
  outcomes: {
    ok: "answers",
    redirected: "redirects",
    "not-found": "not found",
    refused: "refuses robots",
    robots: "robots.txt asks robots to stay away",
    wall: "shows robots only a notice",
    unreadable: "no page of text, or too large",
    "server-error": "server error",
    "no-answer": "no answer",
    timeout: "no answer in time",
    "unknown-host": "no such host",
    "bad-certificate": "certificate not valid",
    "too-many-redirects": "redirects in a circle",
    "not-public": "not asked: not on the public web",
  } satisfies Record<PageOutcome, string>,
  findings: {
    gone: ({ facts, day = "" }: FindingValues) =>
      `no longer on the page since ${formatDate(day)}: ${facts}. Look for what is there now, or for a page that has it`,
    elsewhere: () => "leads to another host. Look for who runs it now, and for the new address",
    parked: () => "offers the domain for sale. Look for the new address",
    broken: ({ outcome = "ok", status, day = "" }: FindingValues) =>
      `${watchMessages.outcomes[outcome]}${status === undefined ? "" : ` (${status})`}, failing since ${formatDate(day)}. Look for the page's new address or an archived copy`,
    ending: ({ words = "" }: FindingValues) =>
      `“${words}” near its name. Look whether the work has ended; most such words mean something else`,
    newer: ({ day = "" }: FindingValues) =>
      `dated ${formatDate(day)}, newer than all evidence. Look for what has changed`,
    absent: ({ facts }: FindingValues) =>
      `does not have what we cite it for: ${facts}. Look for the contact that it has`,
  },
  title: "What the watch saw",
  intro: ({ count }: Count) =>
    `A machine read the pages that listings cite, and found ${formatCount(count, "thing", "things")} to look at. It changes no fact, and nothing here is a review. Open the address, correct the listing, then write the review with \`npm run review\`. An address that fails does not mean that the work has ended.`,
  nothing: "The watch found nothing to look at.",
  more: ({ count }: Count) => `${formatCount(count, "more line is", "more lines are")} left out here.`,
  neverSeen: "the watch has not read its pages yet",
  lastRead: ({ day }: Day) => `read on ${formatDate(day)}`,
  factStates: { found: "found", gone: "gone", "not-found": "not found", unread: "not looked for yet" },
  proposal: {
    title: "Write what the watch found and needs no judgement",
    intro:
      "Made by the weekly watch: archived copies of sources, `https` for `http`, and new addresses on the same host whose pages have the same facts. Please open two or three of them before you merge.",
    moved: "moved to",
    archived: ({ count }: Count) => formatCount(count, "archived copy", "archived copies"),
  },
};

/** Values of a finding in words. */
interface FindingValues {
  /** Titles of the facts, joined. */
  readonly facts: string;
  readonly day?: string | undefined;
  readonly words?: string | undefined;
  readonly outcome?: PageOutcome | undefined;
  readonly status?: number | undefined;
}
