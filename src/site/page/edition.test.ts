import { expect, test } from "vitest";
import { agedAfter } from "../../core/register/freshness.ts";
import { isAged } from "./edition.ts";

test.each([
  { name: "is not old on its day", days: 0, expected: false },
  { name: "is not old until the last day is over", days: agedAfter + 0.99, expected: false },
  { name: "is old from the day after", days: agedAfter + 1, expected: true },
])("an edition $name", ({ days, expected }) => {
  expect(isAged("2026-09-01", Date.parse("2026-09-01") + days * 86_400_000)).toBe(expected);
});
