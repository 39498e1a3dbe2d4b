import { expect, test } from "vitest";
import { summaryLength } from "./wording.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes sixty words",
    texts:
      "summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word",
    expected: [],
  },
  {
    name: "reports more, counted between spaces",
    texts:
      "summary: well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known well-known",
    expected: ["1:10 summary too long: 61 words | at most 60"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(summaryLength, texts)).toEqual(expected);
});
