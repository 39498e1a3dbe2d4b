import { expect, test } from "vitest";
import { fitStep, reachesStep, type FitCase } from "./fit-likeness.ts";

/** An idea reaches the step if the first part of one of its tools is above 3; the second part says nothing. */
const cases: FitCase[] = Array.from({ length: 40 }, (_, at) => ({
  tools: [
    [at % 7, at % 3],
    [(at * 5) % 4, at % 2],
  ],
  reaches: at % 7 > 3,
}));

test("a part that tells gets the weight, and what it is learned from comes out right", () => {
  const fitted = fitStep(cases);
  const [telling = 0, silent = 0] = fitted.weights;
  expect(telling).toBeGreaterThan(5 * Math.abs(silent));
  expect(cases.filter((each) => reachesStep(each, fitted) !== each.reaches)).toEqual([]);
});

test("the best tool speaks for the idea", () => {
  const step = { weights: [1], least: 2 };
  expect(reachesStep({ tools: [[0], [3]] }, step)).toBe(true);
  expect(reachesStep({ tools: [[0], [1]] }, step)).toBe(false);
});
