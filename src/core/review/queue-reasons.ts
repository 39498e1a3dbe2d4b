import type { QueueItem } from "./queue.ts";
import { queueMessages } from "./words.ts";

/**
 * Explains an item's score in the language of the page.
 *
 * @returns one to five phrases, in this order: "newest evidence from 1 March 2024" or "nothing dated"; "2 broken links", "3 of 8
 *   facts not found" and "4 other listings point to it", each left out for 0; "works globally", "works in a region" or "works in
 *   one country", left out without a stated scope
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
