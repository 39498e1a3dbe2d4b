import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { checkAnswers } from "./check-answers.ts";
import { formatChanges } from "./letter.ts";

const today = "2026-11-25";
const root = fieldsByKind.entity;
const check = (answers: Parameters<typeof checkAnswers>[0]["answers"]) =>
  checkAnswers(
    { kind: "entity", root, answers, reference: undefined, sourceText: undefined },
    { entities: [{ id: "con-2", name: "Con" }], tools: [], moved: {} },
    today,
  );

test.each([
  { level: "checked", expected: ["review"] },
  { level: "compiled", expected: [] },
])("a newer source changes the review of a $level listing: $expected", ({ level, expected }) => {
  const before = { kind: "entity", name: "Example", review: { level, date: "2026-01-10" } };
  const { answers } = check({ ...before, sources: [{ url: "https://example.org", as_of: "2026-03" }] });
  expect(formatChanges({ before, after: answers, root }).map(({ path }) => path)).toEqual(expected);
});

test("a name that Windows reserves gets a number", () => {
  expect(check({ kind: "entity", name: "Con" }).path).toBe("entities/con-3.yaml");
});
