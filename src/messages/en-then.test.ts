import { describe, expect, test } from "vitest";
import { enThen } from "./en-then.ts";

describe("the finding of then and now", () => {
  test.each([
    {
      name: "leads with what is about the same",
      figures: [
        { figure: "recruitment", comparison: "about-the-same" },
        { figure: "cross-industry", comparison: "at-most-half" },
        { figure: "global", comparison: "about-the-same" },
      ],
      expected:
        "About as many as in earlier maps address recruitment and work globally; at most half as many work across industries",
    },
    {
      name: "says what it compares with in its first clause, whichever that is",
      figures: [
        { figure: "global", comparison: "less" },
        { figure: "recruitment", comparison: "more" },
      ],
      expected: "More than in earlier maps address recruitment; fewer work globally",
    },
    { name: "has nothing to say of nothing", figures: [], expected: "Nothing to compare yet" },
  ] as const)("$name", ({ figures, expected }) => {
    expect(enThen.finding(figures)).toBe(expected);
  });
});

test.each([
  { points: 5, expected: "No stricter rule moves a share by more than 5 points" },
  {
    points: 6,
    expected:
      "The share of those that work globally moves most with the rule: by 6 points where only recent evidence counts",
  },
])("a move of $points points", ({ points, expected }) => {
  expect(enThen.sensitivity.title("global", "recent", points)).toBe(expected);
});

test.each([
  { own: 2681, expected: "The register lists 2,681 organisations; the largest list cited here had 2,682" },
  { own: 2682, expected: "With 2,682 organisations the register lists at least as many as any list cited here" },
])("$own organisations beside 2,682", ({ own, expected }) => {
  expect(enThen.sizes.title(own, { of: "Directory", size: 2682 })).toBe(expected);
});
