import { median } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Register } from "../register/register.ts";
import { selectStates } from "./bases.ts";
import { buildInsightTable, countMatches, type InsightTable } from "./insight-table.ts";

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

/**
 * Counts the listings of a kind that have not ended by due-diligence step and by reach.
 *
 * A listing serves a step if one of its kinds of help (an organisation) or functions (a tool) does, and counts once in each of
 * its steps, so that steps do not add up.
 *
 * @returns the figure's table, with three rows for each step in the order of the vocabulary: reach `any`, `local` and `global`
 */
export function measureSteps(register: Register, kind: Kind) {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id, title, step = 0 }) =>
    Object.entries(scopesByReach).map(([reach, scope]) => {
      const query = { steps: [id], ...(scope.length > 0 && { scope }), ...selectStates("not-ended", kind) };
      return { step: id, title, number: step, reach, ...countMatches(register, kind, query) };
    }),
  );
  return buildInsightTable(stepFigures[kind], register, rows);
}

/**
 * Counts the listings that have not ended by due-diligence step and by each kind of help or function that serves it.
 *
 * @returns the table `due-diligence-help`: by step, then kinds of help before functions, each in the order of its vocabulary
 */
export function measureStepHelp(register: Register) {
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
 * @returns their rows of reach `any`, in the order of the steps; none if every count is 0
 */
export function findThinSteps<Row extends ReturnType<typeof measureSteps>["rows"][number]>({
  rows,
}: InsightTable<Row>) {
  const stepRows = rows.filter(({ reach }) => reach === "any");
  const medianCount = median(stepRows, ({ count }) => count) ?? 0;
  return stepRows.filter(({ count }) => count < medianCount / 2);
}

/** Finds the kinds of help, or functions of tools, that serve a step. Without a step, those that serve none. */
export function findStepHelp(kind: Kind, step?: string) {
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
