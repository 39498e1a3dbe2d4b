import { expect, test } from "vitest";
import { formatStepsFinding } from "./sentences.ts";

test.each([
  { thin: [], expected: "No step has few organisations" },
  { thin: [{ title: "Communicate", count: 25 }], expected: "Communicate: 25 of 248 organisations help with it" },
  {
    thin: [
      { title: "Track", count: 5 },
      { title: "Communicate", count: 4 },
    ],
    expected: "Track and communicate: few organisations help with them",
  },
])("words the finding: $expected", ({ thin, expected }) => {
  expect(formatStepsFinding("entity", thin, 248)).toBe(expected);
});
