import { expect, test } from "vitest";
import { findExcerpt } from "./excerpt.ts";

const text = "Union of farm workers. Runs a helpline for labour rights in Kenya, and trains its members.";

test.each([
  { name: "the sentence with most words", words: ["helpline", "kenya", "workers"], expected: "helpline Kenya" },
  { name: "a word in another spelling and ending", words: ["labor", "train"], expected: "labour trains" },
  { name: "no word in which a short one only begins", words: ["mem", "farm"], expected: "farm" },
])("marks $name", ({ words, expected }) => {
  const marked = findExcerpt(text, words).filter(({ isMatch }) => isMatch);
  expect(marked.map((part) => part.text).join(" ")).toBe(expected);
});

test("is the first sentence if none has a word, with nothing marked", () => {
  expect(findExcerpt(text, ["mining"]).every(({ isMatch }) => !isMatch)).toBe(true);
  expect(
    findExcerpt(text, ["mining"])
      .map((part) => part.text)
      .join(""),
  ).toBe("Union of farm workers.");
  expect(findExcerpt("", ["mining"])).toEqual([]);
});
