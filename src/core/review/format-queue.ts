import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { joinIssue } from "./format-issue-text.ts";
import { type QueueItem, queueReasons } from "./queue.ts";
import { regionsAround } from "../register/terms.ts";
import { escapeMarkdown } from "../../dataset/markdown.ts";
import { plainText } from "../../dataset/plain-text.ts";
import type { QueueWords } from "./words.ts";

/** The head of the queue. */
export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** Listings in the whole queue, after filters. */
  readonly total: number;
  /** Where a listing's file can be edited: `https://github.com/owner/name`. */
  readonly repository?: string | undefined;
}

/** The queue as text: place, score, reference, name, and the reasons below. */
export function formatQueueText({ items, total, repository }: QueuePage, words: QueueWords): string {
  const lines = items.flatMap((item, index) => [
    `${String(index + 1).padStart(3)}  ${item.score.toFixed(1).padStart(5)}  ${item.reference}  ${plainText(item.listing.name)}`,
    `            ${queueReasons(item, words).join(", ")}`,
    ...(repository === undefined ? [] : [`            ${editAddress(item, repository)}`]),
  ]);
  return `${[...lines, total === 0 ? words.none : words.tally({ shown: items.length, count: total })].join("\n")}\n`;
}

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

/** One line of the list. */
function formatQueueItem(item: QueueItem, words: QueueWords): string {
  const reasons = escapeMarkdown(queueReasons(item, words).join(", "));
  return `- [ ] **${escapeMarkdown(item.listing.name)}** \`${item.reference}\`: ${reasons}`;
}

/** Where to begin with a listing: its file, or the page to edit it where the repository is known. */
function linkToReview(item: QueueItem, repository: string | undefined, { issue }: Pick<QueueWords, "issue">): string {
  const file = `${item.reference}.yaml`;
  return repository === undefined ? `(\`${file}\`)` : `([${issue.review({ file })}](${editAddress(item, repository)}))`;
}

function editAddress({ reference }: QueueItem, repository: string): string {
  return `${repository}/edit/main/${reference}.yaml`;
}
