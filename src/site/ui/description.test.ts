import { expect, test } from "vitest";
import { shortenDescription } from "./description.ts";

const word = "word ";

test("keeps what is short", () => {
  expect(shortenDescription("A sentence. Another.")).toBe("A sentence. Another.");
});

test("ends with a sentence where one ends late enough", () => {
  const first = `${word.repeat(20).trim()}.`;
  expect(shortenDescription(`${first} ${word.repeat(30)}`)).toBe(first);
});

test("ends with a word where none does", () => {
  const text = shortenDescription(`Short. ${word.repeat(40)}`);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text.endsWith("word…")).toBe(true);
});
