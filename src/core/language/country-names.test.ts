import { expect, test } from "vitest";
import { listCountryNames, listLanguageNames } from "./country-names.ts";

test("lists the names of a country in eight languages", () => {
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

test("lists no name for a code without one", () => {
  expect(listCountryNames("AA")).toEqual([]);
});

test("lists the names of a language in eight languages and in itself", () => {
  expect(listLanguageNames("sw")).toEqual(expect.arrayContaining(["Swahili", "Kiswahili", "suajili"]));
  expect(listLanguageNames("de")).toContain("Deutsch");
});
