import { mean, sum } from "d3-array";
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

/** The steps and the parts of the evidence that each weighs. */
const steps = Object.entries(likenessSteps).map(([name, { least: _, ...weights }]) => ({
  name,
  parts: Object.keys(weights),
}));

/** What is known of each idea when steps are fitted. */
interface Fitting {
  readonly cases: readonly VerdictCase[];
  readonly evidence: readonly (readonly Evidence[])[];
}

/** Fits the steps of likeness to judged ideas, and tells how good that is on ideas that were left out. */
export function fitLikeness(cases: readonly VerdictCase[]): FitReport {
  const fitting = { cases, evidence: cases.map(bestEvidence) };
  const all = cases.map((_, id) => id);
  const fitted = fitSteps(fitting, all);
  const shares = Array.from({ length: shuffles }, (_, seed) => shareRightLeftOut(fitting, shuffled(all, seed + 1)));
  return {
    ideas: cases.length,
    steps: Object.fromEntries(steps.map(({ name, parts }, step) => [name, { ...(fitted[step] as FittedStep), parts }])),
    right: mean(cases, ({ idea, index, verdict }) => Number(verdictOf(overlapsOfIdea(idea, index)) === verdict)) ?? NaN,
    rightLeftOut: mean(shares) ?? NaN,
  };
}

function fitSteps(fitting: Fitting, ids: readonly number[]): FittedStep[] {
  return steps.map((_, step) => fitStep(ids.map((id) => caseOf(fitting, id, step))));
}

/** The share of verdicts that are right when each fold is left out of the fit in turn. */
function shareRightLeftOut(fitting: Fitting, order: readonly number[]): number {
  const right = Array.from({ length: folds }, (_, fold) => {
    const isOut = (at: number) => at % folds === fold;
    const fitted = fitSteps(
      fitting,
      order.filter((_, at) => !isOut(at)),
    );
    return order.filter((id, at) => isOut(at) && reachedIn(fitting, id, fitted) === fitting.cases[id]?.verdict).length;
  });
  return sum(right) / order.length;
}

/** The verdict on an idea by fitted steps alone. */
function reachedIn(fitting: Fitting, id: number, fitted: readonly FittedStep[]): Verdict | undefined {
  const failed = fitted.findIndex((each, step) => !reachesStep(caseOf(fitting, id, step), each));
  return verdicts[failed < 0 ? fitted.length : failed];
}

function caseOf({ cases, evidence }: Fitting, id: number, step: number): FitCase {
  const { parts } = steps[step] as (typeof steps)[number];
  const tools = (evidence[id] as readonly Evidence[]).map((each) => parts.map((part) => each[part as keyof Evidence]));
  return { tools, reaches: verdicts.indexOf((cases[id] as VerdictCase).verdict) > step };
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
