import { isEndedState, type Kind, type Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { clarityFactsByKind, measureClarity } from "../register/clarity.ts";
import type { Freshness } from "../register/freshness.ts";
import { termIdsOf, vocabularyOfTagField } from "../register/terms.ts";
import { notStated } from "./selection.ts";

/** A facet that narrows a directory. */
export interface FacetDefinition {
  /** Its name in addresses and in the index: the listing's own. */
  readonly name: string;
  /** Whether one of the chosen terms must hold, or all of them. */
  readonly mode: "any" | "all";
  /** The vocabulary of its terms; those without one are words of the register, which the interface titles. */
  readonly vocabulary?: string;
  /** Term ids in display order, `not-stated` last where the fact can be missing. */
  readonly ids: readonly string[];
  /** The terms that a listing states; `[not-stated]` when the fact is missing. */
  readonly idsOf: (listing: Listing, freshness: Pick<Freshness, "state" | "quiet">, today: string) => readonly string[];
}

const shared = {
  issues: listed("issues"),
  industries: listed("industries"),
  regions: placed("regions"),
  countries: placed("countries"),
  partnerships: listed("partnerships"),
  languages: listed("languages"),
  scope: listed("scope"),
  freshness: {
    name: "freshness",
    mode: "any",
    ids: ["current", "ageing", "stale", "undated", "quiet"],
    idsOf: (_, { state, quiet }) => (quiet ? [state, "quiet"] : [state]),
  } as FacetDefinition,
  review: required("review", "review-level", ({ review }) => [review.level]),
};

/**
 * The facets of each kind, in display order.
 *
 * For tools the last ones (from `partnerships` on) go beyond what the directory must offer: rows and matching need them.
 */
export const facetsByKind: Readonly<Record<Kind, readonly FacetDefinition[]>> = {
  entity: [
    shared.issues,
    shared.industries,
    shared.regions,
    shared.countries,
    listed("services"),
    shared.partnerships,
    always("type"),
    listed("cost"),
    shared.languages,
    shared.scope,
    required("status", "entity-state", ({ status }) => [status.state]),
    shared.freshness,
    shared.review,
    stepsFrom("service"),
    has("entity"),
  ],
  tool: [
    always("functions"),
    listed("work"),
    shared.issues,
    shared.industries,
    listed("target_users"),
    shared.regions,
    shared.countries,
    listed("technologies"),
    listed("platforms"),
    listed("access"),
    shared.languages,
    required("status", "tool-state", ({ status }) => [status.state]),
    shared.freshness,
    shared.partnerships,
    shared.scope,
    shared.review,
    stepsFrom("tool-function"),
    has("tool"),
  ],
};

function required(name: string, vocabulary: string, idsOf: FacetDefinition["idsOf"]): FacetDefinition {
  return { name, mode: "any", vocabulary, ids: vocabularyByName(vocabulary).terms.map(({ id }) => id), idsOf };
}

/** A facet of a field that every listing states. */
function always(name: string): FacetDefinition {
  const vocabulary = vocabularyOfTagField(name);
  return required(name, vocabulary, (listing) => termIdsOf(listing, vocabulary));
}

/** A facet of a field that a listing states, or doesn't. */
function listed(name: string): FacetDefinition {
  const vocabulary = vocabularyOfTagField(name);
  const facet = required(name, vocabulary, (listing) => orNotStated(termIdsOf(listing, vocabulary)));
  return { ...facet, ids: [...facet.ids, notStated] };
}

/** A place is not stated only when nothing says where a listing works: no global scope, no region, no country. */
function placed(name: "regions" | "countries"): FacetDefinition {
  const idsOf = (listing: Listing) => {
    const ids = termIdsOf(listing, vocabularyOfTagField(name));
    const { scope, regions = [], countries = [] } = listing.reach ?? {};
    return scope === "global" || regions.length + countries.length > 0 ? ids : [notStated];
  };
  return { ...listed(name), idsOf };
}

/**
 * The due-diligence steps that a listing's services or functions serve, in the vocabulary's order.
 *
 * Some serve none, and a listing with only those states its help all the same: it is under no step.
 */
function stepsFrom(vocabulary: "service" | "tool-function"): FacetDefinition {
  const { terms } = vocabularyByName("due-diligence-step");
  const idsOf = (listing: Listing) => {
    const help = termIdsOf(listing, vocabulary);
    const served = new Set(help.flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []));
    return help.length === 0 ? [notStated] : terms.map(({ id }) => id).filter((id) => served.has(id));
  };
  const facet = required("steps", "due-diligence-step", idsOf);
  return { ...facet, ids: [...facet.ids, notStated] };
}

/**
 * What was found of a listing; that the rest wasn't is no term, since "not found" is no answer to "has".
 *
 * These are the facts of the clarity checklist that were looked for; how old the evidence is has a facet of its own.
 */
function has(kind: Kind): FacetDefinition {
  const ids = clarityFactsByKind[kind].filter((fact) => fact !== "currency");
  const idsOf: FacetDefinition["idsOf"] = (listing, freshness, today) => {
    const { found } = measureClarity(listing, freshness, today);
    return ids.filter((fact) => found.includes(fact));
  };
  return { name: "has", mode: "all", ids, idsOf };
}

function orNotStated(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [notStated] : ids;
}

/** The states of listings that have not ended, as a selection of the directory. */
export function listOpenStates(kind: Kind): string[] {
  return statesOf(kind).filter((state) => !isEndedState(state));
}

/** The states of listings that have ended. */
export function listEndedStates(kind: Kind): string[] {
  return statesOf(kind).filter(isEndedState);
}

function statesOf(kind: Kind): string[] {
  return vocabularyByName(`${kind}-state`).terms.map(({ id }) => id);
}
