import { expect, test } from "vitest";
import { countEdits } from "./edits.ts";

test.each([
  { word: "belite", other: "belite", edits: { word: 0, start: 0 } },
  { word: "belte", other: "belite", edits: { word: 1, start: 1 } },
  { word: "beliet", other: "belite", edits: { word: 1, start: 1 } },
  { word: "recrut", other: "recruitment", edits: { word: 3, start: 1 } },
  { word: "abcdef", other: "uvwxyz", edits: { word: 3, start: 3 } },
  { word: "recruitment", other: "recru", edits: { word: 3, start: 3 } },
  { word: "ca", other: "abc", edits: { word: 3, start: 1 } },
])("$word → $other", ({ word, other, edits }) => {
  expect(countEdits(word, other, 2)).toEqual(edits);
});
