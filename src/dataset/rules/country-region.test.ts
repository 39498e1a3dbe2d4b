import { expect, test } from "vitest";
import { countryRegion } from "./places.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes countries within the regions",
    texts: "reach: {scope: regional, regions: [south-asia, europe], countries: [NP, FR]}",
    expected: [],
  },
  {
    name: "passes a country that lies in two regions",
    texts: "reach: {scope: regional, regions: [africa], countries: [EG]}",
    expected: [],
  },
  { name: "passes a listing without regions", texts: "reach: {scope: regional, countries: [NP, FR]}", expected: [] },
  {
    name: "passes a global listing",
    texts: "reach: {scope: global, regions: [europe], countries: [NP]}",
    expected: [],
  },
  {
    name: "reports each country outside, with its region",
    texts: "reach:\n  scope: regional\n  regions: [europe]\n  countries: [FR, NP, EG]",
    expected: [
      "4:19 outside the stated regions: NP | add south-asia to regions, or remove NP",
      "4:23 outside the stated regions: EG | add africa or middle-east-north-africa to regions, or remove EG",
    ],
  },
  {
    name: "reports the country of a national listing",
    texts: "reach: {scope: national, regions: [europe], countries: [NP]}",
    expected: ["1:57 outside the stated regions: NP | add south-asia to regions, or remove NP"],
  },
  {
    name: "reports a country of no region",
    texts: "reach: {scope: national, regions: [europe], countries: [AQ]}",
    expected: ["1:57 outside the stated regions: AQ | remove AQ"],
  },
  {
    name: "waits until a misspelt region is corrected",
    texts: "reach: {scope: national, regions: [euorpe], countries: [FR]}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(countryRegion, texts)).toEqual(expected);
});
