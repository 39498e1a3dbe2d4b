import { expect, test } from "vitest";
import { layoutGrid, type GridRow } from "./grid.ts";

const row = (label: string, values: number[]): GridRow => ({
  label,
  cells: values.map((value) => ({ value, text: String(value), label, count: value, address: null })),
});

test.each([
  { value: 0, largest: 12, expected: 0 },
  { value: 1, largest: 12, expected: 1 },
  { value: 2, largest: 12, expected: 1 },
  { value: 2.01, largest: 12, expected: 2 },
  { value: 12, largest: 12, expected: 6 },
  { value: 1, largest: 1, expected: 6 },
  { value: 0, largest: 0, expected: 0 },
])("$value of at most $largest has step $expected", ({ value, largest, expected }) => {
  const { rows } = layoutGrid([row("a", [value, largest])], ["a", "b"], { width: 340 });
  expect(rows[0]?.cells[0]?.heat).toBe(expected);
});

test.each([340, 900])("cells are under their heads and within %i px", (width) => {
  const { rows, heads } = layoutGrid(
    [row("Machine learning", [1, 2, 3]), row("Blockchain", [0, 0, 9])],
    ["a", "b", "c"],
    {
      width,
    },
  );
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      expect(cell.x + cell.width / 2).toBeCloseTo(heads[index]?.x ?? 0, 0);
      expect(cell.x + cell.width).toBeLessThanOrEqual(width);
      expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(24);
    }
  }
  expect(rows[1]?.cells[2]?.heat).toBe(6);
});

test("nothing to draw is no fault", () => {
  expect(layoutGrid([], [], { width: 340 }).rows).toEqual([]);
});
