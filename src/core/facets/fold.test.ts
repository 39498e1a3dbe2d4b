import { expect, test } from "vitest";
import { splitElisions, normalizeWords } from "./fold.ts";

test.each([
  { text: "Fédération’s “Labour Rights”", expected: ["federation", "labor", "right"] },
  { text: "organization, organisation", expected: ["organisation", "organisation"] },
  { text: "GROẞ Łódź Ægir", expected: ["gross", "lodz", "aegir"] },
  { text: "business gas is", expected: ["business", "gas", "is"] },
  { text: "4Bells/工会 – e-learning", expected: ["4bell", "工会", "e", "learning"] },
  { text: "الأُرْدُنّ والأردن، بالأردن", expected: ["اردن", "اردن", "اردن"] },
  { text: "للعمال، منظّمة، على مـدى", expected: ["عمال", "منظمه", "علي", "مدي"] },
  { text: "وفد الله", expected: ["وفد", "الله"] },
  { text: " … ", expected: [] },
])("normalizes $text", ({ text, expected }) => {
  expect(normalizeWords(text)).toEqual(expected);
});

test.each([
  { text: "l'esclavage d’êtres humains", expected: "l esclavage d êtres humains" },
  {
    text: "Côte d'Ivoire, workers' rights, don't, O'Neill",
    expected: "Côte d'Ivoire, workers' rights, don't, O'Neill",
  },
])("separates the French articles of $text", ({ text, expected }) => {
  expect(splitElisions(text)).toBe(expected);
});
