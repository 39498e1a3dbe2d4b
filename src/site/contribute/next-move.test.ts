import { expect, test } from "vitest";
import { findField, fieldsByKind, type Field } from "../../dataset/fields.ts";
import { findNextMove, type CheckedStep, type NextMove } from "./next-move.ts";
import type { Step } from "./steps.ts";

const question: Step = { kind: "question", field: findField(fieldsByKind.entity, "founded") as Field };
const steps: readonly Step[] = [{ kind: "selection" }, question, { kind: "source" }];
const questionIndex = 1;
const sourceIndex = 2;
const foundedError = { pointer: "/founded", text: "not a year", isError: true };
const nameError = { pointer: "/name", text: "too long", isError: true };
const sourceError = { pointer: "/founded", text: "Name a page", isError: true, isAboutSources: true };
const sourcePointer = "/sources/0/url";

test.each<{ name: string; input: Partial<CheckedStep>; expected: NextMove }>([
  {
    name: "stays at a question with an error",
    input: { stepIndex: questionIndex, problems: [nameError, foundedError] },
    expected: { kind: "stay", problems: [foundedError] },
  },
  {
    name: "goes on from a question with a warning",
    input: { stepIndex: questionIndex, problems: [{ ...foundedError, isError: false }] },
    expected: { kind: "open-step", stepIndex: sourceIndex },
  },
  {
    name: "leaves errors about sources to the source step",
    input: { stepIndex: questionIndex, problems: [sourceError] },
    expected: { kind: "open-step", stepIndex: sourceIndex },
  },
  {
    name: "shows errors about sources at the new source",
    input: { stepIndex: sourceIndex, problems: [sourceError] },
    expected: { kind: "stay", problems: [{ ...sourceError, pointer: sourcePointer }] },
  },
  {
    name: "skips the source step if no answer needs a source",
    input: { stepIndex: questionIndex, needsSource: false },
    expected: { kind: "finish" },
  },
  {
    name: "goes back from the last step to an error of another one",
    input: { stepIndex: sourceIndex, problems: [nameError] },
    expected: { kind: "go-to-problem", pointer: "/name", problems: [nameError] },
  },
  { name: "finishes after the last step", input: { stepIndex: sourceIndex }, expected: { kind: "finish" } },
])("$name", ({ input, expected }) => {
  expect(findNextMove({ steps, stepIndex: 0, problems: [], sourcePointer, needsSource: true, ...input })).toEqual(
    expected,
  );
});
