import { formatFor } from "./format.ts";

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
  tally: (shown: number, total: number) => `${shown} of ${count(total, "listing", "listings")}, most in need first`,
  none: "Nothing waits for a review here.",
  unplaced: "Without a region",
};

export type QueueMessages = typeof enQueue;
