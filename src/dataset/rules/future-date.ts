import type { Rule } from "../rule.ts";
import { datesOf, firstDay, isReal } from "./listing-date.ts";

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
