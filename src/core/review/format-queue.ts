import { escapeMarkdown, joinWithinLimit, maxCommentLength } from "../../dataset/markdown.ts";
import { toPrintableLine } from "../../dataset/plain-text.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { regionsOfReach } from "../register/terms.ts";
import type { QueueItem } from "./queue.ts";
import { formatFinding, formatWatchLink } from "./format-watch.ts";
import { formatQueueReasons } from "./queue-reasons.ts";
import { queueIssueMessages as messages } from "./words.ts";

/**
 * Formats the head of the queue for a terminal: its first `limit` items.
 *
 * @returns two lines an item, such as ` 1 91.0 entities/a Example` (rank, score, reference, name) and, after twelve spaces, its
 *   reasons: `nothing dated, 1 broken link`; then a line such as `20 of 143 listings, most urgent first`, which is all for an
 *   empty queue
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
 * Headings are `### Most urgent of all`, the regions' titles in the order of the vocabulary, and `### Without a region`. Each
 * listing appears once, under the first of its regions that still has room. A heading without items is left out, but for the
 * first one, and so is what would exceed `maxCommentLength` (60,000 characters), with a count of the lines left out.
 *
 * @param repository `https://github.com/owner/name`: items then link to the editor of their file; without it they show its path
 * @param limit maximum number of items above those of the regions
 * @param perRegion maximum number of items below the heading of a region
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

/**
 * Formats an item as a Markdown task: `- [ ] **Example** \`entities/a\`: nothing dated, 1 broken link (\`entities/a.yaml\`)`.
 * With a repository the file in the brackets is a link to its editor: `[review entities/a.yaml](…/edit/main/entities/a.yaml)`. The
 * most urgent finding of the watch follows, with its address and what to look for.
 */
function formatIssueItem(item: QueueItem, repository: string | undefined): string {
  const file = `${item.reference}.yaml`;
  const fileLink =
    repository === undefined ? `\`${file}\`` : `[${messages.review({ file })}](${repository}/edit/main/${file})`;
  const reasons = escapeMarkdown(formatQueueReasons(item).join(", "));
  const [finding] = item.findings;
  const look =
    finding === undefined ? "" : ` ${formatWatchLink(finding.url)} ${escapeMarkdown(formatFinding(finding))}.`;
  return `- [ ] **${escapeMarkdown(item.listing.name)}** \`${item.reference}\`: ${reasons} (${fileLink})${look}`;
}

/** Returns the ids of the regions where a listing works, those that it states and those of its countries, in order of id. */
function listRegions({ listing: { reach } }: QueueItem): readonly string[] {
  return regionsOfReach(reach?.regions, reach?.countries);
}
