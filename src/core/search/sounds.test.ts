import { expect, test } from "vitest";
import { soundOf } from "./sounds.ts";

test.each([
  ["fotodna", "photodna"],
  ["goodweev", "goodweave"],
  ["tamkin", "tamkeen"],
  ["sirkulor", "circulor"],
  ["amphori", "amfori"],
])("%s sounds like %s", (typed, name) => {
  expect(soundOf(typed)).toBe(soundOf(name));
});

test("other vowels sound otherwise", () => {
  expect(soundOf("training")).not.toBe(soundOf("trading"));
  expect(soundOf("farm")).not.toBe(soundOf("firm"));
});
