import { expect, test } from "vitest";
import { caseStudiesWords } from "./case-studies/words.en.ts";
import { dueDiligenceWords } from "./due-diligence/words.en.ts";
import { needsWords } from "./needs/words.en.ts";

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
