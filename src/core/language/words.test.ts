import { expect, test } from "vitest";
import { inLanguage } from "./words.ts";

const en = { yes: "yes", count: (n: number) => `${n} tools` };
const de = { yes: "ja", count: (n: number) => `${n} Werkzeuge` };

test.each([
  { language: "en", expected: "yes" },
  { language: "de", expected: "ja" },
  { language: "fr", expected: "yes" },
  { language: undefined, expected: "yes" },
])("the words for $language", ({ language, expected }) => {
  expect(inLanguage({ en, de }, language).yes).toBe(expected);
});

test("type-checking refuses a language that lacks a word", () => {
  const { count: _, ...lacking } = de;
  // @ts-expect-error: `count` is missing; without this error type-checking fails here.
  expect(inLanguage({ en, de: lacking }, "de").yes).toBe("ja");
});
