import { expect, test } from "vitest";
import { formatHatching, layoutStackedBars, type Segment, type StackedRow } from "./stacked-bars.ts";

const segment = (tone: Segment["tone"], value: number): Segment => ({
  tone,
  value,
  text: String(value),
  spokenText: String(value),
  address: null,
});
const row = (label: string, ...values: readonly number[]): StackedRow => ({
  label,
  note: "312",
  segments: values.map((value, index) => segment((["full", "half", "hatched"] as const)[index] ?? "empty", value)),
});
const key = [
  { tone: "full", label: "within a year" },
  { tone: "half", label: "one to two years" },
] as const;

test.each([340, 900])("in %i px every bar is as long, whatever its whole, and its segments are its shares", (width) => {
  const { rows } = layoutStackedBars([row("Organisations", 1, 3), row("Tools", 100, 300)], key, width);
  const ends = rows.map(({ segments }) => {
    const last = segments.at(-1)?.box;
    return Math.round((last?.x ?? 0) + (last?.width ?? 0));
  });
  expect(ends).toEqual([width, width]);
  expect(rows[0]?.segments.map(({ box }) => box.width)).toEqual(rows[1]?.segments.map(({ box }) => box.width));
  const [quarter = 0, rest = 0] = rows[0]?.segments.map(({ box }) => box.width) ?? [];
  // The gap of 2 px is taken from the first segment.
  expect((quarter + 2) / (quarter + 2 + rest)).toBeCloseTo(0.25, 2);
});

test("a segment without a value has no place, one listing of a thousand can be seen, and has no text", () => {
  const [placed] = layoutStackedBars([row("Tools", 1, 0, 999)], key, 340).rows;
  expect(placed?.segments.map(({ tone }) => tone)).toEqual(["full", "hatched"]);
  expect(placed?.segments[0]?.box.width).toBeGreaterThanOrEqual(2);
  expect(placed?.segments.map(({ hasText }) => hasText)).toEqual([false, true]);
});

test("the key runs on in a narrow drawing, and the bars begin below it", () => {
  const longKey = [...key, { tone: "hatched", label: "over two years" }, { tone: "empty", label: "no date" }] as const;
  const { key: entries, rows } = layoutStackedBars([row("Tools", 1)], longKey, 340);
  expect(new Set(entries.map(({ textY }) => textY)).size).toBeGreaterThan(1);
  expect(rows[0]?.labelY).toBeGreaterThan(entries.at(-1)?.textY ?? 0);
});

test("lays out nothing as an empty drawing, and a row without listings without a bar", () => {
  expect(layoutStackedBars([], [], 900).height).toBe(0);
  expect(layoutStackedBars([row("Tools", 0, 0)], key, 900).rows[0]?.segments).toEqual([]);
});

test("hatching stays inside its box", () => {
  const box = { x: 10, y: 20, width: 31, height: 14 };
  const numbers = [...formatHatching(box).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(numbers.length).toBeGreaterThan(8);
  for (const [x = 0, y = 0] of numbers) {
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(41);
    expect(y).toBeGreaterThanOrEqual(20);
    expect(y).toBeLessThanOrEqual(34);
  }
  expect(formatHatching({ ...box, width: 0 })).toBe("");
});
