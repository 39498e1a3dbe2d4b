import { expect, test } from "vitest";
import { parseLooseDate } from "./loose-date.ts";

test.each([
  { written: "June 2024", date: "2024-06" },
  { written: "Jun. 2024", date: "2024-06" },
  { written: "Sept 2024", date: "2024-09" },
  { written: "2024 June", date: "2024-06" },
  { written: "18 June 2024", date: "2024-06-18" },
  { written: "18th of June, 2024", date: "2024-06-18" },
  { written: "June 8, 2024", date: "2024-06-08" },
  { written: "2024-6", date: "2024-06" },
  { written: "2024/06/8", date: "2024-06-08" },
  { written: "18.06.2024", date: "2024-06-18" },
  { written: "2024-06-18T09:30:00Z", date: "2024-06-18" },
  { written: "spring 2024", date: "2024" },
  { written: "circa 2024", date: "2024" },
  { written: "Q2 2024", date: "2024" },
  { written: "03/04/2024", date: undefined },
  { written: "2024-13", date: undefined },
  { written: "2024-06-32", date: undefined },
  { written: "18.13.2024", date: undefined },
  { written: "Junk 2024", date: undefined },
  { written: "June", date: undefined },
  { written: "2024 2025", date: undefined },
  { written: "last year", date: undefined },
  { written: "", date: undefined },
])("$written means $date", ({ written, date }) => {
  expect(parseLooseDate(written)).toBe(date);
});

test.each([
  { written: "18 June 2024", date: "2024-06-18" },
  { written: "June 2024", date: undefined },
  { written: "2024-06", date: undefined },
])("as a day, $written means $date", ({ written, date }) => {
  expect(parseLooseDate(written, true)).toBe(date);
});
