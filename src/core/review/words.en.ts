import { format } from "../language/words.en.ts";

const { count, date } = format;

/** The words of the review queue, in English. */
export const queueWords = {
  format,
  reasons: {
    undated: "nothing dated",
    evidence: (day: string) => `newest evidence from ${date(day)}`,
    missing: (missing: number, asked: number) => `${missing} of ${asked} facts not found`,
    pointed: (listings: number) => `${count(listings, "other listing points", "other listings point")} to it`,
    broken: (links: number) => count(links, "broken link", "broken links"),
    reach: { global: "works globally", regional: "works in a region", national: "works in one country" },
  },
  tally: (shown: number, total: number) => `${shown} of ${count(total, "listing", "listings")}, most urgent first`,
  none: "Nothing waits for a review here.",
  issue: {
    title: (day: string) => `Review queue of ${date(day)}`,
    intro:
      "Listings to look at again, most urgent first. How: open the listing's own site and its sources, correct what has changed, then write the review with `npm run review`. A link that answers is not a review. The order says nothing about a listing's quality.",
    all: "Most urgent of all",
    global: "Without a region",
    review: (file: string) => `review ${file}`,
    more: (left: number) => `${count(left, "more line is", "more lines are")} left out here.`,
  },
};

export type QueueMessages = typeof queueWords;

/** The words of the link check, in English. */
export const linksWords = {
  format,
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
    disallowed: "not asked: robots.txt",
    "not-public": "not asked: not on the public web",
    "too-long": "not asked: address longer than 2,000 characters",
  },
  broken: (links: number) => count(links, "address is broken", "addresses are broken"),
  noneBroken: "No address is broken.",
  moved: (links: number) => count(links, "address redirects to another", "addresses redirect to another"),
  since: (day: string) => `failing since ${date(day)}`,
  checked: (done: number, left: number) =>
    `${count(done, "address", "addresses")} checked, ${count(left, "address", "addresses")} left for another run`,
  known: (links: number, day: string) => `${count(links, "address", "addresses")} known, last checked on ${date(day)}`,
  issue: {
    title: "Addresses that no longer answer",
    more: (left: number) => `${count(left, "more address is", "more addresses are")} left out here.`,
  },
  ask: "Each failed twice, a week or more apart. Before you remove a fact, look for the page's new address or an archived copy. An address that fails does not mean that the work has ended.",
};

export type LinkMessages = typeof linksWords;
