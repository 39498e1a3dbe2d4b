import catalogue from "#words/queue.json" with { type: "json" };
import { messagesOf } from "../language/messages.ts";
import { format } from "../language/page-format.ts";

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

/** Texts of the link check, which only commands print, in English. */
export const linkCheckMessages = {
  outcomes: {
    ok: "answers",
    redirected: "redirects",
    "not-found": "not found",
    refused: "refuses robots",
    "server-error": "server error",
    "no-answer": "no answer",
    timeout: "no answer in time",
    "unknown-host": "no such host",
    "bad-certificate": "certificate not valid",
    "too-many-redirects": "redirects in a circle",
    "not-public": "not asked: not on the public web",
  },
  broken: ({ count }: Count) => formatCount(count, "address is broken", "addresses are broken"),
  noneBroken: "No address is broken.",
  since: ({ day }: Day) => `failing since ${formatDate(day)}`,
  issue: {
    title: "Addresses that no longer answer",
    more: ({ count }: Count) => `${formatCount(count, "more address is", "more addresses are")} left out here.`,
  },
  ask: "Each failed twice, a week or more apart. Before you remove a fact, look for the page's new address or an archived copy. An address that fails does not mean that the work has ended.",
};
