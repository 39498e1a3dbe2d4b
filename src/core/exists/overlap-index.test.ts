import { expect, test } from "vitest";
import { fixtureRegister } from "../../testing/fixture-register.ts";
import { buildOverlapIndex, parseOverlapIndex } from "./overlap-index.ts";

const index = buildOverlapIndex(fixtureRegister);

test("has the evaluations of each tool that has any", () => {
  expect(Object.keys(index.evaluations).sort()).toEqual(["callnote", "first-day-right"]);
  expect(index.evaluations["callnote"]).toMatchObject([
    { independence: "independent", method: "before-after", year: 2025 },
  ]);
});

test("is read back as it is; without its evaluations or of another version it is not", () => {
  const { evaluations, ...withoutEvaluations } = index;
  expect(parseOverlapIndex(index)).toBe(index);
  expect(evaluations).toBeDefined();
  expect(parseOverlapIndex(withoutEvaluations)).toBeUndefined();
  expect(parseOverlapIndex({ ...index, version: "2" })).toBeUndefined();
  expect(parseOverlapIndex(undefined)).toBeUndefined();
});
