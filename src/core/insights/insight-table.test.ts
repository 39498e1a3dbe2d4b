import { expect, test } from "vitest";
import { findSmallestRows, findLargestRows } from "./insight-table.ts";

const rows = (...counts: readonly number[]) => counts.map((count, index) => ({ id: index, count }));
const toIds = (found: readonly { id: number }[]) => found.map(({ id }) => id);

test.each([
  { name: "one of each", counts: [1, 3, 2], largest: [1], smallest: [0] },
  { name: "ties", counts: [3, 1, 3, 1], largest: [0, 2], smallest: [1, 3] },
  { name: "all zero", counts: [0, 0], largest: [], smallest: [0, 1] },
  { name: "no rows", counts: [], largest: [], smallest: [] },
])("finds the largest and smallest rows: $name", ({ counts, largest, smallest }) => {
  expect(toIds(findLargestRows(rows(...counts), "count"))).toEqual(largest);
  expect(toIds(findSmallestRows(rows(...counts)))).toEqual(smallest);
});
