import { expect, test } from "vitest";
import { phraseStemsOf, stemsOf } from "./stem.ts";

test.each([
  { name: "plurals and -ing", text: "Mapping the agencies", expected: ["map", "agency"] },
  { name: "-ed and a last -e", text: "traced, trace", expected: ["trac"] },
  { name: "British and American spellings", text: "labour labor", expected: ["labor"] },
  { name: "no stop words, numbers or letters", text: "what a tool of 2023 is", expected: [] },
  { name: "irregular forms", text: "women woman, sold sell, stolen steal", expected: ["woman", "sell", "steal"] },
  { name: "no cut that leaves a stump", text: "added, need", expected: ["add"] },
])("takes $name", ({ text, expected }) => {
  expect([...stemsOf(text).keys()]).toEqual(expected);
});

test("keeps a word for each stem, as it was first spelt", () => {
  expect(stemsOf("Fingerprints and fingerprint").get("fingerprint")).toBe("fingerprints");
});

test("keeps the order and the small words of phrases, but for articles", () => {
  expect(phraseStemsOf("Point the camera at a bar code")).toEqual(["point", "camera", "at", "bar", "code"]);
});
