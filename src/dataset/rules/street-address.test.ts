import { expect, test } from "vitest";
import { streetAddress } from "./street-address.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "summary: the 2019 Wall Street Journal report",
  "summary: 100 street vendors on the road",
  "summary: 2 High Court cases",
  "summary: In 2023 Sesame Street made it",
  "summary: 12 Belt and Road projects",
  "summary: Office Suite 2.0",
  "summary: 12 St. Mary's schools",
  "summary: Avenue 2019",
  "summary: 5 Google Drive folders",
  "summary: the Main Street 40 list",
  "summary: Silk Road 2019",
  "summary: the House 12 times",
  "summary: Belt and Road 2030",
])("passes %s", (text) => {
  expect(reportRule(streetAddress, text)).toEqual([]);
});

test.each([
  ['summary: "at Sathorn Road 123, Bangkok"', "Sathorn Road 123"],
  ['summary: "at House 12, Road 5, Dhaka"', "House 12, Road"],
  ['summary: "at No. 5, Jalan Ampang"', "No. 5, Jalan Ampang"],
  ['summary: "in Sukhumvit Soi 11"', "Soi 11"],
  ['summary: "in Cra 7 # 12-34"', "Cra 7"],
  ["summary: at 12 Main Street, London", "12 Main Street"],
  ["summary: at 350 5th Avenue", "350 5th Avenue"],
  ["summary: at 1900 K Street NW", "1900 K Street"],
  ["summary: in 10 rue de la Paix", "10 rue de"],
  ["summary: in Calle Mayor 12", "Calle Mayor 12"],
  ["summary: in Carrera 7 No. 12-34", "Carrera 7"],
  ["summary: in der Hauptstraße 5", "Hauptstraße 5"],
  ["summary: Berliner Straße 12", "Berliner Straße 12"],
  ["summary: Jl. Sudirman No. 12", "Jl. Sudirman No. 12"],
  ["summary: at 12 Main\u061c Stre\u061cet, London", "12 Main Street"],
  ["summary: at 1\u033602 Main Street, London", "102 Main Street"],
  ["summary: at ➊❷ Main Street, London", "12 Main Street"],
  ["summary: P.O. Box 123", "P.O. Box 123"],
  ["summary: in Suite 12", "Suite 12"],
])("reports in %s: %s", (text, match) => {
  expect(reportRule(streetAddress, text)).toEqual([
    `1:10 street address: ${match} | remove it; a town or country is enough`,
  ]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a building that is its case study's name",
    texts:
      'offer: {case_studies: [{title: "447 Collins Street, rated", url: https://example.org/447-collins-street-rated}]}',
    expected: [],
  },
  {
    name: "reports another title",
    texts: 'offer: {case_studies: [{title: "Visit 447 Collins Street", url: https://example.org/a}]}',
    expected: ["1:32 street address: 447 Collins Street | remove it; a town or country is enough"],
  },
  { name: "leaves a shelter to another rule", texts: "summary: a shelter at 12 Main Street", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportRule(streetAddress, texts)).toEqual(expected);
});
