import { expect, test } from "vitest";
import { formatDots, layoutDotRows, type DotGroup } from "./dot-rows.ts";

const group = (title: string, ...counts: readonly number[]): DotGroup => ({
  title,
  rows: counts.map((count, index) => ({
    label: `${title}, a kind of work ${index}`,
    dots: [
      { shape: "disc", count },
      { shape: "cross", count: 1 },
    ],
    text: String(count + 1),
    spokenText: "",
    count: count + 1,
    address: null,
  })),
});

test.each([340, 900])("in %i px there is a dot for each listing, within its row", (width) => {
  const { rows, height } = layoutDotRows([group("Traceability", 4, 60), group("Worker voice", 0)], width);
  for (const { row, dots, x, y, ...box } of rows) {
    expect(dots).toHaveLength(row.count);
    expect(box.height).toBeGreaterThanOrEqual(24);
    for (const { cx, cy } of dots) {
      expect(cx).toBeGreaterThan(x);
      expect(cx).toBeLessThan(x + box.width);
      expect(cy).toBeGreaterThan(y);
      expect(cy).toBeLessThan(y + box.height);
    }
  }
  expect(Math.max(...rows.map(({ y, height: rowHeight }) => y + rowHeight))).toBe(height);
});

test("the longest row is on one line as long as its dots can be told apart", () => {
  const linesOf = (count: number) => {
    const { rows, radius } = layoutDotRows([group("Traceability", 2, count)], 340);
    return { radius, lines: new Set(rows.at(-1)?.dots.map(({ cy }) => cy)).size };
  };
  expect(linesOf(3)).toEqual({ radius: 4.8, lines: 1 });
  expect(linesOf(40)).toEqual({ radius: 2.8, lines: 1 });
  expect(linesOf(90)).toEqual({ radius: 2, lines: 2 });
});

test("a narrow drawing has labels above the dots, a wider one beside them", () => {
  const [narrow, wide] = [340, 500].map((width) => layoutDotRows([group("Traceability", 3)], width).rows[0]);
  expect(narrow?.labelY).toBeLessThan((narrow?.dots[0]?.cy ?? 0) - 10);
  expect(Math.abs((wide?.labelY ?? 0) - (wide?.dots[0]?.cy ?? 0))).toBeLessThan(10);
});

test("two columns share the height; a narrow drawing has one", () => {
  const groups = [group("a", 1, 1, 1), group("b", 1, 1, 1), group("c", 1), group("d", 1, 1, 1, 1)];
  const wide = layoutDotRows(groups, 900);
  const narrow = layoutDotRows(groups, 340);
  expect(new Set(wide.titles.map(({ x }) => x)).size).toBe(2);
  expect(new Set(narrow.titles.map(({ x }) => x)).size).toBe(1);
  expect(wide.height).toBeLessThan(narrow.height * 0.65);
  expect(layoutDotRows([], 900).height).toBe(0);
});

test("draws shapes as one path", () => {
  expect(formatDots([{ cx: 10, cy: 10 }], "cross", 5)).toBe("M6 6l8 8M14 6l-8 8");
  expect(formatDots([{ cx: 10, cy: 10 }], "disc", 4)).toBe("M6 10a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
  expect(formatDots([], "ring", 4)).toBe("");
});
