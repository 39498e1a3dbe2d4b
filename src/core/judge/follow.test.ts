import { expect, test } from "vitest";
import type { Moved, Reference } from "../../dataset/model.ts";
import { followGrades, followMoves } from "./follow.ts";
import type { Grades } from "./judgements.ts";

const moved = (id: string, to: string) => ({ kind: "moved", folder: "tools", id, to }) as Moved;
const follow = (moves: readonly Moved[], ...here: Reference[]) =>
  followMoves({ moved: moves }, (reference) => here.includes(reference));

test.each([
  { name: "a listing that is there is itself", moves: [], expected: "tools/a" },
  { name: "a tombstone leads on", moves: [moved("a", "tools/b")], expected: "tools/b" },
  { name: "so does a row of them", moves: [moved("a", "tools/c"), moved("c", "tools/b")], expected: "tools/b" },
  { name: "one that leads nowhere has left", moves: [moved("a", "tools/c")], expected: undefined },
  { name: "a circle of them has left", moves: [moved("a", "tools/c"), moved("c", "tools/a")], expected: undefined },
  { name: "without a tombstone it has left", moves: [moved("c", "tools/b")], expected: undefined },
])("$name", ({ moves, expected }) => {
  expect(follow(moves, moves.length === 0 ? "tools/a" : "tools/b")("tools/a")).toBe(expected);
});

test("grades are those of the listings that are there, the rest is counted", () => {
  const grades: Grades = new Map([
    ["tools/stays", 3],
    ["tools/old", 2],
    ["tools/gone", 1],
    ["tools/doubled", 0],
  ]);
  const moves = [moved("old", "tools/new"), moved("doubled", "tools/new")];
  expect(followGrades(grades, follow(moves, "tools/stays", "tools/new"))).toEqual({
    grades: new Map([
      ["tools/stays", 3],
      ["tools/new", 2],
    ]),
    moved: 2,
    left: 1,
  });
});
