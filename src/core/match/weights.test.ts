import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerValues, minPartialScore } from "./weights.ts";

const guide = readFileSync(new URL("../../content/guides/matching.mdx", import.meta.url), "utf8");

test("the value of 'not stated' is between every yes and a no", () => {
  const { "not-stated": notStated, "to-states": toStates, other, ...yes } = answerValues;
  expect(toStates).toBe(notStated);
  expect(other).toBeLessThan(notStated);
  expect(Math.min(...Object.values(yes))).toBeGreaterThan(notStated);
  expect(Math.max(...Object.values(answerValues))).toBe(1);
});

test("the guide has the minimum score", () => {
  expect(guide).toContain(`else partial from ${minPartialScore}`);
});

test("a listing that names the country's region counts alike, whichever its scope", () => {
  expect(answerValues["global-region"]).toBe(answerValues.regional);
  expect(answerValues["global-region"]).toBeLessThan(answerValues["stated-global"]);
  expect(answerValues["global-region"]).toBeGreaterThan(answerValues.global);
});
