import { expect, test } from "vitest";
import { baselineById } from "../../../core/insights/then-and-now.ts";
import { thenWords } from "./words.ts";

test.each([
  { comparisons: [], expected: "Nothing to compare yet" },
  {
    comparisons: ["about-the-same", "at-most-half", "at-least-twice", "more"],
    expected: "Compared with earlier maps: 1 of 4 shares about the same, 2 larger, 1 smaller",
  },
] as const)("the finding of then and now: $expected", ({ comparisons, expected }) => {
  expect(thenWords.finding(comparisons)).toBe(expected);
});

test.each([
  {
    figure: "recruitment",
    comparison: "about-the-same",
    expected: "27% of listed organisations help with recruitment, about the same as in 2021 (about one in four)",
  },
  {
    figure: "global",
    comparison: "less",
    expected: "27% of listed organisations work globally, less than in 2021 (40%)",
  },
] as const)("a share in a sentence: $figure", ({ figure, comparison, expected }) => {
  expect(thenWords.sentence(baselineById(figure), 0.27, comparison)).toBe(expected);
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
