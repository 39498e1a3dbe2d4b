import type { Finding } from "./findings.ts";
import type { QueueItem } from "./queue.ts";
import { queueMessages } from "./words.ts";

/**
 * Explains an item's score in the language of the page.
 *
 * @returns one to six phrases, in this order: its most urgent finding of the watch, such as "2 facts no longer on their pages"
 *   (a broken link is not among them); "newest evidence from 1 March 2024" or "nothing dated"; "2 broken links", "3 of 8
 *   facts not found" and "4 other listings point to it", each left out for 0; "works globally", "works in a region" or "works in
 *   one country", left out without a stated scope
 */
export function formatQueueReasons(item: QueueItem): string[] {
  const { reasons } = queueMessages;
  const { freshness, missingFacts, checklistFacts, pointingListings, brokenLinks, listing, findings } = item;
  const scope = listing.reach?.scope;
  const [finding] = findings;
  const messages = [
    finding !== undefined && formatFindingReason(finding),
    freshness.date === undefined ? reasons.undated : reasons.evidence({ day: freshness.date }),
    brokenLinks > 0 && reasons.broken({ count: brokenLinks }),
    missingFacts > 0 && reasons.missing({ missing: missingFacts, total: checklistFacts }),
    pointingListings > 0 && reasons.pointed({ count: pointingListings }),
    scope !== undefined && reasons.reach[scope],
  ];
  return messages.filter((message) => message !== false);
}

/** Formats the kind of a finding. False for a broken address, which is counted with the others. */
function formatFindingReason({ kind, fields, day = "" }: Finding): string | false {
  const { watch } = queueMessages.reasons;
  switch (kind) {
    case "gone":
      return watch.gone({ count: fields.length });
    case "newer":
      return watch.newer({ day });
    case "broken":
      return false;
    default:
      return watch[kind];
  }
}
