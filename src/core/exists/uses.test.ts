import { expect, test } from "vitest";
import { fieldLexicon } from "./field-lexicon.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { overlapRecord } from "./overlap-fixture.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { overlapsOfIdea } from "./overlap.ts";
import { nearnessToUses, usesOf } from "./uses.ts";

const records = [
  {
    ...overlapRecord("maids"),
    uses: ["Check a recruiter's licence before paying a fee", "Warn other maids about a bad boss"],
  },
  { ...overlapRecord("boats"), uses: ["Let fishermen at sea write home"] },
  overlapRecord("silent"),
];
const index = measureOverlapIndex(records, fieldLexicon);

test("a tool is found by what people use it for, though its summary says nothing of it", () => {
  const [first] = overlapsOfIdea({ text: "housemaids tell each other which boss is bad" }, index);
  expect(first?.id).toBe("tools/maids");
});

test("the nearest use counts, and the few nearest together; a tool without uses is near nothing", () => {
  const { profile } = profileOfIdea({ text: "maids warn about a boss before paying" }, index);
  const [maids, boats, silent] = nearnessToUses(profile, index);
  expect(maids?.best).toBeGreaterThan(boats?.best ?? NaN);
  expect(maids?.all).toBeGreaterThan(maids?.best ?? NaN);
  expect(silent).toEqual({ best: 0, all: 0 });
});

test("uses are read once", () => {
  expect(usesOf(index)).toBe(usesOf(index));
});

test("a word that only a use has is not called unread", () => {
  expect(profileOfIdea({ text: "fishermen write zyxwvut" }, index).unread).toEqual(["zyxwvut"]);
});
