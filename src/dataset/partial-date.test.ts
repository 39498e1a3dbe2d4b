import { expect, test } from "vitest";
import { daysBetween, firstDay, lastDay } from "./partial-date.ts";

test.each([
  { date: "2024", first: "2024-01-01", last: "2024-12-31" },
  { date: "2024-02", first: "2024-02-01", last: "2024-02-29" },
  { date: "2023-02", first: "2023-02-01", last: "2023-02-28" },
  { date: "2100-02", first: "2100-02-01", last: "2100-02-28" },
  { date: "2024-12", first: "2024-12-01", last: "2024-12-31" },
  { date: "2024-06-18", first: "2024-06-18", last: "2024-06-18" },
])("$date lasts from $first to $last", ({ date, first, last }) => {
  expect(firstDay(date)).toBe(first);
  expect(lastDay(date)).toBe(last);
});

test.each([
  { earlier: "2024-02-28", later: "2024-03-01", days: 2 },
  { earlier: "2026-03-28", later: "2026-03-30", days: 2 },
  { earlier: "2025-01-01", later: "2024-12-31", days: -1 },
])("from $earlier to $later are $days days", ({ earlier, later, days }) => {
  expect(daysBetween(earlier, later)).toBe(days);
});
