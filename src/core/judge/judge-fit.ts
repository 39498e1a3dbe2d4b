import { mean } from "d3-array";
import type { Idea } from "../exists/idea.ts";
import { profileOfIdea } from "../exists/idea-profile.ts";
import { scoreIdea } from "../exists/idea-score.ts";
import { evidenceFor, type Evidence } from "../exists/likeness.ts";
import type { OverlapIndex } from "../exists/overlap-index.ts";
import { overlapsOfIdea } from "../exists/overlap.ts";
import { verdictOf, verdicts, type Verdict } from "../exists/verdict.ts";
import { likenessSteps } from "../exists/weights.ts";
import { fitStep, reachesStep, type FitCase, type FittedStep } from "./fit-likeness.ts";

/** An idea with the verdict that is right among the tools of an index. */
export interface VerdictCase {
  readonly idea: Idea;
  readonly verdict: Verdict;
  readonly index: OverlapIndex;
}

/** How the steps of likeness come out when they are fitted to judged ideas. */
export interface FitReport {
  readonly ideas: number;
  readonly steps: Readonly<Record<string, FittedStep & { readonly parts: readonly string[] }>>;
  /** The share of verdicts that the whole rule gets right, with the weights in use. */
  readonly right: number;
  /** The share that weights fitted to nine tenths get right on the other tenth, by the steps alone. */
  readonly rightLeftOut: number;
}

/** So many of the best tools speak for an idea. */
const toolsPerIdea = 8;
const folds = 10;
const shuffles = 3;

/** Fits the steps of likeness to judged ideas, and tells how good that is on ideas that were left out. */
export function fitLikeness(cases: readonly VerdictCase[]): FitReport {
  const evidence = cases.map(bestEvidence);
  const names = Object.keys(likenessSteps) as (keyof typeof likenessSteps)[];
  const parts = names.map((name) => Object.keys(likenessSteps[name]).filter((part) => part !== "least"));
  const casesOf = (step: number, ids: readonly number[]) =>
    ids.map((id) => caseOf(evidence[id] as Evidence[], parts[step] as string[], isAt(cases[id] as VerdictCase, step)));
  const all = cases.map((_, id) => id);
  const shares = Array.from({ length: shuffles }, (_, seed) => {
    const order = shuffled(all, seed + 1);
    const right = Array.from({ length: folds }, (_, fold) => {
      const out = order.filter((_, at) => at % folds === fold);
      const fitted = names.map((_, step) =>
        fitStep(
          casesOf(
            step,
            order.filter((_, at) => at % folds !== fold),
          ),
        ),
      );
      const tried = names.map((_, step) => casesOf(step, out));
      return out.filter((id, at) => {
        const failed = fitted.findIndex((each, step) => !reachesStep(tried[step]?.[at] as FitCase, each));
        return verdicts[failed < 0 ? names.length : failed] === cases[id]?.verdict;
      }).length;
    });
    return right.reduce((sum, count) => sum + count, 0) / cases.length;
  });
  return {
    ideas: cases.length,
    steps: Object.fromEntries(
      names.map((name, step) => [name, { ...fitStep(casesOf(step, all)), parts: parts[step] as string[] }]),
    ),
    right: mean(cases, ({ idea, index, verdict }) => Number(verdictOf(overlapsOfIdea(idea, index)) === verdict)) ?? NaN,
    rightLeftOut: mean(shares) ?? NaN,
  };
}

function isAt({ verdict }: VerdictCase, step: number): boolean {
  return verdicts.indexOf(verdict) > step;
}

function caseOf(tools: readonly Evidence[], parts: readonly string[], reaches: boolean): FitCase {
  return { tools: tools.map((each) => parts.map((part) => each[part as keyof Evidence])), reaches };
}

function bestEvidence({ idea, index }: VerdictCase): Evidence[] {
  const profile = profileOfIdea(idea, index);
  const scores = scoreIdea(profile, index);
  const evidence = evidenceFor(profile, scores, index);
  const rows = evidence.map((_, row) => row);
  rows.sort((a, b) => (scores.ordering[b] as number) - (scores.ordering[a] as number) || a - b);
  return rows.slice(0, toolsPerIdea).map((row) => evidence[row] as Evidence);
}

/** The same order for the same seed (Park and Miller 1988, https://doi.org/10.1145/63039.63042). */
function shuffled(ids: readonly number[], seed: number): number[] {
  let state = seed;
  const keyed = ids.map((id) => ({ id, key: (state = (state * 48271) % 2147483647) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ id }) => id);
}

/** The report as text. */
export function formatFit({ ideas, steps, right, rightLeftOut }: FitReport): string {
  const lines = Object.entries(steps).map(([name, { parts, weights, least }]) => {
    const terms = parts.map((part, at) => `${part} ${(weights[at] as number).toFixed(2)}`);
    return `${name.padEnd(14)}${terms.join("  ")}  least ${least.toFixed(2)}`;
  });
  const shares = [
    `verdict right, weights in use: ${right.toFixed(3)}`,
    `left out of the fit: ${rightLeftOut.toFixed(3)}`,
  ];
  return `${[`${ideas} ideas`, ...lines, ...shares].join("\n")}\n`;
}
