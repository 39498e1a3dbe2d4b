import { expect, test } from "vitest";
import { findSubdivisionCountries } from "./find-subdivisions.ts";

const names = { IN: ["tamil nādu", "Kerala"], BR: ["mato grosso", "mato grosso do sul"], GB: ["Bury"] };

test.each([
  ["Mills in Tamil Nadu, a hotline in Tamil", ["IN"]],
  ["mills in tamil nadu", ["IN"]],
  ["Mato Grosso do Sul e Mato Grosso.", ["BR"]],
  ["Farms in Kerala and Bury", ["IN", "GB"]],
  ["farms that bury records", []],
  ["Tamil", []],
  ["", []],
])("finds the countries of subdivisions in %j", (text, expected) => {
  expect(findSubdivisionCountries(text, names)).toEqual(expected);
});

test("finds none if no names are loaded", () => {
  expect(findSubdivisionCountries("Kerala", {})).toEqual([]);
});
