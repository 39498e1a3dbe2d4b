import { expect, test } from "vitest";
import { layoutDots, type DotGroup } from "./dots.ts";

const groups: DotGroup[] = [
  {
    label: "Work globally",
    reference: { share: 0.4, text: "then 40%" },
    rows: [0, 0.5, 1].map((share) => ({
      label: `rule ${share}`,
      share,
      low: Math.max(0, share - 0.1),
      high: Math.min(1, share + 0.1),
      text: "50% (40% to 60%)",
      count: 1,
      address: null,
    })),
  },
];

test.each([340, 900])("at %i px the scale runs from zero to 100 %", (width) => {
  const { x, end, groups: placed } = layoutDots(groups, { width });
  const [first, middle, last] = placed[0]?.rows ?? [];
  expect(first?.dot.x).toBe(x);
  expect(last?.dot.x).toBe(end);
  expect(middle?.dot.x).toBeCloseTo((x + end) / 2, 0);
  expect(end).toBeLessThanOrEqual(width);
});

test("the reference is on the same scale as the dots", () => {
  const { x, end, groups: placed } = layoutDots(groups, { width: 900 });
  expect(placed[0]?.lines.map((line) => line.x)).toEqual([Math.round((x + 0.4 * (end - x)) * 10) / 10]);
});

test("where words lie between the rows, the reference does not cross them", () => {
  const [group] = layoutDots(groups, { width: 340 }).groups;
  expect(group?.lines).toHaveLength(3);
  for (const [index, line] of group?.lines.entries() ?? [])
    expect(line.y1).toBeGreaterThan((group?.rows[index]?.textY ?? 0) + 3);
});

test("every row is high enough for a finger", () => {
  for (const { height } of layoutDots(groups, { width: 900 }).groups[0]?.rows ?? [])
    expect(height).toBeGreaterThanOrEqual(24);
});
