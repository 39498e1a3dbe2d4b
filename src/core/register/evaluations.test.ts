import { expect, test } from "vitest";
import { comparesOthers, listEvaluations, listIndependence, type Evaluation } from "./evaluations.ts";

/** Returns an evaluation with the given parts. */
function evaluationWith(parts: Partial<Evaluation>): Evaluation {
  return {
    title: "Final evaluation",
    url: "https://example.edu/evaluation",
    year: 2023,
    by: "Example University",
    independence: "independent",
    method: "survey",
    about: "The grievance line in twelve plants",
    finding: "It found this. It could not show that.",
    ...parts,
  };
}

test("evaluations are listed newest first, those of a year in the order of the file", () => {
  const evaluations = [
    evaluationWith({ title: "a", year: 2019 }),
    evaluationWith({ title: "b", year: 2023 }),
    evaluationWith({ title: "c", year: 2023 }),
  ];
  expect(listEvaluations({ evaluations }).map(({ title }) => title)).toEqual(["b", "c", "a"]);
  expect(evaluations.map(({ title }) => title)).toEqual(["a", "b", "c"]);
  expect(listEvaluations({})).toEqual([]);
});

test("who evaluated it is named once, in the order of the vocabulary", () => {
  const evaluations = [
    evaluationWith({ independence: "own" }),
    evaluationWith({ independence: "independent" }),
    evaluationWith({ independence: "own" }),
  ];
  expect(listIndependence({ evaluations })).toEqual(["independent", "own"]);
  expect(listIndependence({})).toEqual([]);
});

test.each([
  { method: "randomised", expected: true },
  { method: "quasi-experimental", expected: true },
  { method: "before-after", expected: false },
  { method: "accuracy-test", expected: false },
  { method: "synthesis", expected: false },
] as const)("an evaluation of method $method compares with others: $expected", ({ method, expected }) => {
  expect(comparesOthers({ method })).toBe(expected);
});
