import { expect, test } from "vitest";
import { dateAfterReview } from "./dates.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes dates that may lie before the review",
    texts:
      "review: {level: checked, date: 2025-06-15}\nsources:\n  - {url: https://example.org/0, as_of: 2025-06-15}\n  - {url: https://example.org/1, as_of: 2025-06}\n  - {url: https://example.org/2, as_of: 2025}",
    expected: [],
  },
  {
    name: "passes the day of listing",
    texts: "review: {level: checked, date: 2025-06-15}\nadded: 2025-07-01",
    expected: [],
  },
  {
    name: "reports dates whose first day is later",
    texts:
      "review: {level: checked, date: 2025-06-15}\nfounded: 2026\nsources:\n  - {url: https://example.org/0, as_of: 2025-06-16}\n  - {url: https://example.org/1, as_of: 2025-07}",
    expected: [
      "2:10 newer than the review: 2026 | review.date says 2025-06-15: set review.date to the day on which you read the page, or correct this date",
      "4:41 newer than the review: 2025-06-16 | review.date says 2025-06-15: set review.date to the day on which you read the page, or correct this date",
      "5:41 newer than the review: 2025-07 | review.date says 2025-06-15: set review.date to the day on which you read the page, or correct this date",
    ],
  },
  {
    name: "leaves the future and the impossible to other rules",
    texts:
      "review: {level: checked, date: 2025-06-15}\nsources:\n  - {url: https://example.org/0, as_of: 2031}\n  - {url: https://example.org/1, as_of: 2026-02-30}",
    expected: [],
  },
  {
    name: "waits until the review has a day",
    texts: "review: {level: checked}\nsources:\n  - {url: https://example.org/0, as_of: 2025}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(dateAfterReview, texts)).toEqual(expected);
});
