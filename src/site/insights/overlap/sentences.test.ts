import { expect, test } from "vitest";
import { formatOverlapFinding, formatToolYears } from "./sentences.ts";

test.each([
  {
    counts: { count: 17, active: 1, ended: 6, unknown: 10 },
    expected: "Job offers: 17 tools do this work. 1 is active, 6 have ended and the status of 10 is unknown",
  },
  {
    counts: { count: 2, active: 0, ended: 0, unknown: 2 },
    expected:
      "Job offers: 2 tools do this work. None is known to be active, none is known to have ended and the status of 2 is unknown",
  },
  {
    counts: { count: 1, active: 1, ended: 0, unknown: 0 },
    expected: "Job offers: 1 tool does this work. 1 is active and none is known to have ended",
  },
])("words the finding: $expected", ({ counts, expected }) => {
  expect(formatOverlapFinding("Job offers", counts)).toBe(expected);
});

test.each([
  { launched: "2015", ended: "2023-07", expected: "2015 to Jul 2023" },
  { launched: "2015", ended: undefined, expected: "since 2015" },
  { launched: undefined, ended: "2016", expected: "ended 2016" },
  { launched: undefined, ended: undefined, expected: "" },
])('formats the years of a tool: "$expected"', ({ launched, ended, expected }) => {
  expect(formatToolYears(launched, ended)).toBe(expected);
});
