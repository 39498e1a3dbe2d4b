import { expect, test } from "vitest";
import { findingLength } from "./wording.ts";
import { reportRule } from "./rule-fixture.ts";

const fiftyWords = Array(50).fill("well-known").join(" ");

test.each<{ name: string; texts: string; expected: string[] }>([
  { name: "passes fifty words", texts: `evaluations: [{finding: ${fiftyWords}}]`, expected: [] },
  {
    name: "passes an evaluation without a finding, which the schema reports",
    texts: "evaluations: [{}]",
    expected: [],
  },
  {
    name: "reports more, in each evaluation",
    texts: `evaluations: [{finding: Short}, {finding: ${fiftyWords} more}]`,
    expected: ["1:43 finding too long: 51 words | at most 50: what it found, and what it could not show"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(findingLength, texts)).toEqual(expected);
});
