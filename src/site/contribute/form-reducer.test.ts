import { expect, test } from "vitest";
import type { CheckedAnswers } from "./check-answers.ts";
import { createFormState, reduceForm, type ListingFormAction, type ListingFormState } from "./form-reducer.ts";

const problem = { pointer: "/name", text: "Enter the name", isError: true };
const checked: CheckedAnswers = { path: "entities/a.yaml", text: "", answers: {}, problems: [] };

/** State at the second step with a problem, after one failed attempt. */
const stateWithProblem: ListingFormState = {
  choices: { selectedPaths: ["name"], confirmedSources: [0], hasNoPage: false },
  stepIndex: 1,
  problems: [problem],
  failedAttempts: 1,
  message: "",
  finished: undefined,
};
const finishedState: ListingFormState = { ...stateWithProblem, problems: [], finished: checked };

test("a form opens at its first step with the questions of its draft selected", () => {
  expect(createFormState(["founded"])).toEqual({
    choices: { selectedPaths: ["founded"], confirmedSources: [], hasNoPage: false },
    stepIndex: 0,
    problems: [],
    failedAttempts: 0,
    message: "",
    finished: undefined,
  });
});

test.each<{ name: string; state: ListingFormState; action: ListingFormAction; expected: Partial<ListingFormState> }>([
  {
    name: "a changed answer removes the problems, but not the count of attempts",
    state: stateWithProblem,
    action: { kind: "answer-changed" },
    expected: { problems: [], failedAttempts: 1, stepIndex: 1 },
  },
  {
    name: "changed choices are merged with the others and remove the problems",
    state: stateWithProblem,
    action: { kind: "choices-changed", choices: { hasNoPage: true } },
    expected: { problems: [], choices: { selectedPaths: ["name"], confirmedSources: [0], hasNoPage: true } },
  },
  {
    name: "a step opens without problems",
    state: stateWithProblem,
    action: { kind: "step-opened", stepIndex: 2 },
    expected: { stepIndex: 2, problems: [] },
  },
  {
    name: "a step opens from the last page",
    state: finishedState,
    action: { kind: "step-opened", stepIndex: 0 },
    expected: { stepIndex: 0, finished: undefined },
  },
  {
    name: "Back in the browser leaves the last page",
    state: finishedState,
    action: { kind: "history-changed", stepIndex: 1 },
    expected: { stepIndex: 1, finished: undefined },
  },
  {
    name: "problems that are found again count as another attempt",
    state: stateWithProblem,
    action: { kind: "problems-found", problems: [problem] },
    expected: { problems: [problem], failedAttempts: 2 },
  },
  {
    name: "a message leaves the step as it is",
    state: stateWithProblem,
    action: { kind: "message-changed", message: "The checks could not be loaded." },
    expected: { ...stateWithProblem, message: "The checks could not be loaded." },
  },
  {
    name: "the last page shows the checked listing",
    state: { ...stateWithProblem, problems: [] },
    action: { kind: "finished", checked },
    expected: { finished: checked, stepIndex: 1 },
  },
  {
    name: "a restarted form is as a new one, but for the count of attempts",
    state: { ...stateWithProblem, message: "The checks could not be loaded.", finished: checked },
    action: { kind: "restarted" },
    expected: { ...createFormState([]), failedAttempts: 1, finished: undefined },
  },
])("$name", ({ state, action, expected }) => {
  const before = structuredClone(state);
  expect(reduceForm(state, action)).toMatchObject(expected);
  expect(state).toEqual(before);
});
