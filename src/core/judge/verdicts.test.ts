import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { referenceOf } from "../../dataset/model.ts";
import { repositoryRoot } from "../../io/environment.ts";
import { readPinnedTools } from "../../io/read-judgements.ts";
import { fieldLexicon } from "../exists/field-lexicon.ts";
import { ideaPlaces } from "../exists/idea-places.ts";
import { measureOverlapIndex } from "../exists/overlap-index.ts";
import { overlapRecords } from "../exists/overlap-record.ts";
import { overlapsOfIdea } from "../exists/overlap.ts";
import { verdictOf, verdicts, type Verdict } from "../exists/verdict.ts";

interface JudgedIdea {
  readonly name: string;
  readonly verdict: Verdict;
  readonly idea: { readonly text: string };
  readonly likest?: readonly string[];
}

const tools = readPinnedTools();
const index = measureOverlapIndex(overlapRecords(tools), fieldLexicon, ideaPlaces);
const readText = (...parts: string[]) => readFileSync(join(repositoryRoot, "src", ...parts), "utf8");
const [calibration, secondHalf] = ["calibration.json", "second-half.json"].map((name) => {
  const { ideas } = JSON.parse(readText("testing", "judged", "verdicts", name)) as { ideas: readonly JudgedIdea[] };
  return ideas;
}) as [readonly JudgedIdea[], readonly JudgedIdea[]];

/** How many verdicts are off by at most so many steps. */
function countWithin(steps: number, ideas: readonly JudgedIdea[]): number {
  const placeOf = (verdict: Verdict) => verdicts.indexOf(verdict);
  return ideas.filter(({ idea, verdict }) => {
    return Math.abs(placeOf(verdictOf(overlapsOfIdea(idea, index))) - placeOf(verdict)) <= steps;
  }).length;
}

test.each([calibration, secondHalf])(
  "each half has ten ideas of each verdict, beside tools that are pinned",
  (...ideas) => {
    expect(verdicts.map((verdict) => ideas.filter((each) => each.verdict === verdict).length)).toEqual([
      10, 10, 10, 10,
    ]);
    const pinned = new Set<string>(tools.map(referenceOf));
    expect(ideas.flatMap(({ likest = [] }) => likest).filter((id) => !pinned.has(id))).toEqual([]);
  },
);

test("no idea is in both halves", () => {
  expect(new Set([...calibration, ...secondHalf].map(({ idea }) => idea.text)).size).toBe(80);
});

test.each([calibration, secondHalf])(
  "six verdicts in ten are right, and nine in ten at most one step off",
  (...ideas) => {
    expect(countWithin(0, ideas)).toBeGreaterThanOrEqual(24);
    expect(countWithin(1, ideas)).toBeGreaterThanOrEqual(36);
  },
);

test("the guide tells these figures", () => {
  const guide = readText("content", "guides", "overlap.mdx");
  const row = (steps: number) => [calibration, secondHalf].map((ideas) => countWithin(steps, ideas)).join(" +\\| ");
  expect(guide).toMatch(new RegExp(`\\| verdict is right +\\| ${row(0)} +\\|`));
  expect(guide).toMatch(new RegExp(`\\| right or one step off +\\| ${row(1)} +\\|`));
});
