import { expect, test } from "vitest";
import { laws, type Law } from "../../dataset/laws.ts";
import { findLawSpan, findPosition, findYearSpan, layoutLawLife, listAxisYears } from "./law-life.ts";

const today = "2026-07-02";
const span = { start: 2010, end: 2030 };
const law = (parts: Partial<Law>) => ({ state: "in-force", changes: [], ...parts }) as Law;
const stagesOf = (parts: Partial<Law>) =>
  layoutLawLife(law(parts), span, today).spans.map(({ stage, start, end }) => [
    stage,
    Math.round(start),
    Math.round(end),
  ]);

test.each([
  {
    name: "a law in force",
    parts: { year: 2015, in_force: "2020" },
    expected: [
      ["adopted", 25, 50],
      ["applies", 50, 100],
    ],
  },
  { name: "one of unknown adoption", parts: { in_force: "2020-01-01" }, expected: [["applies", 50, 100]] },
  { name: "one older than the axis", parts: { year: 1930, in_force: "1930" }, expected: [["applies", 0, 100]] },
  {
    name: "one that applies later",
    parts: { state: "applies-later" as const, year: 2020, in_force: "2022", applies: "2028" },
    expected: [
      ["adopted", 50, 60],
      ["pending", 60, 90],
      ["applies", 90, 100],
    ],
  },
  {
    name: "one that is not in force",
    parts: { state: "not-in-force" as const, year: 2019 },
    expected: [["adopted", 45, 82]],
  },
  { name: "a bill", parts: { state: "bill" as const, year: 2025 }, expected: [["bill", 75, 82]] },
  { name: "guidelines", parts: { state: "voluntary" as const, year: 2011 }, expected: [["voluntary", 5, 100]] },
  { name: "a bill without a date", parts: { state: "bill" as const }, expected: [] },
])("lays out $name", ({ parts, expected }) => {
  expect(stagesOf(parts)).toEqual(expected);
});

test("tells what has changed from what is ahead, and leaves out what is before the axis", () => {
  const { events } = layoutLawLife(
    law({
      state: "applies-later",
      year: 2009,
      in_force: "2012",
      applies: "2028",
      changes: [
        { date: "2009", text: "", sources: [] },
        { date: "2020", text: "", sources: [] },
        { date: "2027-05", text: "", sources: [] },
        { text: "", sources: [] },
      ],
    }),
    span,
    today,
  );
  expect(events.map(({ kind, at }) => [kind, Math.round(at)])).toEqual([
    ["change", 50],
    ["ahead", 87],
    ["ahead", 90],
  ]);
});

test("every law of the register has a life within the axis", () => {
  const yearSpan = findYearSpan(laws, today);
  for (const each of laws) {
    const { spans, events } = layoutLawLife(each, yearSpan, today);
    expect(spans.length + events.length, each.id).toBeGreaterThan(0);
    for (const { start, end } of spans) expect(start >= 0 && end <= 100 && start < end, each.id).toBe(true);
  }
});

test("the axis has every fifth year, and ends after the last date", () => {
  expect(listAxisYears(span).map(({ year, at }) => [year, at])).toEqual([
    [2010, 0],
    [2015, 25],
    [2020, 50],
    [2025, 75],
  ]);
  expect(findYearSpan([law({ applies: "2031-01-01" })], today)).toEqual({ start: 2010, end: 2032 });
  expect(findYearSpan([], today).end).toBe(2028);
});

test.each([
  { name: "a young law has the last ten years", parts: { year: 2024 }, start: 2020 },
  { name: "an older one begins the year before", parts: { year: 2015 }, start: 2014 },
  { name: "one of unknown adoption begins before it came into force", parts: { in_force: "2018-03-01" }, start: 2017 },
  { name: "one older than the axis has all of it", parts: { year: 1930 }, start: 2010 },
  { name: "one without a date has all of it", parts: {}, start: 2010 },
])("the axis of one law: $name", ({ parts, start }) => {
  expect(findLawSpan(law(parts), span)).toEqual({ start, end: 2030 });
});

test("a short axis has every second year", () => {
  expect(listAxisYears({ start: 2021, end: 2030 }).map(({ year }) => year)).toEqual([2022, 2024, 2026, 2028]);
});

test("a day has its position on the axis, and one before or after it that of the end", () => {
  expect(["2020", "2025-01", "1930", "2040-05-01"].map((date) => findPosition(date, span))).toEqual([50, 75, 0, 100]);
});
