import type { QueueItem } from "./queue.ts";
import { queueMessages } from "./words.ts";

/**
 * Explains an item's score in the language of the page.
 *
 * @returns in this order, each only if it applies: the day of the newest evidence, or that nothing is dated; the number of broken
 *   links; the number of missing facts; the number of listings that point to it; its scope. For example "newest evidence from
 *   1 March 2024", "2 broken links", "3 of 8 facts not found", "works globally".
 */
export function formatQueueReasons(item: QueueItem): string[] {
  const { reasons } = queueMessages;
  const { freshness, missingFacts, checklistFacts, pointingListings, brokenLinks, listing } = item;
  const scope = listing.reach?.scope;
  const messages = [
    freshness.date === undefined ? reasons.undated : reasons.evidence({ day: freshness.date }),
    brokenLinks > 0 && reasons.broken({ count: brokenLinks }),
    missingFacts > 0 && reasons.missing({ missing: missingFacts, total: checklistFacts }),
    pointingListings > 0 && reasons.pointed({ count: pointingListings }),
    scope !== undefined && reasons.reach[scope],
  ];
  return messages.filter((message) => message !== false);
}
