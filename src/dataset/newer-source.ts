import { firstDay } from "./partial-date.ts";

/**
 * Whether a source is newer than a listing's review, which then has to be done anew: no date of a listing is newer than it.
 *
 * @param dates of sources, `as_of`; "" where a page shows none
 * @param reviewed YYYY-MM-DD
 * @param today YYYY-MM-DD; what lies after it is a fault of its own
 */
export function hasNewerSource(dates: readonly string[], reviewed: string, today: string): boolean {
  return dates.some((date) => date !== "" && firstDay(date) > reviewed && firstDay(date) <= today);
}
