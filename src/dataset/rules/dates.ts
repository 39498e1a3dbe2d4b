import { listValues } from "./listing-text.ts";
import { firstDay, lastDay } from "../partial-date.ts";
import { memo } from "../memo.ts";
import type { Draft, Rule } from "../rule.ts";

const dateKeys: ReadonlySet<string | number> = new Set([
  ...["founded", "launched", "last_activity", "year", "since", "date", "added", "as_of"],
]);

/** Every date and year that a listing states: YYYY, YYYY-MM or YYYY-MM-DD, with its pointer. */
const datesOf = memo((draft: Draft) => listValues(draft, dateKeys));

/** Whether the calendar has the date; its shape is the schema's. */
function isReal(date: string): boolean {
  return date <= lastDay(date.slice(0, 7));
}

/** No organisation or page of the register is older; the schema says the same of `founded`. */
const firstYear = "1800";

export const realDate: Rule = {
  name: "real-date",
  description: "A date is in the calendar.",
  severity: "error",
  *check({ draft }) {
    for (const [pointer, value] of datesOf(draft)) {
      if (value < firstYear) {
        yield { pointer, message: `too early: ${value}`, hint: `dates begin with ${firstYear}; correct the year` };
        continue;
      }
      if (isReal(value)) continue;
      const month = value.slice(0, 7);
      yield {
        pointer,
        message: `no such day: ${value}`,
        hint: `${month} has ${lastDay(month).slice(8)} days; write ${month} if the day is not known`,
      };
    }
  },
};

export const futureDate: Rule = {
  name: "future-date",
  description: "A date is not in the future.",
  severity: "error",
  *check({ draft }, { today }) {
    for (const [pointer, value] of datesOf(draft)) {
      if (!isReal(value) || firstDay(value) <= today) continue;
      yield {
        pointer,
        message: `date in the future: ${value}`,
        hint: `today is ${today}; correct the date, or leave it out until then`,
      };
    }
  },
};

export const dateAfterReview: Rule = {
  name: "date-after-review",
  description: "No date of a listing is newer than its review.",
  severity: "error",
  *check({ draft }, { today }) {
    const review = draft.review?.date;
    if (review === undefined || !isReal(review)) return;
    for (const [pointer, value] of datesOf(draft)) {
      const day = firstDay(value);
      // Other rules report what is not in the calendar or in the future.
      if (pointer === "/added" || !isReal(value) || day > today || day <= review) continue;
      yield {
        pointer,
        message: `newer than the review: ${value}`,
        hint: `review.date says ${review}: set review.date to the day on which you read the page, or correct this date`,
      };
    }
  },
};
