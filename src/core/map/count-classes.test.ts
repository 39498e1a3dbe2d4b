import fc from "fast-check";
import { expect, test } from "vitest";
import { classCounts, classOf } from "./count-classes.ts";

test.each([
  { highest: 0, starts: [1] },
  { highest: 1, starts: [1] },
  { highest: 12, starts: [1, 2, 5, 10] },
  { highest: 99, starts: [1, 2, 5, 10, 20, 50] },
  { highest: 100, starts: [1, 5, 20, 100] },
  { highest: 4000, starts: [1, 5, 20, 100, 500, 2000] },
])("counts up to $highest", ({ highest, starts }) => {
  expect(classCounts(highest).map(({ from }) => from)).toEqual(starts);
});

test("every count has one class, a higher count never a lower one, and zero has none", () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000), (highest, one, other) => {
      const classes = classCounts(highest);
      expect(classes.length).toBeLessThanOrEqual(6);
      expect(classOf(0, classes)).toBe(0);
      const [low, high] = [Math.min(one, other, highest) + 1, Math.max(one, other) + 1];
      expect(classOf(low, classes)).toBeLessThanOrEqual(classOf(high, classes));
      const holders = classes.filter(({ from, to = Infinity }) => from <= low && low <= to);
      expect(holders).toEqual([classes[classOf(low, classes) - 1]]);
    }),
  );
});
