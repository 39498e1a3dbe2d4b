import { escapeMarkdown, joinWithinLimit, maxCommentLength } from "../../dataset/markdown.ts";
import { toPrintableLine } from "../../dataset/plain-text.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { regionsOfReach } from "../register/terms.ts";
import type { QueueItem } from "./queue.ts";
import { formatQueueReasons } from "./queue-reasons.ts";
import { queueIssueMessages as messages } from "./words.ts";

/**
 * Formats the head of the queue for a terminal.
 *
 * @returns two lines an item, such as `  1   91.0  entities/a  Example` and, indented, its reasons; then a line such as
 *   `20 of 143 listings, most urgent first`
 */
export function formatQueueText(queue: readonly QueueItem[], limit: number): string {
  const items = queue.slice(0, limit);
  const lines = items.flatMap((item, index) => {
    const rank = String(index + 1).padStart(3);
    const score = item.score.toFixed(1).padStart(5);
    return [
      `${rank}  ${score}  ${item.reference}  ${toPrintableLine(item.listing.name)}`,
      `            ${formatQueueReasons(item).join(", ")}`,
    ];
  });
  const tally = messages.tally({ shown: items.length, count: queue.length });
  return `${[...lines, tally].join("\n")}\n`;
}

/**
 * Formats the weekly issue as Markdown: an introduction, the first items of the queue, then the next items of each region.
 *
 * Each listing appears once, under the first of its regions that still has room. Listings without a region are under the last
 * heading. A heading without items is left out, and so is what would exceed the maximum length of an issue.
 *
 * @param repository `https://github.com/owner/name`: items then link to the editor of their file; without it they show its path
 * @param limit maximum number of items above those of the regions
 */
export function formatQueueIssue(queue: readonly QueueItem[], repository?: string, limit = 10, perRegion = 3): string {
  const formatItem = (item: QueueItem) => formatIssueItem(item, repository);
  const regions = vocabularyByName("region").terms;
  const headings = [
    ...regions.map(({ id, title }) => ({ title, includes: (item: QueueItem) => listRegions(item).includes(id) })),
    { title: messages.global, includes: (item: QueueItem) => listRegions(item).length === 0 },
  ];

  const head = queue.slice(0, limit);
  const listed = new Set(head);
  const parts = [`### ${messages.all}\n`, ...head.map(formatItem)];
  for (const { title, includes } of headings) {
    const items = queue.filter((item) => !listed.has(item) && includes(item)).slice(0, perRegion);
    if (items.length > 0) parts.push(`\n### ${title}\n`, ...items.map(formatItem));
    for (const item of items) listed.add(item);
  }
  return `${joinWithinLimit([messages.intro, ""], parts, { gap: "\n", room: maxCommentLength, more: messages.more })}\n`;
}

/** Formats an item as a Markdown task: `- [ ] **Example** \`entities/a\`: nothing dated (…)`. */
function formatIssueItem(item: QueueItem, repository: string | undefined): string {
  const file = `${item.reference}.yaml`;
  const fileLink =
    repository === undefined ? `\`${file}\`` : `[${messages.review({ file })}](${repository}/edit/main/${file})`;
  const reasons = escapeMarkdown(formatQueueReasons(item).join(", "));
  return `- [ ] **${escapeMarkdown(item.listing.name)}** \`${item.reference}\`: ${reasons} (${fileLink})`;
}

/** Returns the ids of the regions where a listing works: those that it states and those of its countries. */
function listRegions({ listing: { reach } }: QueueItem): readonly string[] {
  return regionsOfReach(reach?.regions, reach?.countries);
}
