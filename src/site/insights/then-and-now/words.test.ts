import { describe, expect, test } from "vitest";
import { thenWords } from "./words.ts";

describe("the finding of then and now", () => {
  test.each([
    {
      name: "joins what compares alike",
      figures: [
        { figure: "recruitment", comparison: "about-the-same" },
        { figure: "cross-industry", comparison: "at-most-half" },
        { figure: "identify-victims", comparison: "at-most-half" },
        { figure: "global", comparison: "about-the-same" },
      ],
      expected:
        "Compared with earlier maps, the shares of organisations that address recruitment and that work globally are about as large. The shares of organisations that work across industries and of tools that identify victims are half as large or less",
    },
    {
      name: "has every kind of comparison",
      figures: [
        { figure: "global", comparison: "less" },
        { figure: "recruitment", comparison: "more" },
        { figure: "identify-victims", comparison: "at-least-twice" },
      ],
      expected:
        "Compared with earlier maps, the share of organisations that work globally is smaller. The share of organisations that address recruitment is larger. The share of tools that identify victims is at least twice as large",
    },
    {
      name: "is one sentence for one share",
      figures: [{ figure: "global", comparison: "about-the-same" }],
      expected: "Compared with earlier maps, the share of organisations that work globally is about as large",
    },
    { name: "says when there is nothing to compare", figures: [], expected: "Nothing to compare yet" },
  ] as const)("$name", ({ figures, expected }) => {
    expect(thenWords.finding(figures)).toBe(expected);
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
  expect(thenWords.sensitivity.title("global", "recent", points)).toBe(expected);
});

test.each([
  { own: 2681, expected: "The register lists 2,681 organisations; the largest list cited here had 2,682" },
  { own: 2682, expected: "With 2,682 organisations the register lists at least as many as any list cited here" },
])("$own organisations beside 2,682", ({ own, expected }) => {
  expect(thenWords.sizes.title(own, 2682)).toBe(expected);
});
