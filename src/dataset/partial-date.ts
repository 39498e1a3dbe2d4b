/*
 * A date is YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page that it is from. Days are counted in UTC.
 */

const millisecondsPerDay = 86_400_000;

/**
 * Returns the first day of a year or month: `2024` → `2024-01-01`, `2024-06` → `2024-06-01`. A full date is returned as it is.
 * The date is not checked.
 */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Returns the last day of a year or month: `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. A full date is returned as it is.
 * The date is not checked.
 */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/**
 * Returns the number of days from one full date, YYYY-MM-DD, to another: 1 from `2024-02-29` to `2024-03-01`, 0 for equal
 * dates, negative if the second is before the first.
 */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / millisecondsPerDay);
}

/**
 * Returns true if the first day of a source's date is after the listing's review. The listing must then be reviewed again.
 *
 * @param dates `as_of` of the sources; empty strings are ignored, and dates after today, which another rule reports. [] gives
 *   false.
 * @param reviewed date of the review, YYYY-MM-DD; a source of that day is not newer
 * @param today YYYY-MM-DD
 */
export function hasNewerSource(dates: readonly string[], reviewed: string, today: string): boolean {
  return dates.some((date) => date !== "" && firstDay(date) > reviewed && firstDay(date) <= today);
}
