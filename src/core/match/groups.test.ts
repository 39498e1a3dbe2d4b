import { expect, test } from "vitest";
import type { Criterion } from "./criteria.ts";
import { groupOf, holdScore } from "./groups.ts";
import type { Reason } from "./reasons.ts";
import type { Answer } from "./weights.ts";

const verdicts: Partial<Record<Answer, Reason["verdict"]>> = {
  stated: "meets",
  other: "does-not-meet",
  "not-stated": "not-stated",
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
    score: 0.4,
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
  { name: "no place", answers: { place: "other", services: "stated" }, limit: 0.6 },
  { name: "another industry", answers: { place: "stated", industries: "other" }, limit: 0.8 },
  { name: "help in the summary only", answers: { services: "summary" }, limit: 0.8 },
  { name: "other countries near", answers: { place: "nearby", services: "stated" }, limit: 0.8 },
  { name: "other regions", answers: { place: "global-elsewhere", services: "stated" }, limit: 0.8 },
  {
    name: "the region only, and no industry stated",
    answers: { place: "regional", services: "stated", industries: "not-stated" },
    limit: 0.8,
  },
  { name: "help not stated", answers: { services: "not-stated" }, limit: 0.8 },
] as const)("with $name a score stays below $limit, in its order", ({ answers, limit }) => {
  const [low, high] = [0.9, 0.95].map((score) => holdScore(score, reasons(answers))) as [number, number];
  expect(low).toBeLessThan(high);
  expect(high).toBeLessThan(limit);
  expect(holdScore(0.3, reasons(answers))).toBe(0.3);
});

test.each([
  { name: "the place", answers: { place: "stated", services: "stated", industries: "not-stated" } },
  { name: "the region, and all else in part", answers: { place: "regional", services: "stated", issues: "kindred" } },
] as const)("with $name a score stays as it is", ({ answers }) => {
  expect(holdScore(0.9, reasons(answers))).toBe(0.9);
});
