import type { Rule } from "../rule.ts";
import { datesOf, daysInMonth, isReal } from "./listing-date.ts";

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
        hint: `${month} has ${daysInMonth(value)} days; write ${month} if the day is not known`,
      };
    }
  },
};
