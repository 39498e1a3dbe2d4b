import { expect, test } from "vitest";
import { regionalPlace } from "./places.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes regions alone", texts: "reach: {scope: regional, regions: [europe]}", expected: [] },
  { name: "passes countries alone", texts: "reach: {scope: regional, countries: [NP, IN]}", expected: [] },
  { name: "passes a global listing without places", texts: "reach: {scope: global}", expected: [] },
  {
    name: "passes a misspelt place: the schema reports it",
    texts: "reach: {scope: regional, countries: Nepal}",
    expected: [],
  },
  {
    name: "passes a misspelt key: it may be the place",
    texts: "reach: {scope: regional, countrys: [NP]}",
    expected: [],
  },
  {
    name: "reports a regional listing without a place",
    texts: "reach: {scope: regional}",
    expected: [
      "1:16 regional without a place | add the regions, such as `regions: [south-asia]`, or the countries, such as `countries: [NP, IN]`",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(regionalPlace, texts)).toEqual(expected);
});
