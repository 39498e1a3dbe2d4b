import { median } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { openStates } from "../facets/facet-definitions.ts";
import type { Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";
import { counted, listingsOf, tableOf, type InsightTable } from "./insight-table.ts";

/** Vocabulary and facet of the help or functions that serve a step. */
export const helpOf = {
  entity: { vocabulary: "service", facet: "services" },
  tool: { vocabulary: "tool-function", facet: "functions" },
} as const;

/** Any scope, national or regional scope, global scope. Listings whose scope is not known count under any alone. */
const scopesByReach = { any: [], local: ["regional", "national"], global: ["global"] } as const;

const openOf = (register: Register, kind: Kind) =>
  listingsOf(kind === "entity" ? "open-entities" : "open-tools", register);

/**
 * Counts listings of a kind by due-diligence step and by reach.
 *
 * A listing serves a step when one of its kinds of help (an entity) or functions (a tool) does, and counts once in each of
 * its steps, so that steps do not add up. Listings that have ended are left out. Unit: listings.
 *
 * @see schemas/vocabularies/service.json, tool-function.json — which step each serves
 */
export function measureSteps(register: Register, kind: Kind): InsightTable {
  const open = openOf(register, kind);
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id, title, step = 0 }) => {
    const serving = open.filter((listing) => stepsOf(listing).has(id));
    return Object.entries(scopesByReach).map(([reach, scopes]: [string, readonly string[]]) => {
      const count = serving.filter(({ reach: own }) => reach === "any" || scopes.includes(own?.scope ?? "")).length;
      const query = { steps: [id], ...(reach !== "any" && { scope: scopes }), status: openStates(kind) };
      return { step: id, title, number: step, reach, ...counted(count, addressOfQuery(kind, query)) };
    });
  });
  return tableOf(kind === "entity" ? "due-diligence-entities" : "due-diligence-tools", register, rows);
}

/**
 * Counts listings by due-diligence step and by the kind of help or function that serves it.
 *
 * A row for each help of each step; listings that have ended are left out. Unit: listings.
 */
export function measureStepHelp(register: Register): InsightTable {
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id: step }) =>
    (["entity", "tool"] as const).flatMap((kind) => {
      const { vocabulary, facet } = helpOf[kind];
      const open = openOf(register, kind);
      const terms = vocabularyByName(vocabulary).terms.filter(({ due_diligence_steps: steps = [] }) =>
        steps.includes(step),
      );
      return terms.map(({ id: help }) => {
        const count = open.filter((listing) => termsOf(listing, vocabulary).includes(help)).length;
        return {
          step,
          kind,
          help,
          ...counted(count, addressOfQuery(kind, { [facet]: [help], status: openStates(kind) })),
        };
      });
    }),
  );
  return tableOf("due-diligence-help", register, rows);
}

/**
 * The steps that few listings serve: fewer than half of the median of all steps, of whatever reach.
 *
 * Exactly half is not few; where the median is zero, no step is thin.
 *
 * @param rows of `measureSteps`
 * @returns ids in the order of the steps
 */
export function thinSteps({ rows }: InsightTable): string[] {
  const steps = rows.filter(({ reach }) => reach === "any");
  const middle = median(steps, ({ count }) => Number(count)) ?? 0;
  return steps.filter(({ count }) => Number(count) < middle / 2).map(({ step }) => String(step));
}

/** Kinds of help and functions that serve no step. */
export function helpOfNoStep(kind: Kind): readonly Term[] {
  const { terms } = vocabularyByName(helpOf[kind].vocabulary);
  return terms.filter(({ due_diligence_steps: steps = [] }) => steps.length === 0);
}

function stepsOf(listing: Listing): Set<string> {
  const { vocabulary } = helpOf[listing.kind];
  return new Set(termsOf(listing, vocabulary).flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []));
}
