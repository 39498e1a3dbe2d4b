import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test.each([
  { name: "keeps what fits on one line", text: "one two", width: 200, expected: ["one two"] },
  { name: "breaks at a space", text: "one two", width: 30, expected: ["one", "two"] },
  {
    name: "leaves a long word whole",
    text: "a incomprehensible b",
    width: 30,
    expected: ["a", "incomprehensible", "b"],
  },
  { name: "keeps an empty text as one empty line", text: "", width: 30, expected: [""] },
])("$name", ({ text, width, expected }) => {
  expect(wrapText(text, width, 10)).toEqual(expected);
});
