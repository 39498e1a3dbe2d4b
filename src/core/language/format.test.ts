import { expect, test } from "vitest";
import { createFormat } from "./format.ts";

const { date, longDate } = createFormat("en-GB");

test.each([
  { text: "2024", short: "2024", long: "2024" },
  { text: "2025-06", short: "Jun 2025", long: "June 2025" },
  { text: "2026-09", short: "Sep 2026", long: "September 2026" },
  { text: "2026-11-05", short: "5 Nov 2026", long: "5 November 2026" },
])("writes $text with the same precision", ({ text, short, long }) => {
  expect(date(text)).toBe(short);
  expect(longDate(text)).toBe(long);
});

test("in Arabic, isolates a percentage from numbers that follow", () => {
  const { comma, percent, semicolon } = createFormat("ar-u-nu-latn");
  expect(percent(0.42)).toBe("\u206642%\u2069");
  expect([comma, semicolon]).toEqual(["، ", "؛ "]);
});

test("joins a label and its value as the language does", () => {
  expect(createFormat("en-GB").labelled("Threshold", "50")).toBe("Threshold: 50");
  expect(createFormat("fr-FR").labelled("Seuil", "50")).toBe("Seuil\u202f: 50");
  expect(createFormat("ar-u-nu-latn").labelled("الحد", "50")).toBe("الحد: 50");
});

test("in Portuguese, writes the first of a month as an ordinal, and no other day", () => {
  const { date } = createFormat("pt-BR");
  expect(date("2023-01-01")).toBe("1º de jan. de 2023");
  expect(date("2023-01-21")).toBe("21 de jan. de 2023");
});

test("in French, writes the first of a month as an ordinal, and separates names that contain “and” by semicolons", () => {
  const french = createFormat("fr-FR");
  expect(french.longDate("2026-08-01")).toBe("1er août 2026");
  expect(french.list(["Droits et travail", "Anti-Slavery"])).toBe("Droits et travail\u202f; Anti-Slavery");
  expect(french.list(["a", "b"])).toBe("a et b");
});
