import { expect, test } from "vitest";
import { heatStep, layoutHeatMap, shareStep } from "./heat-map.ts";

test.each([
  { count: 0, most: 44, step: 0 },
  { count: 1, most: 44, step: 1 },
  { count: 2, most: 44, step: 2 },
  { count: 11, most: 44, step: 4 },
  { count: 43, most: 44, step: 6 },
  { count: 44, most: 44, step: 6 },
  { count: 1, most: 1, step: 6 },
  { count: 0, most: 0, step: 0 },
])("$count of $most is step $step", ({ count, most, step }) => {
  expect(heatStep(count, most)).toBe(step);
});

test("steps never fall while counts rise", () => {
  const steps = Array.from({ length: 200 }, (_, count) => heatStep(count, 199));
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
  expect(shareStep(share)).toBe(step);
});

test("a cell may say and shade something else than its count", () => {
  const [row] = layoutHeatMap(
    [
      {
        label: "a",
        cells: [
          { count: 3, text: "3 of 4", step: null, label: "", address: null },
          { count: 3, label: "", address: null },
        ],
      },
    ],
    ["North", "South"],
    300,
  ).rows;
  expect(row?.cells.map(({ text, step }) => [text, step])).toEqual([
    ["3 of 4", null],
    ["3", 6],
  ]);
});

test("cells lie side by side below their heads and end at the width", () => {
  const cell = (count: number) => ({ count, label: String(count), address: null });
  const layout = layoutHeatMap(
    [
      { label: "a", cells: [cell(1), cell(0)] },
      { label: "b", cells: [cell(4), cell(2)] },
    ],
    ["North", "South and far away"],
    402,
  );
  const [first, second] = layout.rows[0]?.cells ?? [];
  expect((first?.x ?? 0) + layout.cell.width).toBeLessThan(second?.x ?? 0);
  expect((second?.x ?? 0) + layout.cell.width).toBeLessThanOrEqual(402);
  expect(layout.rows.map(({ y }) => y)).toEqual([layout.height - 56, layout.height - 28]);
  for (const { y } of layout.heads) expect(y).toBeGreaterThan(0);
});

test("nothing to draw is no fault", () => {
  expect(layoutHeatMap([], [], 300).rows).toEqual([]);
});
