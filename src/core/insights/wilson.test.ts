import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson.ts";

// 81 of 263: worked in Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3; so are the others.
test.each([
  { count: 81, n: 263, low: 0.2553, high: 0.3662 },
  { count: 15, n: 148, low: 0.0624, high: 0.1605 },
  { count: 0, n: 20, low: 0, high: 0.1611 },
  { count: 1, n: 29, low: 0.0061, high: 0.1718 },
])("$count of $n: $low to $high", ({ count, n, low, high }) => {
  const interval = wilsonInterval(count, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("of none, nothing is known", () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test("refuses more than all", () => {
  expect(() => wilsonInterval(3, 2)).toThrow("count outside 0 to n: 3 of 2");
});

const counted = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));

test("holds the share, within 0 and 1", () => {
  fc.assert(
    fc.property(counted, ({ count, n }) => {
      const { low, high } = wilsonInterval(count, n);
      return 0 <= low && low <= count / n && count / n <= high && high <= 1;
    }),
  );
});

test("mirrors: those that don't meet it have the interval from the other end", () => {
  fc.assert(
    fc.property(counted, ({ count, n }) => {
      const { low, high } = wilsonInterval(count, n);
      const others = wilsonInterval(n - count, n);
      return Math.abs(low - (1 - others.high)) < 1e-12 && Math.abs(high - (1 - others.low)) < 1e-12;
    }),
  );
});
