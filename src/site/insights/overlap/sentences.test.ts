import { expect, test } from "vitest";
import { formatOverlapStates, formatToolYears } from "./sentences.ts";

test.each([
  {
    counts: { active: 1, ended: 6, unknown: 10 },
    expected: "1 is active, 6 have ended and the status of 10 is unknown.",
  },
  {
    counts: { active: 0, ended: 0, unknown: 2 },
    expected: "None is known to be active, none is known to have ended and the status of 2 is unknown.",
  },
  {
    counts: { active: 1, ended: 0, unknown: 0 },
    expected: "1 is active and none is known to have ended.",
  },
])("words the states of tools: $expected", ({ counts, expected }) => {
  expect(formatOverlapStates(counts)).toBe(expected);
});

test.each([
  { launched: "2015", ended: "2023-07", expected: "2015 to Jul 2023" },
  { launched: "2015", ended: undefined, expected: "since 2015" },
  { launched: undefined, ended: "2016", expected: "ended 2016" },
  { launched: undefined, ended: undefined, expected: "" },
])('formats the years of a tool: "$expected"', ({ launched, ended, expected }) => {
  expect(formatToolYears(launched, ended)).toBe(expected);
});
