import { expect, test } from "vitest";
import { toHeatStep, computeShades, toShareStep } from "./heat-map.ts";

test.each([
  { count: 0, largestCount: 44, step: 0 },
  { count: 1, largestCount: 44, step: 1 },
  { count: 2, largestCount: 44, step: 2 },
  { count: 11, largestCount: 44, step: 4 },
  { count: 43, largestCount: 44, step: 6 },
  { count: 44, largestCount: 44, step: 6 },
  { count: 1, largestCount: 1, step: 6 },
  { count: 0, largestCount: 0, step: 0 },
])("$count of $largestCount is step $step", ({ count, largestCount, step }) => {
  expect(toHeatStep(count, largestCount)).toBe(step);
});

test("steps never fall while counts rise", () => {
  const steps = Array.from({ length: 200 }, (_, count) => toHeatStep(count, 199));
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
});

test.each([
  { share: 0, step: 0 },
  { share: 0.004, step: 1 },
  { share: 1 / 6, step: 1 },
  { share: 0.17, step: 2 },
  { share: 0.5, step: 3 },
  { share: 0.51, step: 4 },
  { share: 1, step: 6 },
])("a share of $share is step $step", ({ share, step }) => {
  expect(toShareStep(share)).toBe(step);
});

test("cells are shaded by their share, or by their count among columns of the same role; sums are not", () => {
  const cell = (count: number, share?: number | null) => ({
    count,
    label: "",
    address: null,
    ...(share !== undefined && { share }),
  });
  const columns = [{ title: "a" }, { title: "b" }, { title: "c", role: "apart" }, { title: "d", role: "sum" }] as const;
  const rows = [
    { label: "counts", cells: [cell(4), cell(1), cell(44), cell(49)] },
    { label: "shares", cells: [cell(3, 0.5), cell(3, null), cell(0, 0), cell(6)] },
  ];
  expect(computeShades({ columns, rows })).toEqual([
    [6, 4, 6, null],
    [3, null, 0, null],
  ]);
  expect(computeShades({ columns: [], rows: [] })).toEqual([]);
});
