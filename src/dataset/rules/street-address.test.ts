import { expect, test } from "vitest";
import { streetAddress } from "./street-address.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes the 2019 Wall Street Journal report",
    texts: "summary: the 2019 Wall Street Journal report",
    expected: [],
  },
  { name: "passes 100 street vendors on the road", texts: "summary: 100 street vendors on the road", expected: [] },
  { name: "passes 2 High Court cases", texts: "summary: 2 High Court cases", expected: [] },
  { name: "passes In 2023 Sesame Street made it", texts: "summary: In 2023 Sesame Street made it", expected: [] },
  { name: "passes 12 Belt and Road projects", texts: "summary: 12 Belt and Road projects", expected: [] },
  { name: "passes Office Suite 2.0", texts: "summary: Office Suite 2.0", expected: [] },
  { name: "passes 12 St. Mary's schools", texts: "summary: 12 St. Mary's schools", expected: [] },
  { name: "passes Avenue 2019", texts: "summary: Avenue 2019", expected: [] },
  { name: "passes 5 Google Drive folders", texts: "summary: 5 Google Drive folders", expected: [] },
  {
    name: "reports at Sathorn Road 123, Bangkok",
    texts: 'summary: "at Sathorn Road 123, Bangkok"',
    expected: ["1:10 street address: Sathorn Road 123 | remove it; a town or country is enough"],
  },
  {
    name: "reports at House 12, Road 5, Dhaka",
    texts: 'summary: "at House 12, Road 5, Dhaka"',
    expected: ["1:10 street address: House 12, Road | remove it; a town or country is enough"],
  },
  {
    name: "reports at No. 5, Jalan Ampang",
    texts: 'summary: "at No. 5, Jalan Ampang"',
    expected: ["1:10 street address: No. 5, Jalan Ampang | remove it; a town or country is enough"],
  },
  {
    name: "reports in Sukhumvit Soi 11",
    texts: 'summary: "in Sukhumvit Soi 11"',
    expected: ["1:10 street address: Soi 11 | remove it; a town or country is enough"],
  },
  {
    name: "reports in Cra 7 # 12-34",
    texts: 'summary: "in Cra 7 # 12-34"',
    expected: ["1:10 street address: Cra 7 | remove it; a town or country is enough"],
  },
  { name: "passes the Main Street 40 list", texts: "summary: the Main Street 40 list", expected: [] },
  { name: "passes Silk Road 2019", texts: "summary: Silk Road 2019", expected: [] },
  { name: "passes the House 12 times", texts: "summary: the House 12 times", expected: [] },
  { name: "passes Belt and Road 2030", texts: "summary: Belt and Road 2030", expected: [] },
  {
    name: "reports at 12 Main Street, London",
    texts: "summary: at 12 Main Street, London",
    expected: ["1:10 street address: 12 Main Street | remove it; a town or country is enough"],
  },
  {
    name: "reports at 350 5th Avenue",
    texts: "summary: at 350 5th Avenue",
    expected: ["1:10 street address: 350 5th Avenue | remove it; a town or country is enough"],
  },
  {
    name: "reports at 1900 K Street NW",
    texts: "summary: at 1900 K Street NW",
    expected: ["1:10 street address: 1900 K Street | remove it; a town or country is enough"],
  },
  {
    name: "reports in 10 rue de la Paix",
    texts: "summary: in 10 rue de la Paix",
    expected: ["1:10 street address: 10 rue de | remove it; a town or country is enough"],
  },
  {
    name: "reports in Calle Mayor 12",
    texts: "summary: in Calle Mayor 12",
    expected: ["1:10 street address: Calle Mayor 12 | remove it; a town or country is enough"],
  },
  {
    name: "reports in Carrera 7 No. 12-34",
    texts: "summary: in Carrera 7 No. 12-34",
    expected: ["1:10 street address: Carrera 7 | remove it; a town or country is enough"],
  },
  {
    name: "reports in der Hauptstraße 5",
    texts: "summary: in der Hauptstraße 5",
    expected: ["1:10 street address: Hauptstraße 5 | remove it; a town or country is enough"],
  },
  {
    name: "reports Berliner Straße 12",
    texts: "summary: Berliner Straße 12",
    expected: ["1:10 street address: Berliner Straße 12 | remove it; a town or country is enough"],
  },
  {
    name: "reports Jl. Sudirman No. 12",
    texts: "summary: Jl. Sudirman No. 12",
    expected: ["1:10 street address: Jl. Sudirman No. 12 | remove it; a town or country is enough"],
  },
  {
    name: "reports P.O. Box 123",
    texts: "summary: P.O. Box 123",
    expected: ["1:10 street address: P.O. Box 123 | remove it; a town or country is enough"],
  },
  {
    name: "reports in Suite 12",
    texts: "summary: in Suite 12",
    expected: ["1:10 street address: Suite 12 | remove it; a town or country is enough"],
  },
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
  expect(reportsOf(streetAddress, texts)).toEqual(expected);
});
