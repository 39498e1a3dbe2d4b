import { expect, test } from "vitest";
import { layoutPairs, type PairRow } from "./pairs.ts";

const row = (then: number, now: number, low: number, high: number): PairRow => ({
  label: "Work across industries",
  then: { share: then, text: "60%, 2021" },
  now: { share: now, low, high, text: "23%", detail: "57 of 248", count: 57, address: null },
});
const rows = [row(0.6, 0.23, 0.18, 0.29), row(0.4, 0.4, 0.3, 0.65)];

test("both bars of a pair are on one scale", () => {
  const [, second] = layoutPairs(rows, { width: 900 }).rows;
  expect(second?.thenBar.width).toBe(second?.nowBar.width);
  const [first] = layoutPairs(rows, { width: 900 }).rows;
  expect((first?.nowBar.width ?? 0) / (first?.thenBar.width ?? 1)).toBeCloseTo(0.23 / 0.6, 2);
});

test("the interval spans its share, and words are beyond it", () => {
  for (const { interval, nowBar } of layoutPairs(rows, { width: 340 }).rows) {
    const end = nowBar.x + nowBar.width;
    expect(interval.x1).toBeLessThan(end);
    expect(interval.x2).toBeGreaterThan(end);
    expect(nowBar.textX).toBeGreaterThan(interval.x2);
  }
});

test.each([320, 900])("all of it, words too, lies within %i px", (width) => {
  for (const { thenBar, nowBar } of layoutPairs(rows, { width }).rows) {
    expect(thenBar.textX + 9 * 7).toBeLessThanOrEqual(width);
    expect(nowBar.textX + 13 * 7).toBeLessThanOrEqual(width);
  }
});

test("nothing to compare is no fault", () => {
  expect(layoutPairs([], { width: 340 })).toMatchObject({ height: 0, rows: [] });
});
