import type { Finding } from "../diagnostic.ts";
import { listValues } from "./listing-text.ts";
import { firstDay, lastDay } from "../partial-date.ts";
import { memo } from "../memo.ts";
import type { Draft, Rule } from "../rule.ts";

const dateKeys: ReadonlySet<string | number> = new Set([
  "founded",
  "launched",
  "last_activity",
  "year",
  "since",
  "date",
  "added",
  "as_of",
]);

/** Returns the dates and years of a listing with their pointers: YYYY, YYYY-MM or YYYY-MM-DD. */
const listDates = memo((draft: Draft) => listValues(draft, dateKeys));

/**
 * Returns true if the calendar has a date: true for 2024-02-29, false for 2023-02-29. The schema has checked its digits, so
 * that a year or a month is always true.
 */
function isCalendarDate(date: string): boolean {
  return date <= lastDay(date.slice(0, 7));
}

/** Earliest year of any date, as the schema has it for `founded`. */
const minYear = "1800";

export const realDate: Rule = {
  name: "real-date",
  description: "A date is in the calendar.",
  severity: "error",
  /**
   * Yields `too early: 1799` for each date before 1800, and `no such day: 2023-02-30` for each day that its month lacks, in the
   * order of the file. The hint of the latter says how many days the month has.
   */
  *check({ draft }): Generator<Finding> {
    for (const [pointer, date] of listDates(draft)) {
      if (date < minYear) {
        yield { pointer, message: `too early: ${date}`, hint: `dates begin with ${minYear}; correct the year` };
        continue;
      }
      if (isCalendarDate(date)) continue;
      const month = date.slice(0, 7);
      yield {
        pointer,
        message: `no such day: ${date}`,
        hint: `${month} has ${lastDay(month).slice(8)} days; write ${month} if the day is not known`,
      };
    }
  },
};

export const futureDate: Rule = {
  name: "future-date",
  description: "A date is not in the future.",
  severity: "error",
  /**
   * Yields `date in the future: 2027-01-01` for each date whose first day is after `today`. Today itself is allowed, and so is
   * the current month or year.
   */
  *check({ draft }, { today }): Generator<Finding> {
    for (const [pointer, date] of listDates(draft)) {
      if (!isCalendarDate(date) || firstDay(date) <= today) continue;
      yield {
        pointer,
        message: `date in the future: ${date}`,
        hint: `today is ${today}; correct the date, or leave it out until then`,
      };
    }
  },
};

export const dateAfterReview: Rule = {
  name: "date-after-review",
  description: "No date of a listing is newer than its review.",
  severity: "error",
  /**
   * Yields `newer than the review: 2026-11-26` for each date whose first day is after `review.date` and not after `today`.
   * `added` may be newer. Nothing without a review.
   */
  *check({ draft }, { today }): Generator<Finding> {
    const review = draft.review?.date;
    if (review === undefined || !isCalendarDate(review)) return;
    for (const [pointer, date] of listDates(draft)) {
      const day = firstDay(date);
      // Other rules report what is not in the calendar or in the future.
      if (pointer === "/added" || !isCalendarDate(date) || day > today || day <= review) continue;
      yield {
        pointer,
        message: `newer than the review: ${date}`,
        hint: `review.date says ${review}: set review.date to the day on which you read the page, or correct this date`,
      };
    }
  },
};
