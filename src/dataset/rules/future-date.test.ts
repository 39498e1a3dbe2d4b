import { expect, test } from "vitest";
import { futureDate } from "./dates.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes today, this month and this year",
    texts:
      "sources:\n  - {url: https://example.org/0, as_of: 2026-11-25}\n  - {url: https://example.org/1, as_of: 2026-11}\n  - {url: https://example.org/2, as_of: 2026}",
    expected: [],
  },
  {
    name: "reports days, months and years to come",
    texts:
      "founded: 2031\nsources:\n  - {url: https://example.org/0, as_of: 2026-11-26}\n  - {url: https://example.org/1, as_of: 2026-12}\n  - {url: https://example.org/2, as_of: 2027}",
    expected: [
      "1:10 date in the future: 2031 | today is 2026-11-25; correct the date, or leave it out until then",
      "3:41 date in the future: 2026-11-26 | today is 2026-11-25; correct the date, or leave it out until then",
      "4:41 date in the future: 2026-12 | today is 2026-11-25; correct the date, or leave it out until then",
      "5:41 date in the future: 2027 | today is 2026-11-25; correct the date, or leave it out until then",
    ],
  },
  {
    name: "reports the review and the day of listing",
    texts: "review: {level: compiled, date: 2027-01-01}\nadded: 2027-01-02",
    expected: [
      "1:33 date in the future: 2027-01-01 | today is 2026-11-25; correct the date, or leave it out until then",
      "2:8 date in the future: 2027-01-02 | today is 2026-11-25; correct the date, or leave it out until then",
    ],
  },
  {
    name: "reports the years of outputs, case studies and tools",
    texts: {
      "tools/a":
        "launched: 2027\nlast_activity: 2028\noffer:\n  outputs: [{title: A, year: 2029}]\n  case_studies: [{title: B, year: 2030}]",
    },
    expected: [
      "tools/a 1:11 date in the future: 2027 | today is 2026-11-25; correct the date, or leave it out until then",
      "tools/a 2:16 date in the future: 2028 | today is 2026-11-25; correct the date, or leave it out until then",
      "tools/a 4:30 date in the future: 2029 | today is 2026-11-25; correct the date, or leave it out until then",
      "tools/a 5:35 date in the future: 2030 | today is 2026-11-25; correct the date, or leave it out until then",
    ],
  },
  {
    name: "leaves what is not in the calendar to another rule",
    texts: "sources:\n  - {url: https://example.org/0, as_of: 2030-02-30}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(futureDate, texts)).toEqual(expected);
});
