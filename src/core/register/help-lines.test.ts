import { expect, test } from "vitest";
import { findHelpLineSource, formatHelpLine, listHelpLinesIn, toTelephoneUrl, type HelpLine } from "./help-lines.ts";

test.each([
  { telephone: "1191", url: "tel:1191" },
  { telephone: "+39 06 5550-0100", url: "tel:+390655500100" },
  { telephone: "(02) 5550 0100", url: "tel:0255500100" },
  { telephone: "*123#", url: "tel:*123%23" },
])("$telephone is dialled by $url", ({ telephone, url }) => {
  expect(toTelephoneUrl(telephone)).toBe(url);
});

const thai: HelpLine = { telephone: "1191", countries: ["TH"] };
const shared: HelpLine = {
  telephone: "+66 2 555 0100",
  countries: ["TH", "MM"],
  languages: ["th", "my"],
  hours: "Mo-Su 00:00-23:59",
  name: "Line of the Sea",
};

test("finds the lines that can be dialled in a country", () => {
  const listing = { help_lines: [thai, shared] };
  expect(listHelpLinesIn(listing, "TH")).toEqual([thai, shared]);
  expect(listHelpLinesIn(listing, "MM")).toEqual([shared]);
  expect(listHelpLinesIn({}, "MM")).toEqual([]);
});

test("words on one line have the number first, and no more than the line states", () => {
  const titles: Readonly<Record<string, string>> = { TH: "Thailand", MM: "Myanmar", th: "Thai", my: "Burmese" };
  const titleOf = (_: string, id: string) => titles[id] ?? id;
  expect(formatHelpLine(thai, titleOf)).toBe("1191 (Thailand)");
  expect(formatHelpLine(shared, titleOf)).toBe(
    "+66 2 555 0100, Line of the Sea (Myanmar and Thailand; Languages: Thai and Burmese; 24 hours a day, every day)",
  );
});

test.each([
  { as_of: "2026-03-04", label: "As on a page of 4 Mar 2026" },
  { as_of: undefined, label: "As on a page without a date" },
])("names the page that gives the numbers by its date, $as_of", ({ as_of, label }) => {
  const url = "https://a.example/help";
  const numbers = as_of === undefined ? { url, supports: ["help_lines"] } : { url, supports: ["help_lines"], as_of };
  const sources: Parameters<typeof findHelpLineSource>[0]["sources"] = [
    { url: "https://a.example/", supports: ["contact"], as_of: "2026-05" },
    numbers,
  ];
  expect(findHelpLineSource({ sources })).toEqual({ url, label });
});

test("a source of the contact supports no help line", () => {
  expect(findHelpLineSource({ sources: [{ url: "https://a.example/", supports: ["contact"] }] })).toBeUndefined();
});
