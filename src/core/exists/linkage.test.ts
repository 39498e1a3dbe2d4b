import { expect, test } from "vitest";
import { Linkage } from "./linkage.ts";

function group(size: number, share: number, meetings: readonly (readonly [number, number])[]): number[][] {
  const linkage = new Linkage(size, share);
  for (const [a, b] of meetings) linkage.meet(a, b);
  return linkage.groups();
}

test("groups those that have all met each other", () => {
  expect(
    group(4, 1, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test("makes no chain", () => {
  expect(
    group(3, 1, [
      [0, 1],
      [1, 2],
    ]),
  ).toEqual([[0, 1]]);
  expect(
    group(4, 0.5, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test("lets a share of the pairs do", () => {
  expect(
    group(3, 0.5, [
      [0, 1],
      [1, 2],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test("joins two groups once enough across them have met", () => {
  const within = [
    [0, 1],
    [2, 3],
  ] as const;
  expect(group(4, 0.75, [...within, [0, 2], [1, 3]])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(group(4, 0.75, [...within, [0, 2], [1, 3], [0, 3]])).toEqual([[0, 1, 2, 3]]);
});
