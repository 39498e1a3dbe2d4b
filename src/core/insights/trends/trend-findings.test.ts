import { describe, expect, test } from "vitest";
import type { TechnologyRow } from "./technology-trend.ts";
import { measurePeak, measureRise } from "./trend-findings.ts";

const year = (period: string, count: number) => ({ period, count, listings: null });

describe("the peak", () => {
  test.each([
    { name: "one year", rows: [year("2014", 3), year("2015", 4)], expected: { years: ["2015"], most: 4 } },
    { name: "two alike", rows: [year("2014", 4), year("2015", 4)], expected: { years: ["2014", "2015"], most: 4 } },
    {
      name: "neither the unknown nor many years together",
      rows: [year("before-2000", 30), year("2014", 4), year("unknown", 99)],
      expected: { years: ["2014"], most: 4 },
    },
    { name: "none where nothing is known", rows: [year("2014", 0)], expected: { years: [], most: 0 } },
  ])("is $name", ({ rows, expected }) => {
    expect(measurePeak(rows)).toEqual(expected);
  });
});

const cell = (technology: string, period: string, count: number, of: number): TechnologyRow => ({
  ...{ technology, period, count, of, listings: null, of_listings: null },
  share: of === 0 ? null : count / of,
});

describe("the rise", () => {
  test("is that of the technology which gained most", () => {
    const rise = measureRise([
      cell("a", "2015-2019", 10, 100),
      cell("a", "2020-2024", 18, 40),
      cell("b", "2015-2019", 50, 100),
      cell("b", "2020-2024", 24, 40),
    ]);
    expect(rise?.to).toMatchObject({ technology: "a", share: 0.45 });
  });

  test.each([
    { name: "19 tools are too few to tell", of: 19, count: 19, expected: undefined },
    { name: "20 are enough", of: 20, count: 20, expected: "a" },
  ])("$name", ({ of, count, expected }) => {
    const rows = [cell("a", "2015-2019", 1, 20), cell("a", "2020-2024", count, of)];
    expect(measureRise(rows)?.to.technology).toBe(expected);
  });

  test.each([
    { name: "less than 5 points is not told", count: 14, expected: undefined },
    { name: "5 points are", count: 15, expected: "a" },
  ])("$name", ({ count, expected }) => {
    const rows = [cell("a", "2015-2019", 10, 100), cell("a", "2020-2024", count, 100)];
    expect(measureRise(rows)?.to.technology).toBe(expected);
  });
});
