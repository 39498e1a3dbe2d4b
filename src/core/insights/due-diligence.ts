import { median } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { openStates } from "../facets/facet-definitions.ts";
import type { Register } from "../register/register.ts";
import { countMatches, buildInsightTable, type InsightTable } from "./insight-table.ts";

/** Vocabulary and facet of the help or functions that serve a step. */
export const helpByKind = {
  entity: { vocabulary: "service", facet: "services" },
  tool: { vocabulary: "tool-function", facet: "functions" },
} as const;

/** Any scope, national or regional scope, global scope. Listings whose scope is not known count under any alone. */
const scopesByReach: Readonly<Record<string, readonly string[]>> = {
  any: [],
  local: ["regional", "national"],
  global: ["global"],
};

/**
 * Counts listings of a kind that have not ended by due-diligence step and by reach.
 *
 * A listing serves a step when one of its kinds of help (an entity) or functions (a tool) does, and counts once in each of
 * its steps, so that steps do not add up.
 */
export function measureSteps(register: Register, kind: Kind) {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id, title, step = 0 }) =>
    Object.entries(scopesByReach).map(([reach, scope]) => {
      const query = { steps: [id], ...(scope.length > 0 && { scope }), status: openStates(kind) };
      return { step: id, title, number: step, reach, ...countMatches(register, kind, query) };
    }),
  );
  return buildInsightTable(kind === "entity" ? "due-diligence-entities" : "due-diligence-tools", register, rows);
}

/** Counts listings that have not ended by due-diligence step and by each kind of help or function that serves it. */
export function measureStepHelp(register: Register) {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id: step }) =>
    (["entity", "tool"] as const).flatMap((kind) =>
      findStepHelp(kind, step).map(({ id: help }) => {
        const found = countMatches(register, kind, { [helpByKind[kind].facet]: [help], status: openStates(kind) });
        return { step, kind, help, ...found };
      }),
    ),
  );
  return buildInsightTable("due-diligence-help", register, rows);
}

/**
 * The steps that few listings serve: fewer than half of the median of all steps, of whatever reach.
 *
 * @param table of `measureSteps`
 * @returns rows in the order of the steps
 */
export function findThinSteps<Row extends ReturnType<typeof measureSteps>["rows"][number]>({
  rows,
}: InsightTable<Row>) {
  const steps = rows.filter(({ reach }) => reach === "any");
  const middle = median(steps, ({ count }) => count) ?? 0;
  return steps.filter(({ count }) => count < middle / 2);
}

/** Kinds of help or functions that serve a step; without a step, those that serve none. */
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
