import { escapeMarkdown } from "../../dataset/markdown.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { joinWithinLimit, maxCommentLength } from "../changes/describe-change.ts";
import { regionsAround } from "../register/terms.ts";
import type { QueueItem } from "./queue.ts";
import { formatQueueReasons } from "./queue-reasons.ts";
import { queueIssueMessages as issue } from "./words.ts";

/** The head of the queue as text: place, score, reference, name, and the reasons below. */
export function formatQueueText(queue: readonly QueueItem[], limit: number): string {
  const items = queue.slice(0, limit);
  const lines = items.flatMap((item, index) => [
    `${String(index + 1).padStart(3)}  ${item.score.toFixed(1).padStart(5)}  ${item.reference}  ${plainText(item.listing.name)}`,
    `            ${formatQueueReasons(item).join(", ")}`,
  ]);
  return `${[...lines, issue.tally({ shown: items.length, count: queue.length })].join("\n")}\n`;
}

/**
 * The weekly issue: the head of the queue, then those next in each region, each listing once and with where to begin.
 *
 * A listing is under the first of its regions that still has room. One without a region is under the last heading.
 *
 * @param repository where a listing's file can be edited: `https://github.com/owner/name`
 */
export function formatQueueIssue(queue: readonly QueueItem[], repository?: string, limit = 10, perRegion = 3): string {
  const line = (item: QueueItem) => {
    const file = `${item.reference}.yaml`;
    const start =
      repository === undefined ? `\`${file}\`` : `[${issue.review({ file })}](${repository}/edit/main/${file})`;
    const reasons = escapeMarkdown(formatQueueReasons(item).join(", "));
    return `- [ ] **${escapeMarkdown(item.listing.name)}** \`${item.reference}\`: ${reasons} (${start})`;
  };
  const regionsOf = ({ listing: { reach } }: QueueItem) => regionsAround(reach?.regions, reach?.countries);
  const listed = new Set(queue.slice(0, limit));
  const places = [
    ...vocabularyByName("region").terms.map(({ id, title }) => ({
      title,
      isIn: (item: QueueItem) => regionsOf(item).includes(id),
    })),
    { title: issue.global, isIn: (item: QueueItem) => regionsOf(item).length === 0 },
  ];
  const parts = [`### ${issue.all}\n`, ...[...listed].map(line)];
  for (const { title, isIn } of places) {
    const next = queue.filter((item) => !listed.has(item) && isIn(item)).slice(0, perRegion);
    if (next.length > 0) parts.push(`\n### ${title}\n`, ...next.map(line));
    for (const item of next) listed.add(item);
  }
  return `${joinWithinLimit([issue.intro, ""], parts, { gap: "\n", room: maxCommentLength, more: issue.more })}\n`;
}
