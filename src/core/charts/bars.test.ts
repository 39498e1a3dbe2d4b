import { expect, test } from "vitest";
import { layoutBars, type BarRow } from "./bars.ts";

const row = (label: string, value: number): BarRow => ({ label, value, text: String(value), address: null });
const rows = [row("Training", 40), row("Funding", 10), row("None", 0)];

test("lengths are in proportion, and zero has none", () => {
  const [a, b, c] = layoutBars(rows, { width: 720 }).rows.map(({ bar }) => bar.width);
  expect((a ?? 0) / (b ?? 1)).toBeCloseTo(4, 1);
  expect(c).toBe(0);
});

test("bars and their words stay within the width", () => {
  for (const width of [320, 720, 1200]) {
    for (const { bar, text } of layoutBars(rows, { width }).rows)
      expect(bar.x + bar.width + text.length * 8).toBeLessThanOrEqual(width);
  }
});

test("rows follow one another without a gap", () => {
  const { rows: placed, height } = layoutBars(rows, { width: 320 });
  expect(placed[1]?.y).toBe((placed[0]?.y ?? 0) + (placed[0]?.height ?? 0));
  expect(height).toBe((placed[2]?.y ?? 0) + (placed[2]?.height ?? 0));
});

test("every row is at least 24 px high, so that a finger finds it", () => {
  for (const width of [320, 720]) {
    for (const { height } of layoutBars(rows, { width }).rows) expect(height).toBeGreaterThanOrEqual(24);
  }
});

test("nothing to draw is no fault", () => {
  expect(layoutBars([], { width: 320 })).toMatchObject({ height: 0, rows: [] });
});

test("a part is drawn on the scale of the whole", () => {
  const [bar] = layoutBars([{ ...row("2014", 40), part: 10 }], { width: 340 }).rows;
  expect(bar?.partWidth).toBeCloseTo((bar?.bar.width ?? 0) / 4, 1);
});

test("short labels are before their bars on a phone too, long ones above", () => {
  expect(layoutBars([row("2014", 4)], { width: 340 }).x).toBeGreaterThan(30);
  expect(layoutBars([row("Due-diligence advice", 4)], { width: 340 }).x).toBe(0);
});
