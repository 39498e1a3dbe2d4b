import { expect, test } from "vitest";
import { formatPairFinding } from "./sentences.ts";

test.each([
  {
    largest: { row: "Fishing", column: "forced labour", count: 12 },
    title: "Fishing and forced labour come together most often, in 12 organisations; 3 of 40 pairs are empty",
  },
  {
    largest: { row: "Fishing", column: "South Asia", count: 12 },
    title: "Fishing and South Asia come together most often, in 12 organisations; 3 of 40 pairs are empty",
  },
  { largest: { row: "Fishing", column: "Africa", count: 0 }, title: "No organisation states any of these pairs" },
  { largest: undefined, title: "No organisation states any of these pairs" },
])("words the largest pair with its column as given: $title", ({ largest, title }) => {
  expect(formatPairFinding("entity", largest, 3, 40)).toBe(title);
});
