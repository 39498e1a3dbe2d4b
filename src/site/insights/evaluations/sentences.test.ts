import { expect, test } from "vitest";
import { formatEvaluatedByFinding, formatEvaluatedFinding, formatEvaluationsFinding } from "./sentences.ts";

test.each([
  { count: 0, listings: 0, expected: "No evaluation is listed yet" },
  { count: 1, listings: 1, expected: "1 evaluation of 1 listing" },
  { count: 12, listings: 9, expected: "12 evaluations of 9 listings" },
])("words the finding of the page: $expected", ({ count, listings, expected }) => {
  expect(formatEvaluationsFinding(count, listings)).toBe(expected);
});

test.each([
  { evaluated: 0, expected: "No evaluation of a tool is listed yet" },
  { evaluated: 9, expected: "9 of 254 tools have an evaluation, 4 an independent one" },
])("words how many of a kind were evaluated: $expected", ({ evaluated, expected }) => {
  expect(formatEvaluatedFinding("tool", { evaluated, independent: 4, all: 254 })).toBe(expected);
});

const groups = [
  { title: "Global", count: 3, of: 100 },
  { title: "National", count: 3, of: 80 },
];

test.each([
  {
    figure: "evaluated-by-scope",
    expected: "Organisations with an evaluation, by reach: Global 3 of 100 and National 3 of 80",
  },
  { figure: "evaluated-by-help", expected: "Evaluated most often: Global and National, 3 organisations each" },
] as const)("words the groups: $expected", ({ figure, expected }) => {
  expect(formatEvaluatedByFinding(figure, "entity", groups)).toBe(expected);
});

test("says so if no group has an evaluation, or there is none", () => {
  const none = "No evaluation of an organisation is listed yet";
  expect(formatEvaluatedByFinding("evaluated-by-help", "entity", [{ title: "Global", count: 0, of: 9 }])).toBe(none);
  expect(formatEvaluatedByFinding("evaluated-by-focus", "entity", [])).toBe(none);
});
