import { expect, test } from "vitest";
import { listCountryNames, listLanguageNames } from "./country-names.ts";

test("a country is known by its names in eight languages", () => {
  expect(listCountryNames("DE")).toEqual([
    "Germany",
    "Allemagne",
    "Alemania",
    "Alemanha",
    "Deutschland",
    "ألمانيا",
    "Germania",
    "Duitsland",
  ]);
  expect(listCountryNames("KE")).toContain("Kenya");
});

test("a code without a name has none", () => {
  expect(listCountryNames("AA")).toEqual([]);
});

test("a language is known by its names in eight languages, and in itself", () => {
  expect(listLanguageNames("sw")).toEqual(expect.arrayContaining(["Swahili", "Kiswahili", "suajili"]));
  expect(listLanguageNames("de")).toContain("Deutsch");
});
