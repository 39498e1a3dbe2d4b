import { expect, test } from "vitest";
import { gatherSources } from "./section-sources.ts";

test("names the first source of each row before the second of any, in the order of their numbers", () => {
  expect(
    gatherSources([
      [4, 2],
      [4, 7, 1],
    ]),
  ).toEqual({ named: [2, 4, 7], numbered: [1] });
});

test("names more sources beside more rows, each once", () => {
  expect(gatherSources([[0], [1], [2], [3], [3, 9]])).toEqual({ named: [0, 1, 2, 3, 9], numbered: [] });
});

test("is empty without sources", () => {
  expect(gatherSources([[]])).toEqual({ named: [], numbered: [] });
});
