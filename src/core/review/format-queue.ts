import { type QueueItem, queueReasons } from "./queue.ts";
import { termsOf } from "../register/terms.ts";
import { regionsAround } from "../register/regions.ts";
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

/** The queue as Markdown: a list with boxes to tick. */
export function formatQueueMarkdown({ items, total, repository }: QueuePage, words: QueueWords): string {
  const intro = total === 0 ? words.none : words.tally({ shown: items.length, count: total });
  const lines = items.map((item) => `${formatQueueItem(item, words)} ${linkToReview(item, repository, words)}`);
  return `${[intro, "", ...lines].join("\n").trimEnd()}\n`;
}

/** One line of the list. */
export function formatQueueItem(item: QueueItem, words: QueueWords): string {
  const reasons = escapeMarkdown(queueReasons(item, words).join(", "));
  return `- [ ] **${escapeMarkdown(item.listing.name)}** \`${item.reference}\`: ${reasons}`;
}

/** Where to begin with a listing: its file, or the page to edit it where the repository is known. */
export function linkToReview(
  item: QueueItem,
  repository: string | undefined,
  { issue }: Pick<QueueWords, "issue">,
): string {
  const file = `${item.reference}.yaml`;
  return repository === undefined ? `(\`${file}\`)` : `([${issue.review({ file })}](${editAddress(item, repository)}))`;
}

function editAddress({ reference }: QueueItem, repository: string): string {
  return `${repository}/edit/main/${reference}.yaml`;
}

/** The queue as a JSON array; scores have one decimal, shares three. */
export function formatQueueJson({ items }: QueuePage): string {
  const rows = items.map(({ reference, listing, score, parts, freshness, pointedBy, missing, asked, broken }) => ({
    reference,
    name: listing.name,
    score: Number(score.toFixed(1)),
    parts: Object.fromEntries(Object.entries(parts).map(([part, share]) => [part, Number(share.toFixed(3))])),
    freshness,
    review: listing.review,
    pointed_by: pointedBy,
    facts_not_found: missing,
    facts_asked: asked,
    broken_links: broken,
    regions: regionsAround(listing.reach?.regions, listing.reach?.countries),
    industries: termsOf(listing, "industry"),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
