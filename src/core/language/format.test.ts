import { expect, test } from "vitest";
import { createFormat } from "./format.ts";

const { date, longDate } = createFormat("en-GB");

test.each([
  { given: "2024", short: "2024", long: "2024" },
  { given: "2025-06", short: "Jun 2025", long: "June 2025" },
  { given: "2026-09", short: "Sep 2026", long: "September 2026" },
  { given: "2026-11-05", short: "5 Nov 2026", long: "5 November 2026" },
])("writes $given as exactly as it is given", ({ given, short, long }) => {
  expect(date(given)).toBe(short);
  expect(longDate(given)).toBe(long);
});

test("in a text from the right, a share keeps its sign and draws no number that follows to it", () => {
  const { comma, percent, semicolon } = createFormat("ar-u-nu-latn");
  expect(percent(0.42)).toBe("\u206642%\u2069");
  expect([comma, semicolon]).toEqual(["، ", "؛ "]);
});

test("French writes the first of a month, and parts names that hold an “and”", () => {
  const french = createFormat("fr-FR");
  expect(french.longDate("2026-08-01")).toBe("1er août 2026");
  expect(french.list(["Droits et travail", "Anti-Slavery"])).toBe("Droits et travail\u202f; Anti-Slavery");
  expect(french.list(["a", "b"])).toBe("a et b");
});
