import { expect, test } from "vitest";
import { earlierShares } from "../../../core/insights/then-and-now.ts";
import { formatSensitivityFinding, formatShareSentence } from "./sentences.ts";

test.each([
  { comparison: "about-the-same", expected: "help with recruitment, about the same as in 2021 (about one in four)" },
  { comparison: "less", expected: "help with recruitment, less than in 2021 (about one in four)" },
  {
    comparison: "less-than-a-quarter",
    expected: "help with recruitment, less than a quarter of the share in 2021 (about one in four)",
  },
] as const)("words a share: $expected", ({ comparison, expected }) => {
  for (const share of earlierShares.slice(0, 1))
    expect(formatShareSentence(share, 0.27, comparison)).toBe(`27% of listed organisations ${expected}`);
});

test.each([
  { points: 5, expected: "No stricter rule moves a share by more than 5 points" },
  {
    points: 6,
    expected:
      "The share of those that work globally moves most with the rule: by 6 points where only recent evidence counts",
  },
])("words a move of $points points", ({ points, expected }) => {
  expect(formatSensitivityFinding({ figure: "global", rule: "recent", points })).toBe(expected);
});
