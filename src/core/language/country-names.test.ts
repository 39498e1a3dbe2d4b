import { expect, test } from "vitest";
import { countryNamesOf, languageNamesOf } from "./country-names.ts";

test("a country is known by its names in eight languages", () => {
  expect(countryNamesOf("DE")).toEqual([
    "Germany",
    "Allemagne",
    "Alemania",
    "Alemanha",
    "Deutschland",
    "ألمانيا",
    "Germania",
    "Duitsland",
  ]);
  expect(countryNamesOf("KE")).toContain("Kenya");
});

test("a code without a name has none", () => {
  expect(countryNamesOf("AA")).toEqual([]);
});

test("a language is known by its names in eight languages, and in itself", () => {
  expect(languageNamesOf("sw")).toEqual(expect.arrayContaining(["Swahili", "Kiswahili", "suajili"]));
  expect(languageNamesOf("de")).toContain("Deutsch");
});
