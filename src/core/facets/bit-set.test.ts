import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addRow,
  countCommon,
  countRows,
  emptySet,
  fullSet,
  hasRow,
  intersect,
  rowsOf,
  subtract,
  unite,
  type BitSet,
} from "./bit-set.ts";

const size = 100;
const rows = fc.uniqueArray(fc.nat({ max: size - 1 }));

function setOf(members: readonly number[]): BitSet {
  const set = emptySet(size);
  for (const row of members) addRow(set, row);
  return set;
}

test.each([0, 1, 31, 32, 33, 64, 100])("a full set of %i rows has each once, and none beyond", (count) => {
  expect(rowsOf(fullSet(count))).toEqual(Array.from({ length: count }, (_, row) => row));
  expect(countRows(fullSet(count))).toBe(count);
});

test("sets do what JavaScript's do", () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const [left, right] = [new Set(a), new Set(b)];
      const ascending = (set: Set<number>) => [...set].sort((x, y) => x - y);
      const common = setOf(a);
      intersect(common, setOf(b));
      const rest = setOf(a);
      subtract(rest, setOf(b));
      expect(rowsOf(rest)).toEqual(ascending(left.difference(right)));
      const union = setOf(a);
      unite(union, setOf(b));
      expect(rowsOf(common)).toEqual(ascending(left.intersection(right)));
      expect(rowsOf(union)).toEqual(ascending(left.union(right)));
      expect(countCommon(setOf(a), setOf(b))).toBe(left.intersection(right).size);
      expect(a.every((row) => hasRow(setOf(a), row)) && countRows(setOf(a)) === a.length).toBe(true);
    }),
  );
});
