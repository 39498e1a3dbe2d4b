/*
 * Dates are YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page is; days are counted in UTC.
 */

const millisecondsPerDay = 86_400_000;

/** The first day that a date may mean, YYYY-MM-DD. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date may mean, YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / millisecondsPerDay);
}

/**
 * Whether a source is newer than a listing's review, which then has to be done again: no date of a listing is newer than it.
 *
 * @param dates of sources, `as_of`; "" where a page shows none
 * @param reviewed YYYY-MM-DD
 * @param today YYYY-MM-DD; what lies after it is a fault of its own
 */
export function hasNewerSource(dates: readonly string[], reviewed: string, today: string): boolean {
  return dates.some((date) => date !== "" && firstDay(date) > reviewed && firstDay(date) <= today);
}
