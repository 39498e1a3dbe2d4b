import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { QueueItem } from "./queue.ts";
import { regionsAround } from "../register/regions.ts";
import { joinIssue } from "./format-issue-text.ts";
import { formatQueueItem, linkToReview } from "./format-queue.ts";
import type { QueueWords } from "./words.ts";

export interface QueueIssueOptions {
  /** Listings at the head of the queue. */
  readonly limit: number;
  /** Listings of each region. */
  readonly perRegion: number;
  /** Where a listing's file can be edited: `https://github.com/owner/name`. */
  readonly repository?: string | undefined;
}

/**
 * The weekly issue: the head of the queue, then those next in each region, each listing once and with where to begin.
 *
 * A listing is under the first of its regions that still has room. One without a region is under the last heading.
 */
export function formatQueueIssue(queue: readonly QueueItem[], options: QueueIssueOptions, words: QueueWords): string {
  const { limit, perRegion } = options;
  const { issue } = words;
  const line = (item: QueueItem) => `${formatQueueItem(item, words)} ${linkToReview(item, options.repository, words)}`;
  const told = new Set(queue.slice(0, limit));
  const places = [
    ...vocabularyByName("region").terms.map(({ id, title }) => ({
      title,
      isIn: (item: QueueItem) => regionsOf(item).includes(id),
    })),
    { title: issue.global, isIn: (item: QueueItem) => regionsOf(item).length === 0 },
  ];
  const parts = [`### ${issue.all}\n`, ...[...told].map(line)];
  for (const { title, isIn } of places) {
    const next = queue.filter((item) => !told.has(item) && isIn(item)).slice(0, perRegion);
    if (next.length > 0) parts.push(`\n### ${title}\n`, ...next.map(line));
    for (const item of next) told.add(item);
  }
  return joinIssue([issue.intro, ""], parts, issue.more);
}

function regionsOf({ listing }: QueueItem): string[] {
  return regionsAround(listing.reach?.regions, listing.reach?.countries);
}
