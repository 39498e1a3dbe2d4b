import { expect, test } from "vitest";
import { listUnreadWords } from "./unread-words.ts";

test("lists unknown words, but no numbers, short words and words that were read", () => {
  const words = ["floricultora", "900", "qsr", "presupuesto", "floricultora", "champignons"];
  expect(listUnreadWords(words, ["poco presupuesto"])).toEqual(["floricultora", "champignons"]);
  expect(listUnreadWords([], [])).toEqual([]);
});
