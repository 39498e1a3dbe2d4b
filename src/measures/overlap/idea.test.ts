import { expect, test } from "vitest";
import { saysSomething } from "./idea.ts";

test.each([
  { idea: {}, expected: false },
  { idea: { text: " …" }, expected: false },
  { idea: { text: "a line" }, expected: true },
  { idea: { text: "", issues: ["debt-bondage"] }, expected: true },
])("$idea says something: $expected", ({ idea, expected }) => {
  expect(saysSomething(idea)).toBe(expected);
});
