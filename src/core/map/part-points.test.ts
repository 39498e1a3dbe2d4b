import fc from "fast-check";
import { expect, test } from "vitest";
import { partPoints } from "./part-points.ts";

test("points that are far apart stay", () => {
  const points = [
    { x: 0, y: 0, id: "a" },
    { x: 100, y: 0, id: "b" },
  ];
  expect(partPoints(points, 20)).toEqual(points);
});

test("two on one spot part, each half the way", () => {
  const [a, b] = partPoints(
    [
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ],
    10,
  );
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(10);
  expect((a?.x ?? 0) + (b?.x ?? 0)).toBeCloseTo(10);
});

test("crowds part", () => {
  const spot = fc.record({ x: fc.nat(200), y: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 25 }), (points) => {
      const parted = partPoints(points, 17);
      parted.forEach((a, index) => {
        for (const b of parted.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(17);
      });
      expect(partPoints(points, 17)).toEqual(parted);
    }),
    { numRuns: 200 },
  );
});
