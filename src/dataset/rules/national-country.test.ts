import { expect, test } from "vitest";
import { errorsWith } from "../listing-fixture.ts";
import { nationalCountry } from "./places.ts";
import { reportRule } from "./rule-fixture.ts";

const add = "add the country, such as `countries: [TH]`";

test.each<{ name: string; texts: string; expected: string[] }>([
  { name: "passes one country", texts: "reach: {scope: national, countries: [TH]}", expected: [] },
  { name: "passes a misspelt country", texts: "reach: {scope: national, countries: [XX]}", expected: [] },
  {
    name: "passes a misspelt country beside one",
    texts: "reach: {scope: national, countries: [TH, XX]}",
    expected: [],
  },
  { name: "passes a country that is no list", texts: "reach: {scope: national, countries: TH}", expected: [] },
  { name: "passes a misspelt key", texts: "reach: {scope: national, country: TH}", expected: [] },
  {
    name: "passes an item without a value",
    texts: "reach:\n  scope: national\n  countries:\n    - TH\n    -",
    expected: [],
  },
  {
    name: "reports a national listing without a country",
    texts: "reach: {scope: national}",
    expected: [`1:16 national without a country | ${add}`],
  },
  {
    name: "reports two countries",
    texts: "reach: {scope: national, countries: [TH, MM]}",
    expected: ["1:37 national with 2 countries: TH, MM | keep one, or write scope: regional"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(nationalCountry, texts)).toEqual(expected);
});

test.each([
  { lines: "reach: {scope: national, country: TH}", error: "1:26 unknown key: country | did you mean countries?" },
  { lines: "reach: {scope: national, countrys: [TH]}", error: "1:26 unknown key: countrys | did you mean countries?" },
  { lines: "reach: {scope: national, countries: TH}", error: "1:37 not a list: TH | write countries: [TH]" },
])("$lines is one fault", ({ lines, error }) => {
  expect(errorsWith(lines)).toEqual([error]);
});
