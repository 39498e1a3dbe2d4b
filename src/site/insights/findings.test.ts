import { expect, test } from "vitest";
import { earlierShares } from "../../core/insights/then-and-now.ts";
import { messages } from "./words.ts";

const { caseStudies, dueDiligence, needs, overlap, thenAndNow } = messages;

/* Findings are worded from numbers: they have to stay true when the data changes. */

test.each([
  { thin: [], expected: "No step has few organisations" },
  { thin: [{ title: "Communicate", count: 25 }], expected: "Communicate: 25 of 248 organisations help with it" },
  {
    thin: [
      { title: "Track", count: 5 },
      { title: "Communicate", count: 4 },
    ],
    expected: "Track and communicate: few organisations help with them",
  },
])("due diligence: $expected", ({ thin, expected }) => {
  expect(dueDiligence.figure.title("entity", thin, 248)).toBe(expected);
});

test.each([
  { titles: ["Agriculture"], expected: "Agriculture has the most: 2 of 3 case studies" },
  {
    titles: ["Agriculture", "Construction"],
    expected: "Agriculture and Construction have the most: 2 each, of 3 case studies",
  },
])("case studies: $expected", ({ titles, expected }) => {
  expect(caseStudies.figure.title(titles, 2, 3)).toBe(expected);
});

test.each([
  { titles: [], expected: "Every industry has a case study." },
  { titles: ["Health care"], expected: "Without any case study: Health care." },
])("industries without: $expected", ({ titles, expected }) => {
  expect(caseStudies.without(titles)).toContain(expected);
});

test.each([
  { least: ["the cost"], expected: "Least often stated: the cost, by 4 of 10 organisations" },
  {
    least: ["the cost", "a contact"],
    expected: "Least often stated: the cost and a contact, each by 4 of 10 organisations",
  },
])("needs: $expected", ({ least, expected }) => {
  expect(needs.partner.title(least, 4, 10)).toBe(expected);
});

test.each([
  { regions: ["Africa"], expected: "Of the regions named in 2021, Africa has the fewest local organisations, 24" },
  {
    regions: ["Africa", "Europe"],
    expected: "Of the regions named in 2021, Africa and Europe have the fewest local organisations, each 24",
  },
])("regions: $expected", ({ regions, expected }) => {
  expect(needs.named.title(regions, 24)).toBe(expected);
});

test.each([
  {
    n: { count: 17, active: 1, ended: 6, unknown: 10 },
    expected: "Job offers: 17 tools do this work. 1 is active, 6 have ended and the status of 10 is unknown",
  },
  {
    n: { count: 2, active: 0, ended: 0, unknown: 2 },
    expected:
      "Job offers: 2 tools do this work. None is known to be active, none is known to have ended and the status of 2 is unknown",
  },
  {
    n: { count: 1, active: 1, ended: 0, unknown: 0 },
    expected: "Job offers: 1 tool does this work. 1 is active and none is known to have ended",
  },
])("overlap: $expected", ({ n, expected }) => {
  expect(overlap.finding("Job offers", n)).toBe(expected);
});

test.each([
  { launched: "2015", ended: "2023-07", expected: "2015 to Jul 2023" },
  { launched: "2015", ended: undefined, expected: "since 2015" },
  { launched: undefined, ended: "2016", expected: "ended 2016" },
  { launched: undefined, ended: undefined, expected: "" },
])("the years of a tool: $expected", ({ launched, ended, expected }) => {
  expect(overlap.again.years(launched, ended)).toBe(expected);
});

test.each([
  { comparison: "about-the-same", expected: "help with recruitment, about the same as in 2021 (about one in four)" },
  { comparison: "less", expected: "help with recruitment, less than in 2021 (about one in four)" },
] as const)("then and now: $expected", ({ comparison, expected }) => {
  for (const share of earlierShares.slice(0, 1))
    expect(thenAndNow.sentence(share, 0.27, comparison)).toBe(`27% of listed organisations ${expected}`);
});

test.each([
  { points: 5, expected: "No stricter rule moves a share by more than 5 points" },
  {
    points: 6,
    expected:
      "The share of those that work globally moves most with the rule: by 6 points where only recent evidence counts",
  },
])("a move of $points points", ({ points, expected }) => {
  expect(thenAndNow.sensitivity.title({ figure: "global", rule: "recent", points })).toBe(expected);
});
