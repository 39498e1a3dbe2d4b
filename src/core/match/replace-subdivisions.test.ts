import { expect, test } from "vitest";
import { replaceSubdivisions } from "./replace-subdivisions.ts";

const names = { IN: ["tamil nādu", "Kerala"], BR: ["mato grosso", "mato grosso do sul"], GB: ["Bury"] };
const titles: Readonly<Record<string, string>> = { IN: "India", BR: "Brazil", GB: "United Kingdom" };
const replace = (text: string) => replaceSubdivisions(text, names, (country) => titles[country] ?? country);

test.each([
  ["Mills in Tamil Nadu, a hotline in Tamil", "Mills in India, a hotline in Tamil"],
  ["mills in tamil nadu", "mills in India"],
  ["Mato Grosso do Sul e Mato Grosso.", "Brazil e Brazil."],
  ["Farms in Kerala and Bury", "Farms in India and United Kingdom"],
  ["farms that bury records", "farms that bury records"],
  ["Tamil", "Tamil"],
  ["", ""],
])("replaces subdivisions in %j", (text, expected) => {
  expect(replace(text)).toBe(expected);
});

test("keeps a text if no names are loaded", () => {
  expect(replaceSubdivisions("Kerala", {}, String)).toBe("Kerala");
});
