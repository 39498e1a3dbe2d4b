import { expect, test } from "vitest";
import { formatNamedFinding, formatPartnerFinding } from "./sentences.ts";

test.each([
  { titles: ["the cost"], expected: "Least often stated: the cost, by 4 of 10 organisations" },
  {
    titles: ["the cost", "a contact"],
    expected: "Least often stated: the cost and a contact, each by 4 of 10 organisations",
  },
])("words partner needs: $expected", ({ titles, expected }) => {
  expect(formatPartnerFinding(titles, 4, 10)).toBe(expected);
});

test.each([
  { regions: ["Africa"], expected: "Of the regions named in 2021, Africa has the fewest local organisations, 24" },
  {
    regions: ["Africa", "Europe"],
    expected: "Of the regions named in 2021, Africa and Europe have the fewest local organisations, each 24",
  },
])("words regions: $expected", ({ regions, expected }) => {
  expect(formatNamedFinding(regions, 24)).toBe(expected);
});
