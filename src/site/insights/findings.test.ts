import { expect, test } from "vitest";
import { caseStudiesWords } from "./case-studies/words.ts";
import { dueDiligenceWords } from "./due-diligence/words.ts";
import { needsWords } from "./needs/words.ts";
import { overlapWords } from "./overlap/words.ts";

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
  expect(dueDiligenceWords.figure.title("entity", thin, 248)).toBe(expected);
});

test.each([
  { titles: ["Agriculture"], expected: "Agriculture has the most: 2 of 3 case studies" },
  {
    titles: ["Agriculture", "Construction"],
    expected: "Agriculture and Construction have the most: 2 each, of 3 case studies",
  },
])("case studies: $expected", ({ titles, expected }) => {
  expect(caseStudiesWords.figure.title(titles, 2, 3)).toBe(expected);
});

test.each([
  { titles: [], expected: "Every industry has a case study." },
  { titles: ["Health care"], expected: "Without any case study: Health care." },
])("industries without: $expected", ({ titles, expected }) => {
  expect(caseStudiesWords.without(titles)).toContain(expected);
});

test.each([
  { least: ["the cost"], expected: "Least often stated: the cost, by 4 of 10 organisations" },
  {
    least: ["the cost", "a contact"],
    expected: "Least often stated: the cost and a contact, each by 4 of 10 organisations",
  },
])("needs: $expected", ({ least, expected }) => {
  expect(needsWords.partner.title(least, 4, 10)).toBe(expected);
});

test.each([
  { regions: ["Africa"], expected: "Of the regions named in 2021, Africa has the fewest local organisations, 24" },
  {
    regions: ["Africa", "Europe"],
    expected: "Of the regions named in 2021, Africa and Europe have the fewest local organisations, each 24",
  },
])("regions: $expected", ({ regions, expected }) => {
  expect(needsWords.named.title(regions, 24)).toBe(expected);
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
  expect(overlapWords.finding("Job offers", n)).toBe(expected);
});

test.each([
  { launched: "2015", ended: "2023-07", expected: "2015 to Jul 2023" },
  { launched: "2015", ended: undefined, expected: "since 2015" },
  { launched: undefined, ended: "2016", expected: "ended 2016" },
  { launched: undefined, ended: undefined, expected: "" },
])("the years of a tool: $expected", ({ launched, ended, expected }) => {
  expect(overlapWords.again.years(launched, ended)).toBe(expected);
});
