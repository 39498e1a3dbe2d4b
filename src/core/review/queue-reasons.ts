import type { QueueItem } from "./queue.ts";

/** The words of a language in which the queue gives its reasons. */
export interface QueueWords {
  readonly reasons: {
    readonly undated: string;
    evidence(date: string): string;
    missing(missing: number, asked: number): string;
    pointed(listings: number): string;
    broken(links: number): string;
    readonly reach: Readonly<Record<"global" | "regional" | "national", string>>;
  };
}

/** Why a listing is where it is in the queue, part by part; parts that count nothing are left out. */
export function queueReasons(item: QueueItem, { reasons }: QueueWords): string[] {
  const { freshness, missing, asked, pointedBy, broken, listing } = item;
  const scope = listing.reach?.scope;
  return [
    freshness.date === undefined ? reasons.undated : reasons.evidence(freshness.date),
    ...(broken > 0 ? [reasons.broken(broken)] : []),
    ...(missing > 0 ? [reasons.missing(missing, asked)] : []),
    ...(pointedBy > 0 ? [reasons.pointed(pointedBy)] : []),
    ...(scope === undefined ? [] : [reasons.reach[scope]]),
  ];
}
