import { expect, test } from "vitest";
import { computeShades, toHeatStep, toShareStep, turnHeatMap, type HeatMap } from "./heat-map.ts";

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

const toCell = (count: number) => ({ count, label: String(count), address: null });
const fewRows: HeatMap = {
  columns: [{ title: "Africa" }, { title: "Europe" }, { title: "Everywhere", role: "apart" }],
  rows: [
    { label: "Job offers", cells: [1, 2, 3].map(toCell) },
    { label: "Audits", cells: [4, 5, 6].map(toCell) },
  ],
};

test("a map of a few rows is turned for a phone", () => {
  const turned = turnHeatMap(fewRows);
  expect(turned?.columns).toEqual([{ title: "Job offers" }, { title: "Audits" }]);
  expect(turned?.rows.map(({ label, isApart, cells }) => [label, isApart, cells.map(({ count }) => count)])).toEqual([
    ["Africa", false, [1, 4]],
    ["Europe", false, [2, 5]],
    ["Everywhere", true, [3, 6]],
  ]);
});

test.each([
  { name: "many rows", map: { ...fewRows, rows: [1, 2, 3].flatMap(() => fewRows.rows) } },
  { name: "no more columns than rows", map: { ...fewRows, columns: fewRows.columns.slice(0, 2) } },
  { name: "a bracket", map: { ...fewRows, bracket: { text: "Africa", columns: 1 } } },
])("a map with $name is not turned", ({ map }) => {
  expect(turnHeatMap(map)).toBeUndefined();
});
