import { expect, test } from "vitest";
import { compareShares } from "./baseline.ts";

test.each([
  { then: 0.4, now: 0.45, expected: "about-the-same" },
  { then: 0.4, now: 0.35, expected: "about-the-same" },
  { then: 0.4, now: 0.4501, expected: "more" },
  { then: 0.4, now: 0.3499, expected: "less" },
  { then: 0.4, now: 0.7999, expected: "more" },
  { then: 0.4, now: 0.8, expected: "at-least-twice" },
  { then: 0.4, now: 0.2001, expected: "less" },
  { then: 0.4, now: 0.2, expected: "at-most-half" },
  { then: 0.04, now: 0.09, expected: "about-the-same" },
  { then: 0, now: 0.06, expected: "at-least-twice" },
])("$now after $then is $expected", ({ then, now, expected }) => {
  expect(compareShares(then, now)).toBe(expected);
});
