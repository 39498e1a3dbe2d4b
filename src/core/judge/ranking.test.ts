import { expect, test } from "vitest";
import { ndcgOf, recallOf } from "./ranking.ts";

test.each([
  { name: "the best order possible", order: [3, 2, 0], judged: [0, 2, 3], expected: 1 },
  { name: "the best one second", order: [undefined, 3], judged: [3], expected: 1 / Math.log2(3) },
  { name: "a good one before the best", order: [2, 3], judged: [3, 2], expected: 0.834 },
  { name: "nothing found", order: [], judged: [3], expected: 0 },
  { name: "only the first ten count", order: [...Array<undefined>(10), 3], judged: [3], expected: 0 },
])("nDCG of $name", ({ order, judged, expected }) => {
  expect(ndcgOf(order, judged)).toBeCloseTo(expected, 4);
});

test("nothing worth finding has no figure", () => {
  expect(ndcgOf([0], [0])).toBeNaN();
  expect(recallOf([0], [0], 2)).toBeNaN();
});

test("recall counts what is graded so or better among the first ten, of ten at most", () => {
  expect(recallOf([3, 1, undefined, 2], [3, 2, 2, 1], 2)).toBeCloseTo(2 / 3);
  expect(recallOf(Array<number>(10).fill(3), Array<number>(20).fill(3), 3)).toBe(1);
});
