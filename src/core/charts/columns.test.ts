import { expect, test } from "vitest";
import type { BarRow } from "./bars.ts";
import { layoutColumns } from "./columns.ts";

const rows: BarRow[] = ["before 2000", ...Array.from({ length: 27 }, (_, index) => String(2000 + index))].map(
  (label, index) => ({ label, value: index, part: index / 2, text: String(index), address: null }),
);

test("columns are on one base and rise in proportion", () => {
  const { rows: placed, base } = layoutColumns(rows, { width: 900 });
  for (const { bar } of placed) expect(bar.y + bar.height).toBeCloseTo(base, 5);
  expect((placed[20]?.bar.height ?? 0) / (placed[10]?.bar.height ?? 1)).toBeCloseTo(2, 1);
});

test("a part is at the foot of its column", () => {
  const [, , , , fifth] = layoutColumns(rows, { width: 900 }).rows;
  expect(fifth?.partBar?.height).toBeCloseTo((fifth?.bar.height ?? 0) / 2, 0);
});

test("strips follow one another across the width, wide enough for a finger", () => {
  const { rows: placed } = layoutColumns(rows, { width: 900 });
  for (const [index, { x, width }] of placed.entries()) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(x).toBeCloseTo(index * (900 / placed.length), 0);
  }
});

test("a label of two words is in two lines", () => {
  expect(layoutColumns(rows, { width: 900 }).rows[0]?.labelLines).toEqual(["before", "2000"]);
});

test("labels that would run into each other are thinned out, the last and the first kept", () => {
  const { rows: placed } = layoutColumns(rows, { width: 900 });
  const labelled = placed.filter(({ labelLines }) => labelLines.length > 0).map(({ label }) => label);
  expect(labelled.slice(0, 3)).toEqual(["before 2000", "2002", "2004"]);
  expect(labelled.at(-1)).toBe("2026");
  expect(placed[0]?.labelX).toBeGreaterThanOrEqual(20);
  expect(layoutColumns(rows, { width: 1200 }).rows.every(({ labelLines }) => labelLines.length > 0)).toBe(true);
});

test("nothing to draw is no fault", () => {
  expect(layoutColumns([], { width: 900 }).rows).toEqual([]);
});
