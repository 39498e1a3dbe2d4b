import { firstDay, lastDay } from "../partial-date.ts";
import type { Draft, Rule } from "../rule.ts";
import { memo } from "./memo.ts";

/** A date of a listing, with its place. */
interface ListingDate {
  readonly pointer: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string;
}

/** Every date and year that a listing states. */
const datesOf = memo((draft: Draft): readonly ListingDate[] => readDates(draft));

/** Whether the calendar has the date; its shape is the schema's. */
function isReal(date: string): boolean {
  return date <= lastDay(date.slice(0, 7));
}

function readDates({ founded, launched, status, last_activity, review, added, offer, sources }: Draft): ListingDate[] {
  const dates: ListingDate[] = [];
  const add = (pointer: string, value: string | number | undefined) => {
    if (value !== undefined) dates.push({ pointer, value: String(value) });
  };
  add("/founded", founded);
  add("/launched", launched);
  add("/last_activity", last_activity);
  offer?.outputs?.forEach((output, index) => add(`/offer/outputs/${index}/year`, output?.year));
  offer?.case_studies?.forEach((study, index) => add(`/offer/case_studies/${index}/year`, study?.year));
  add("/status/since", status?.since);
  add("/review/date", review?.date);
  add("/added", added);
  sources?.forEach((source, index) => add(`/sources/${index}/as_of`, source?.as_of));
  return dates;
}

/** No organisation or page of the register is older; the schema says the same of `founded`. */
const firstYear = "1800";

export const realDate: Rule = {
  name: "real-date",
  description: "A date is in the calendar.",
  severity: "error",
  *check({ draft }) {
    for (const { pointer, value } of datesOf(draft)) {
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
    for (const { pointer, value } of datesOf(draft)) {
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
