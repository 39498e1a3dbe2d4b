import { expect, test } from "vitest";
import { layoutBars, layoutColumns, type BarRow } from "./bars.ts";

const row = (label: string, value: number, options: Partial<BarRow> = {}): BarRow => ({
  label,
  value,
  text: String(value),
  address: null,
  ...options,
});
const rows = [row("Training", 40), row("Funding", 10), row("None", 0)];

test("lengths of bars are in proportion, and zero has none", () => {
  const [a = 0, b = 1, c] = layoutBars(rows, 720).rows.map(({ boxes }) => boxes[0]?.width);
  expect(a / b).toBeCloseTo(4, 1);
  expect(c).toBe(0);
});

test.each([320, 720, 1200])("bars and their words stay within %i px, in rows high enough for a finger", (width) => {
  const share = row("Work across industries", 0.23, { text: "23% (57 of 248)" });
  for (const cases of [rows, [share]])
    for (const { textX, text, height } of layoutBars(cases, width).rows) {
      expect(textX + text.length * 7).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(24);
    }
});

test("rows follow one another without a gap", () => {
  const { rows: placedRows, height } = layoutBars(rows, 320);
  expect(placedRows.map(({ y }) => y)).toEqual([
    0,
    placedRows[0]?.height,
    (placedRows[0]?.height ?? 0) + (placedRows[1]?.height ?? 0),
  ]);
  expect(height).toBe((placedRows[2]?.y ?? 0) + (placedRows[2]?.height ?? 0));
});

test("a part is drawn on the scale of the whole", () => {
  const [bar] = layoutBars([row("2014", 40, { part: 10 })], 340).rows;
  expect(bar?.boxes.map((box) => box.class)).toEqual(["whole", "bar"]);
  expect(bar?.boxes[1]?.width).toBeCloseTo((bar?.boxes[0]?.width ?? 0) / 4, 1);
});

test("short labels are before their bars on a phone too, long ones above", () => {
  expect(layoutBars([row("2014", 4)], 340).x).toBeGreaterThan(30);
  expect(layoutBars([row("Due-diligence advice", 4)], 340).x).toBe(0);
});

test("one long label among short ones is wrapped before its bar, and one with a long word is above", () => {
  const years = ["2014", "2015", "2016"].map((year) => row(year, 4));
  const { x, rows: placedRows } = layoutBars([...years, row("No date shown on the page", 4)], 340);
  expect(x).toBeGreaterThan(30);
  expect(placedRows.at(-1)?.labelLines.length).toBeGreaterThan(1);
  expect(layoutBars([...years, row("Menschenrechtsverletzungen", 4)], 340).x).toBe(0);
});

test("lays out no rows as an empty drawing", () => {
  expect(layoutBars([], 320)).toMatchObject({ height: 0, rows: [] });
  expect(layoutColumns([], 900).rows).toEqual([]);
});

const years = ["before 2000", ...Array.from({ length: 27 }, (_, index) => String(2000 + index))].map((label, index) =>
  row(label, index, { part: index / 2 }),
);

test("columns are on one base, rise in proportion, and have their part at the foot", () => {
  const { rows: placedRows, base } = layoutColumns(years, 900);
  for (const { boxes } of placedRows) for (const { y, height } of boxes) expect(y + height).toBeCloseTo(base, 5);
  expect((placedRows[20]?.boxes[0]?.height ?? 0) / (placedRows[10]?.boxes[0]?.height ?? 1)).toBeCloseTo(2, 1);
  expect(placedRows[4]?.boxes[1]?.height).toBeCloseTo((placedRows[4]?.boxes[0]?.height ?? 0) / 2, 0);
});

test("strips of columns follow one another across the width, wide enough for a finger", () => {
  const { rows: placedRows } = layoutColumns(years, 900);
  for (const [index, { x, width }] of placedRows.entries()) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(x).toBeCloseTo(index * (900 / placedRows.length), 0);
  }
});

test("leaves out labels that would run into each other, except the first and the last", () => {
  const { rows: placedRows } = layoutColumns(years, 900);
  const labels = placedRows.map(({ labelLines }) => labelLines.join(" ")).filter((label) => label !== "");
  expect(labels.slice(0, 3)).toEqual(["before 2000", "2002", "2004"]);
  expect(labels.at(-1)).toBe("2026");
  expect(placedRows[0]?.labelX).toBeGreaterThanOrEqual(20);
  expect(layoutColumns(years, 1200).rows.every(({ labelLines }) => labelLines.length > 0)).toBe(true);
});
