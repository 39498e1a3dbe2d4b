import { expect, test } from "vitest";
import { wordsOf } from "./fold.ts";

test.each([
  { text: "Fédération’s “Labour Rights”", expected: ["federation", "labor", "right"] },
  { text: "organization, organisation", expected: ["organisation", "organisation"] },
  { text: "GROẞ Łódź Ægir", expected: ["gross", "lodz", "aegir"] },
  { text: "business gas is", expected: ["business", "gas", "is"] },
  { text: "4Bells/工会 – e-learning", expected: ["4bell", "工会", "e", "learning"] },
  { text: " … ", expected: [] },
])("$text", ({ text, expected }) => {
  expect(wordsOf(text)).toEqual(expected);
});
