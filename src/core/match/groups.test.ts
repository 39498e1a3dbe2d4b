import { expect, test } from "vitest";
import type { Criterion } from "./criteria.ts";
import { groupOf, openReasons } from "./groups.ts";
import type { Reason } from "./reasons.ts";
import type { Answer } from "./weights.ts";

const verdicts: Partial<Record<Answer, Reason["verdict"]>> = {
  stated: "meets",
  other: "does-not-meet",
  "not-stated": "not-stated",
  "to-states": "not-stated",
};
const reasons = (answers: Partial<Record<Criterion, Answer>>) =>
  Object.entries(answers).map(([criterion, answer]) => ({
    criterion,
    verdict: verdicts[answer] ?? "partly",
    detail: [{ key: "services", term: "x", answer }],
  })) as Reason[];

test.each([
  { name: "all it asks for", answers: { place: "stated", services: "stated" }, score: 0.9, group: "strong" },
  { name: "less of it", answers: { place: "global", services: "stated" }, score: 0.7, group: "partial" },
  { name: "little of it", answers: { place: "global", services: "stated" }, score: 0.55, group: "worth-a-look" },
  { name: "too little of it", answers: { place: "global", services: "stated" }, score: 0.4, group: undefined },
  { name: "nothing, since nothing is asked", answers: {}, score: 0.99, group: "worth-a-look" },
  { name: "none of it", answers: { place: "other" }, score: 0.9, group: undefined },
  { name: "help, but elsewhere", answers: { place: "other", services: "stated" }, score: 0.5, group: undefined },
  {
    name: "all but the place",
    answers: { place: "other", services: "stated", industries: "stated" },
    score: 0.9,
    group: undefined,
  },
  {
    name: "all but the help",
    answers: { place: "stated", services: "other", industries: "stated" },
    score: 0.4,
    group: "worth-a-look",
  },
  { name: "other work alone", answers: { place: "stated", work: "other" }, score: 0.7, group: undefined },
  {
    name: "the function, but other work",
    answers: { place: "stated", functions: "stated", work: "other" },
    score: 0.7,
    group: "worth-a-look",
  },
  {
    name: "neither place nor industry",
    answers: { place: "other", services: "stated", industries: "other" },
    score: 0.6,
    group: undefined,
  },
  {
    name: "the place, of another industry",
    answers: { place: "stated", industries: "other" },
    score: 0.7,
    group: "partial",
  },
  {
    name: "the world, of another industry",
    answers: { place: "global", industries: "other" },
    score: 0.7,
    group: undefined,
  },
] as const)("$name: $group", ({ answers, score, group }) => {
  expect(groupOf(score, reasons(answers))).toBe(group);
});

test.each([
  { name: "a related answer", answers: { place: "regional", services: "stated" } },
  { name: "help that only the summary mentions", answers: { place: "stated", services: "summary" } },
  { name: "an unknown language", answers: { place: "stated", services: "stated", languages: "not-stated" } },
  { name: "help that is offered to states", answers: { place: "stated", services: "to-states" } },
  { name: "another price", answers: { place: "stated", services: "stated", cost: "other" } },
] as const)("with $name it is partial at most, however well it scores", ({ answers }) => {
  expect(groupOf(0.99, reasons(answers))).toBe("partial");
});

test("who meets every point is strong, however old its evidence", () => {
  expect(groupOf(0.3, reasons({ place: "stated", services: "stated", languages: "stated" }))).toBe("strong");
});

test("says which points are not met as asked", () => {
  const asked = reasons({ place: "stated", services: "summary", languages: "not-stated", cost: "other" });
  expect(openReasons(asked).map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
    ["services", "partly"],
    ["languages", "not-stated"],
    ["cost", "does-not-meet"],
  ]);
});
