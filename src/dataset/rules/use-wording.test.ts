import { expect, test } from "vitest";
import { reportRule } from "./rule-fixture.ts";
import { useWording } from "./wording.ts";

test.each<{ name: string; texts: string; expected: string[] }>([
  {
    name: "passes 4 to 14 words",
    texts:
      "uses: [Check a recruiter's fee, One two three four five six seven eight nine ten eleven twelve thirteen fourteen]",
    expected: [],
  },
  {
    name: "reports fewer, and more",
    texts:
      "uses: [Check a fee, One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen]",
    expected: [
      "tools/this 1:8 too few words: 3 | write 4 to 14 words that start with a verb",
      "tools/this 1:21 too many words: 15 | write 4 to 14 words that start with a verb",
    ],
  },
  {
    name: "reports a full stop at the end, not within",
    texts: "uses: [Check a recruiter's fee., Find help for U.S. farm hands]",
    expected: ["tools/this 1:8 full stop: Check a recruiter's fee. | leave it out"],
  },
  {
    name: "passes what is no text",
    texts: "uses: [[], ~]",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(useWording, { "tools/this": texts })).toEqual(expected);
});
