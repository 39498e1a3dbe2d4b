import { expect, test } from "vitest";
import { maxEditionAgeInDays } from "../../core/register/freshness.ts";
import { findLanguageToOffer, isAged } from "./notices.ts";

test.each([
  { name: "is not old on its day", days: 0, expected: false },
  { name: "is not old until the last day is over", days: maxEditionAgeInDays + 0.99, expected: false },
  { name: "is old from the day after", days: maxEditionAgeInDays + 1, expected: true },
])("an edition $name", ({ days, expected }) => {
  expect(isAged("2026-09-01", Date.parse("2026-09-01") + days * 86_400_000)).toBe(expected);
});

test.each([
  { name: "the first that the page is in", preferred: ["de-CH", "ar-JO", "fr"], expected: "ar" },
  { name: "none if the page's language comes first", preferred: ["en-GB", "ar"], expected: undefined },
  { name: "another that comes before the page's language", preferred: ["pt-BR", "en"], expected: "pt" },
  { name: "none if the page is in none of them", preferred: ["de", "th"], expected: undefined },
  { name: "none if the browser names none", preferred: [], expected: undefined },
])("offers a page in a language: $name", ({ preferred, expected }) => {
  expect(findLanguageToOffer(preferred, "en", ["fr", "pt", "ar"])).toBe(expected);
});
