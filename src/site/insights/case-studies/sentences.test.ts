import { expect, test } from "vitest";
import { formatIndustriesWithout, formatLargestFinding } from "./sentences.ts";

test.each([
  { titles: ["Agriculture"], expected: "Agriculture has the most: 2 of 3 case studies" },
  {
    titles: ["Agriculture", "Construction"],
    expected: "Agriculture and Construction have the most: 2 each, of 3 case studies",
  },
])("words the finding: $expected", ({ titles, expected }) => {
  expect(formatLargestFinding("case_studies", titles, 2, 3)).toBe(expected);
});

test.each([
  { titles: [], expected: "Every industry has a case study." },
  { titles: ["Health care"], expected: "Without any case study: Health care." },
])("names industries without case studies: $expected", ({ titles, expected }) => {
  expect(formatIndustriesWithout(titles)).toContain(expected);
});
