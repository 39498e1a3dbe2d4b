import { median } from "d3-array";
import { addressOfQuery } from "../../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../../dataset/model.ts";
import { termById, vocabularyByName, type Term } from "../../../dataset/vocabularies.ts";
import { openStates } from "../../facets/open-selection.ts";
import { isEnded, type Register } from "../../register/register.ts";
import { termsOf } from "../../register/terms.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";

/** Vocabulary and facet of the help or functions that serve a step. */
export const helpOf = {
  entity: { vocabulary: "service", facet: "services" },
  tool: { vocabulary: "tool-function", facet: "functions" },
} as const;

/** Any scope, national or regional scope, global scope. Listings whose scope is not known count under any alone. */
const scopesByReach = { any: [], local: ["regional", "national"], global: ["global"] } as const;
export type StepReach = keyof typeof scopesByReach;

/**
 * Counts listings of a kind by due-diligence step and by reach.
 *
 * A listing serves a step when one of its kinds of help (an entity) or functions (a tool) does, and counts once in each of
 * its steps, so that steps do not add up. Listings that have ended are left out. Unit: listings.
 *
 * @see schemas/vocabularies/service.json, tool-function.json — which step each serves
 */
export function measureSteps({ listings }: Register, kind: Kind): InsightTable {
  const open = openOf(listings, kind);
  const reaches = Object.keys(scopesByReach) as StepReach[];
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id, title, step = 0 }) => {
    const serving = open.filter((listing) => stepsOf(listing).has(id));
    return reaches.map((reach) => {
      const scopes: readonly string[] = scopesByReach[reach];
      const count = serving.filter(({ reach: own }) => reach === "any" || scopes.includes(own?.scope ?? "")).length;
      const query = { steps: [id], ...(reach !== "any" && { scope: scopes }), status: openStates(kind) };
      return { step: id, title, number: step, reach, ...counted(count, addressOfQuery(kind, query)) };
    });
  });
  return {
    id: `due-diligence-${folders[kind]}`,
    description: `${kind === "entity" ? "Entities" : "Tools"} by the OECD due-diligence step that they serve, and by their reach; ended ones are left out.`,
    n: open.length,
    columns: [
      { name: "step", description: "Id of the step.", unit: "text" },
      { name: "title", description: "Its title.", unit: "text" },
      { name: "number", description: "The step's number, 1 to 6.", unit: "number" },
      { name: "reach", description: "any, local (national or regional scope) or global.", unit: "text" },
      countColumn("Listings that serve the step."),
    ],
    rows,
  };
}

/**
 * Counts listings by due-diligence step and by the kind of help or function that serves it.
 *
 * A row for each help of each step; listings that have ended are left out. Unit: listings.
 */
export function measureStepHelp({ listings }: Register): InsightTable {
  const kinds = Object.keys(helpOf) as Kind[];
  const rows = vocabularyByName("due-diligence-step").terms.flatMap(({ id }) =>
    kinds.flatMap((kind) => {
      const { vocabulary, facet } = helpOf[kind];
      const open = openOf(listings, kind);
      return vocabularyByName(vocabulary)
        .terms.filter((term) => serves(term, id))
        .map((term) => {
          const count = open.filter((listing) => termsOf(listing, vocabulary).includes(term.id)).length;
          const query = { [facet]: [term.id], status: openStates(kind) };
          return { step: id, kind, help: term.id, ...counted(count, addressOfQuery(kind, query)) };
        });
    }),
  );
  return {
    id: "due-diligence-help",
    description:
      "What serves each OECD due-diligence step: kinds of help of entities and functions of tools, with the listings that state them; ended ones are left out.",
    n: listings.filter((listing) => !isEnded(listing)).length,
    columns: [
      { name: "step", description: "Id of the step.", unit: "text" },
      { name: "kind", description: "entity or tool.", unit: "text" },
      { name: "help", description: "Id of the service, or of the tool function.", unit: "text" },
      countColumn("Listings that state it."),
    ],
    rows,
  };
}

/** Every table of the page of due diligence. */
export function measureDueDiligence(register: Register): InsightTable[] {
  return [measureSteps(register, "entity"), measureSteps(register, "tool"), measureStepHelp(register)];
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
  return vocabularyByName(helpOf[kind].vocabulary).terms.filter(
    ({ due_diligence_steps: steps = [] }) => steps.length === 0,
  );
}

function openOf(listings: readonly Listing[], kind: Kind): Listing[] {
  return listings.filter((listing) => listing.kind === kind && !isEnded(listing));
}

function stepsOf(listing: Listing): Set<string> {
  const { vocabulary } = helpOf[listing.kind];
  return new Set(termsOf(listing, vocabulary).flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []));
}

function serves({ due_diligence_steps: steps = [] }: Term, step: string): boolean {
  return steps.includes(step);
}
