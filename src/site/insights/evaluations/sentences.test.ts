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
  { title: "Global", count: 3, of: 100, share: 0.03 },
  { title: "National", count: 3, of: 80, share: 0.0375 },
  { title: "Regional", count: 1, of: 2, share: null },
];

test.each([
  {
    figure: "evaluated-by-scope",
    expected: "Organisations most often evaluated, by reach: National 3 of 80",
  },
  { figure: "evaluated-by-help", expected: "Most organisations with an evaluation: Global and National (3)" },
] as const)("words the groups: $expected", ({ figure, expected }) => {
  expect(formatEvaluatedByFinding(figure, "entity", groups)).toBe(expected);
});

test("without any evaluation, each figure still has a title of its own", () => {
  const zeros = groups.map((group) => ({ ...group, count: 0, share: 0 }));
  const figures = ["evaluated-by-scope", "evaluated-by-focus", "evaluated-by-help"] as const;
  const titles = figures.map((figure) => formatEvaluatedByFinding(figure, "entity", zeros));
  expect(titles).toEqual([
    "Organisations with an evaluation, by reach: 0",
    "Organisations with an evaluation, by focus: 0",
    "No kind of help has an evaluation yet",
  ]);
});
