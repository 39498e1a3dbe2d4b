/*
 * A date is YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page that it is from. Days are counted in UTC.
 */

const millisecondsPerDay = 86_400_000;

/** Returns the first day of a year or month: `2024-01-01` for `2024`. A full date is returned as it is. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Returns the last day of a year or month: `2024-02-29` for `2024-02`. A full date is returned as it is. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Returns the number of days between two full dates, YYYY-MM-DD. Negative if the second is before the first. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / millisecondsPerDay);
}

/**
 * Returns true if the first day of a source's date is after the listing's review. The listing must then be reviewed again.
 *
 * @param dates `as_of` of the sources; empty strings are ignored, and dates after today, which another rule reports
 * @param reviewed date of the review, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function hasNewerSource(dates: readonly string[], reviewed: string, today: string): boolean {
  return dates.some((date) => date !== "" && firstDay(date) > reviewed && firstDay(date) <= today);
}
