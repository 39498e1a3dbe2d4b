import { formatFor } from "../language/format.ts";

const format = formatFor("en-GB");
const { count, date } = format;

/** The words of the review queue, in English. */
export const enQueue = {
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

export type QueueMessages = typeof enQueue;
