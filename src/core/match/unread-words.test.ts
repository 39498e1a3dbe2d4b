import { expect, test } from "vitest";
import { listUnreadWords } from "./unread-words.ts";

test("lists unknown words, but no numbers, short words, verbs of the reader and words that were read", () => {
  const words = ["floricultora", "900", "qsr", "cherchons", "tenemos", "presupuesto", "floricultora", "saumon"];
  expect(listUnreadWords(words, ["poco presupuesto"])).toEqual(["floricultora", "saumon"]);
  expect(listUnreadWords([], [])).toEqual([]);
});
