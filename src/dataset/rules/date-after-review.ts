import type { Rule } from "../rule.ts";
import { datesOf, firstDay, isReal } from "./listing-date.ts";

export const dateAfterReview: Rule = {
  name: "date-after-review",
  description: "No date of a listing is newer than its review.",
  severity: "error",
  *check({ draft }, { today }) {
    const review = draft.review?.date;
    if (review === undefined || !isReal(review)) return;
    for (const { pointer, value } of datesOf(draft)) {
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
