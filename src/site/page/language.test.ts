import { expect, test } from "vitest";
import { languageToOffer } from "./language.ts";

test.each([
  { name: "the first that the page is in", preferred: ["de-CH", "ar-JO", "fr"], expected: "ar" },
  { name: "none if the page's own comes first", preferred: ["en-GB", "ar"], expected: undefined },
  { name: "another that comes before the page's own", preferred: ["pt-BR", "en"], expected: "pt" },
  { name: "none if the page is in none of them", preferred: ["de", "th"], expected: undefined },
  { name: "none if the browser names none", preferred: [], expected: undefined },
])("offers a page in a language: $name", ({ preferred, expected }) => {
  expect(languageToOffer(preferred, "en", ["fr", "pt", "ar"])).toBe(expected);
});
