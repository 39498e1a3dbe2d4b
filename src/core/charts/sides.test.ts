import { expect, test } from "vitest";
import { sidesOf } from "./sides.ts";

test("from the left, all stays where it was laid out", () => {
  const { at, box } = sidesOf(340, "ltr");
  expect(at(12)).toBe(12);
  expect(box({ x: 12, width: 20, y: 4 })).toEqual({ x: 12, width: 20, y: 4 });
});

test("from the right, a label starts at the right edge and a bar ends where it began", () => {
  const { at, box } = sidesOf(340, "rtl");
  expect(at(0)).toBe(340);
  expect(box({ x: 100, width: 40.2, y: 4 })).toEqual({ x: 199.8, width: 40.2, y: 4 });
});
