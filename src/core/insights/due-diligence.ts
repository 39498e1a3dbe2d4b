import { median } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import type { Register } from "../register/register.ts";
import { selectStates } from "./bases.ts";
import { buildInsightTable, countMatches, type CountCells, type InsightTable } from "./insight-table.ts";

/** Vocabulary and facet of what serves a due-diligence step: kinds of help of organisations, functions of tools. */
export const helpByKind = {
  entity: { vocabulary: "service", facet: "services" },
  tool: { vocabulary: "tool-function", facet: "functions" },
} as const;

/** Figure of the steps of each kind. */
const stepFigures = { entity: "due-diligence-entities", tool: "due-diligence-tools" } as const;

/** Scopes of each reach. `any` has no condition, so that listings without a stated scope count under it alone. */
const scopesByReach: Readonly<Record<string, readonly string[]>> = {
  any: [],
  local: ["regional", "national"],
  global: ["global"],
};

/** Row of a figure on steps: listings of one reach that serve a step. */
type StepRow = CountCells & Readonly<{ step: string; title: string; number: number; reach: string }>;

/**
 * Counts the listings of a kind that have not ended by due-diligence step and by reach.
 *
 * A listing serves a step if one of its kinds of help (an organisation) or functions (a tool) does, and counts once in each of
 * its steps, so that steps do not add up.
 *
 * @returns the table `due-diligence-entities` or `due-diligence-tools`, with three rows for each step in the order of the
 *   vocabulary: reach `any`, `local` (regional or national scope) and `global`. A row is
 *   `{step: "embed", title, number: 1, reach: "any", count, listings}`, where `number` is the step's in the guidance
 */
export function measureSteps(register: Register, kind: Kind): InsightTable<StepRow> {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id, title, step = 0 }) =>
    Object.entries(scopesByReach).map(([reach, scope]) => {
      const query = { steps: [id], ...(scope.length > 0 && { scope }), ...selectStates("not-ended", kind) };
      return { step: id, title, number: step, reach, ...countMatches(register, kind, query) };
    }),
  );
  return buildInsightTable(stepFigures[kind], register, rows);
}

/** Row of the table `due-diligence-help`: `help` is the id of a service or function that serves the step. */
type StepHelpRow = CountCells & Readonly<{ step: string; kind: Kind; help: string }>;

/**
 * Counts the listings that have not ended by due-diligence step and by each kind of help or function that serves it.
 *
 * @returns the table `due-diligence-help`: by step, then kinds of help before functions, each in the order of its vocabulary. A
 *   row is `{step: "embed", kind: "entity", help: "training", count, listings}`, also if the count is 0
 */
export function measureStepHelp(register: Register): InsightTable<StepHelpRow> {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id: step }) =>
    (["entity", "tool"] as const).flatMap((kind) =>
      findStepHelp(kind, step).map(({ id: help }) => {
        const query = { [helpByKind[kind].facet]: [help], ...selectStates("not-ended", kind) };
        return { step, kind, help, ...countMatches(register, kind, query) };
      }),
    ),
  );
  return buildInsightTable("due-diligence-help", register, rows);
}

/**
 * Finds the steps that few listings serve, of whatever reach: fewer than half of the median of all steps.
 *
 * @param table result of `measureSteps`
 * @returns their rows of reach `any`, in the order of the steps; [] if every count is 0 or there are no rows
 */
export function findThinSteps<Row extends StepRow>({ rows }: InsightTable<Row>): Row[] {
  const stepRows = rows.filter(({ reach }) => reach === "any");
  const medianCount = median(stepRows, ({ count }) => count) ?? 0;
  return stepRows.filter(({ count }) => count < medianCount / 2);
}

/**
 * Returns the terms of the kinds of help, or of the functions of tools, that serve a step, in the order of their vocabulary.
 * Without a step, those that serve none; [] for an unknown step.
 */
export function findStepHelp(kind: Kind, step?: string): Term[] {
  const { terms } = vocabularyByName(helpByKind[kind].vocabulary);
  return terms.filter(({ due_diligence_steps: steps = [] }) =>
    step === undefined ? steps.length === 0 : steps.includes(step),
  );
}

export const dueDiligenceMeasures = {
  "due-diligence-entities": (register: Register) => measureSteps(register, "entity"),
  "due-diligence-tools": (register: Register) => measureSteps(register, "tool"),
  "due-diligence-help": measureStepHelp,
};
