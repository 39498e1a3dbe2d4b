import { expect, test } from "vitest";
import { findSmallestRows, findLargestRows } from "./insight-table.ts";

const rows = (...counts: readonly number[]) => counts.map((count, index) => ({ id: index, count }));
const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id);

test.each([
  { name: "one", counts: [1, 3, 2], most: [1], fewest: [0] },
  { name: "alike", counts: [3, 1, 3, 1], most: [0, 2], fewest: [1, 3] },
  { name: "all zero", counts: [0, 0], most: [], fewest: [0, 1] },
  { name: "none", counts: [], most: [], fewest: [] },
])("extremes: $name", ({ counts, most, fewest }) => {
  expect(ids(findLargestRows(rows(...counts), "count"))).toEqual(most);
  expect(ids(findSmallestRows(rows(...counts)))).toEqual(fewest);
});
