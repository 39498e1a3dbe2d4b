import { describe, expect, test } from "vitest";
import { addressOfList } from "../../dataset/address.ts";
import { buildInsightRegister, today } from "../../testing/insight-register.ts";
import {
  buildFiveYearPeriods,
  hasSignOfLife,
  measureBeginnings,
  measureEndings,
  findLargestRise,
  measureSignsOfLife,
  measureTechnologyTrend,
  buildTrendLists,
  buildYearPeriods,
  type TechnologyRow,
} from "./trends.ts";

const register = buildInsightRegister([
  { founded: 1998 },
  { founded: 2014 },
  { founded: 2014, state: "closed", since: "2024-05" },
  { state: "merged" },
  { kind: "tool", launched: 2014, last_activity: "2025", technologies: ["blockchain", "mobile-app"] },
  { kind: "tool", launched: 2014, last_activity: "2019", technologies: ["blockchain"] },
  { kind: "tool", launched: 2014, last_activity: "2025", state: "discontinued", since: "2025-12-18" },
  { kind: "tool", launched: 2021, technologies: ["mobile-app"] },
  { kind: "tool", last_activity: "2026-10", technologies: ["mobile-app"] },
] as never);

const findCount = (rows: readonly { period: string; count: number }[], period: string) =>
  rows.find((row) => row.period === period)?.count;

test("years run from before 2000 to the build date's, and end with the unknown", () => {
  expect(buildYearPeriods("2003-05-01").ids).toEqual(["before-2000", "2000", "2001", "2002", "2003", "unknown"]);
});

test.each([
  { day: "2019-12-31", expected: ["before-2010", "since-2010"] },
  { day: "2020-01-01", expected: ["before-2010", "2010-2014", "since-2015"] },
  { day: "2026-11-25", expected: ["before-2010", "2010-2014", "2015-2019", "since-2020"] },
])("five years at a time, the last stretch open on $day", ({ day, expected }) => {
  const { ids, findId } = buildFiveYearPeriods(day);
  expect(ids).toEqual(expected);
  for (const year of [1990, 2009, 2010, 2014, 2015, 2020, 2026]) expect(ids).toContain(findId(year));
});

describe("beginnings", () => {
  test.each([
    { figure: "founded", period: "before-2000", count: 1 },
    { figure: "founded", period: "2014", count: 2 },
    { figure: "founded", period: "unknown", count: 1 },
    { figure: "launched", period: "2014", count: 3 },
    { figure: "launched", period: "2015", count: 0 },
    { figure: "launched", period: "unknown", count: 1 },
  ] as const)("$figure, $period: $count", ({ figure, period, count }) => {
    expect(findCount(measureBeginnings(register, figure).rows, period)).toBe(count);
  });

  test.each(["founded", "launched"] as const)("the years of %s add up to all listings", (figure) => {
    const { n, rows } = measureBeginnings(register, figure);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(n);
  });
});

test("endings count each kind by year, and those without a year", () => {
  const { n, rows } = measureEndings(register);
  expect(n).toBe(3);
  expect(rows.filter(({ count }) => count > 0).map(({ kind, period, count }) => [kind, period, count])).toEqual([
    ["entity", "2024", 1],
    ["entity", "unknown", 1],
    ["tool", "2025", 1],
  ]);
});

test("signs of life are toCountCells among the launches", () => {
  const rows = measureSignsOfLife(register).rows.filter(({ count }) => count > 0);
  expect(rows.map(({ period, count, alive }) => [period, count, alive])).toEqual([
    ["2014", 3, 1],
    ["2021", 1, 0],
    ["unknown", 1, 1],
  ]);
});

test.each([
  { name: "730 days ago", last_activity: "2024-11-25", expected: true },
  { name: "731 days ago", last_activity: "2024-11-24", expected: false },
  { name: "a year counts as its first day", last_activity: "2025", expected: true },
  { name: "of which 2024 lies too far back", last_activity: "2024", expected: false },
  { name: "no activity", expected: false },
  { name: "checked on its own site", level: "checked", date: "2025-03-01", expected: true },
  { name: "checked long ago", level: "checked", date: "2023-03-01", expected: false },
  { name: "ended since", last_activity: "2026-01", state: "discontinued", expected: false },
])(
  "$name: a sign of life is $expected",
  ({ last_activity, level = "compiled", date = today, state = "active", expected }) => {
    const tool = { ...(last_activity && { last_activity }), review: { level, date }, status: { state } };
    expect(hasSignOfLife(tool as never, today)).toBe(expected);
  },
);

describe("technologies by launch", () => {
  const { n, rows } = measureTechnologyTrend(register);
  const rowOf = (technology: string, period: string) =>
    rows.find((row) => row.technology === technology && row.period === period);

  test("rests on tools that name a technology and a year", () => {
    expect(n).toBe(3);
  });

  test.each([
    { technology: "blockchain", period: "2010-2014", count: 2, of: 2, share: 1 },
    { technology: "mobile-app", period: "2010-2014", count: 1, of: 2, share: 0.5 },
    { technology: "mobile-app", period: "since-2020", count: 1, of: 1, share: 1 },
    { technology: "blockchain", period: "2015-2019", count: 0, of: 0, share: null },
  ])("$technology, $period: $count of $of", ({ technology, period, count, of, share }) => {
    expect(rowOf(technology, period)).toMatchObject({ count, of, share });
  });
});

test("every number leads to a list of as many", () => {
  const sizes = new Map(
    buildTrendLists(register).map(({ family, period, listings }) => [addressOfList(family, period), listings.length]),
  );
  const numbers = [
    ...[measureBeginnings(register, "founded"), measureBeginnings(register, "launched"), measureEndings(register)],
    ...[measureSignsOfLife(register), measureTechnologyTrend(register)],
  ].flatMap(({ rows }) => rows.map(({ count, listings }) => ({ count, listings })));
  for (const { count, listings } of numbers) expect(listings === null ? 0 : sizes.get(listings)).toBe(count);
  for (const { alive, alive_listings } of measureSignsOfLife(register).rows)
    expect(alive_listings === null ? 0 : sizes.get(alive_listings)).toBe(alive);
});

const cell = (technology: string, period: string, count: number, of: number): TechnologyRow => ({
  technology,
  period,
  count,
  of,
  listings: null,
  of_listings: null,
  share: of === 0 ? null : count / of,
});

describe("the rise", () => {
  test("is that of the technology which gained most", () => {
    const rise = findLargestRise([
      cell("a", "2015-2019", 10, 100),
      cell("a", "2020-2024", 18, 40),
      cell("b", "2015-2019", 50, 100),
      cell("b", "2020-2024", 24, 40),
    ]);
    expect(rise?.later).toMatchObject({ technology: "a", share: 0.45 });
  });

  test.each([
    { name: "19 tools are too few to tell", of: 19, count: 19, expected: undefined },
    { name: "20 are enough", of: 20, count: 20, expected: "a" },
  ])("$name", ({ of, count, expected }) => {
    const rows = [cell("a", "2015-2019", 1, 20), cell("a", "2020-2024", count, of)];
    expect(findLargestRise(rows)?.later.technology).toBe(expected);
  });

  test.each([
    { name: "less than 5 points is not told", count: 14, expected: undefined },
    { name: "5 points are", count: 15, expected: "a" },
  ])("$name", ({ count, expected }) => {
    const rows = [cell("a", "2015-2019", 10, 100), cell("a", "2020-2024", count, 100)];
    expect(findLargestRise(rows)?.later.technology).toBe(expected);
  });
});
