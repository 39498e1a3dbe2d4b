import { expect, test } from "vitest";
import { GridPath } from "./grid-path.ts";

function draw(...rings: readonly (readonly (readonly [number, number])[])[]): string {
  const path = new GridPath();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    path.closePath();
  }
  return path.toString();
}

test.each([
  {
    name: "writes steps from corner to corner",
    rings: [
      [
        [10.4, 10],
        [20, 9.6],
        [20, 25],
      ],
    ],
    d: "m10 10l10 0 0 15z",
  },
  {
    name: "parts a minus from the number before it by itself",
    rings: [
      [
        [10, 10],
        [8, 5],
        [4, 4],
      ],
    ],
    d: "m10 10l-2-5-4-1z",
  },
  {
    name: "leaves out what rounds to the same corner, the last one too",
    rings: [
      [
        [1, 1],
        [1.2, 1.3],
        [5, 1],
        [5, 5],
        [1, 1],
      ],
    ],
    d: "m1 1l4 0 0 4z",
  },
  {
    name: "drops a ring that encloses nothing",
    rings: [
      [
        [1, 1],
        [2, 2],
        [1.1, 1],
      ],
    ],
    d: "",
  },
  {
    name: "begins the next ring from where the last one began",
    rings: [
      [
        [0, 0],
        [5, 0],
        [0, 5],
      ],
      [
        [10, 10],
        [15, 10],
        [10, 15],
      ],
    ],
    d: "m0 0l5 0-5 5zm10 10l5 0-5 5z",
  },
] as const)("$name", ({ rings, d }) => {
  expect(draw(...rings)).toBe(d);
});
