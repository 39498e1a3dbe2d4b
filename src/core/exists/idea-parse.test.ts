import { expect, test } from "vitest";
import { parseIdea } from "./idea-parse.ts";

test("takes a text and lists of terms, each of which may be left out", () => {
  const idea = { text: "A helpline", functions: ["reporting-hotline"], countries: ["GH"] };
  expect(parseIdea(idea)).toEqual({ idea, faults: [] });
  expect(parseIdea({ issues: ["forced-labour"] }).faults).toEqual([]);
  expect(parseIdea({})).toEqual({ idea: {}, faults: [] });
});

test.each([
  { value: [], message: "not an idea: []" },
  { value: { text: 3 }, message: "not a text: 3" },
  { value: { txt: "x" }, message: "unknown key: txt", hint: "did you mean text?" },
  { value: { function: [] }, message: "unknown key: function", hint: "did you mean functions?" },
  { value: { industry: [] }, message: "unknown key: industry", hint: "did you mean industries?" },
  {
    value: { issues: "forced-labour" },
    message: "not a list: forced-labour",
    hint: 'write "issues": ["forced-labour"]',
  },
  { value: { issues: ["forced-labor"] }, message: "unknown issue: forced-labor" },
])("says what is wrong: $message", ({ value, message, hint }) => {
  const { idea, faults } = parseIdea(value);
  expect(idea).toBeUndefined();
  expect(faults[0]?.message).toBe(message);
  if (hint !== undefined) expect(faults[0]?.hint).toBe(hint);
});
