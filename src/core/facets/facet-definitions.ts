import { isEndedState, type Kind, type Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { clarityFactsByKind, measureClarity } from "../register/clarity.ts";
import type { Freshness } from "../register/freshness.ts";
import { termIdsOf, vocabularyOfTagField } from "../register/terms.ts";
import { notStated } from "./selection.ts";

/** Definition of a facet by which a directory can be filtered. */
export interface FacetDefinition {
  /** Name of the facet in addresses and in the index. For a facet of a listing's field, the field's name. */
  readonly name: string;
  /** Condition on a listing if several terms are selected: `any` if it needs one of them, `all` if it needs each of them. */
  readonly mode: "any" | "all";
  /** Vocabulary of the terms. Absent if they are not from a vocabulary: the interface then has their titles. */
  readonly vocabulary?: string;
  /** Term ids in display order. The last is `not-stated` if the fact can be missing. */
  readonly ids: readonly string[];
  /** Returns the ids of a listing's terms; `[not-stated]` if the fact can be missing and is. */
  readonly idsOf: (listing: Listing, freshness: Pick<Freshness, "state" | "quiet">, today: string) => readonly string[];
}

const sharedFacets = {
  issues: defineOptionalFacet("issues"),
  industries: defineOptionalFacet("industries"),
  regions: definePlaceFacet("regions"),
  countries: definePlaceFacet("countries"),
  partnerships: defineOptionalFacet("partnerships"),
  languages: defineOptionalFacet("languages"),
  scope: defineOptionalFacet("scope"),
  freshness: {
    name: "freshness",
    mode: "any",
    ids: ["current", "ageing", "stale", "undated", "quiet"],
    idsOf: (_, { state, quiet }) => (quiet ? [state, "quiet"] : [state]),
  } as FacetDefinition,
  review: defineFacet("review", "review-level", ({ review }) => [review.level]),
};

/**
 * Facets of each kind, in display order.
 *
 * The last ones of tools, from `partnerships` on, are not needed as filters: rows and matching read them.
 */
export const facetsByKind: Readonly<Record<Kind, readonly FacetDefinition[]>> = {
  entity: [
    sharedFacets.issues,
    sharedFacets.industries,
    sharedFacets.regions,
    sharedFacets.countries,
    defineOptionalFacet("services"),
    sharedFacets.partnerships,
    defineRequiredFacet("type"),
    defineOptionalFacet("cost"),
    sharedFacets.languages,
    sharedFacets.scope,
    defineFacet("status", "entity-state", ({ status }) => [status.state]),
    sharedFacets.freshness,
    sharedFacets.review,
    defineStepsFacet("service"),
    defineFactsFacet("entity"),
  ],
  tool: [
    defineRequiredFacet("functions"),
    defineOptionalFacet("work"),
    sharedFacets.issues,
    sharedFacets.industries,
    defineOptionalFacet("target_users"),
    sharedFacets.regions,
    sharedFacets.countries,
    defineOptionalFacet("technologies"),
    defineOptionalFacet("platforms"),
    defineOptionalFacet("access"),
    sharedFacets.languages,
    defineFacet("status", "tool-state", ({ status }) => [status.state]),
    sharedFacets.freshness,
    sharedFacets.partnerships,
    sharedFacets.scope,
    sharedFacets.review,
    defineStepsFacet("tool-function"),
    defineFactsFacet("tool"),
  ],
};

/** Returns a facet of mode `any` with all terms of a vocabulary, in its order, without `not-stated`. */
function defineFacet(name: string, vocabulary: string, idsOf: FacetDefinition["idsOf"]): FacetDefinition {
  return { name, mode: "any", vocabulary, ids: vocabularyByName(vocabulary).terms.map(({ id }) => id), idsOf };
}

/** Returns a facet of a field that every listing must have, such as `type`. It has no `not-stated`. */
function defineRequiredFacet(name: string): FacetDefinition {
  const vocabulary = vocabularyOfTagField(name);
  return defineFacet(name, vocabulary, (listing) => termIdsOf(listing, vocabulary));
}

/** Returns a facet of a field that may be absent, such as `issues`. A listing without terms has `not-stated`. */
function defineOptionalFacet(name: string): FacetDefinition {
  const vocabulary = vocabularyOfTagField(name);
  const facet = defineFacet(name, vocabulary, (listing) => orNotStated(termIdsOf(listing, vocabulary)));
  return { ...facet, ids: [...facet.ids, notStated] };
}

/**
 * Returns a facet of regions or countries.
 *
 * A listing has `not-stated` only if nothing says where it works: it has no region, no country and no global scope. Otherwise it
 * has the terms that it names, which can be none.
 */
function definePlaceFacet(name: "regions" | "countries"): FacetDefinition {
  const idsOf = (listing: Listing) => {
    const ids = termIdsOf(listing, vocabularyOfTagField(name));
    const { scope, regions = [], countries = [] } = listing.reach ?? {};
    return scope === "global" || regions.length + countries.length > 0 ? ids : [notStated];
  };
  return { ...defineOptionalFacet(name), idsOf };
}

/**
 * Returns the facet `steps`: due-diligence steps that a listing's services or functions serve, in the order of the vocabulary.
 *
 * A listing without services or functions has `not-stated`. One whose services serve no step has no term.
 *
 * @param vocabulary of the services or functions; its terms name the steps that they serve
 */
function defineStepsFacet(vocabulary: "service" | "tool-function"): FacetDefinition {
  const { terms } = vocabularyByName("due-diligence-step");
  const idsOf = (listing: Listing) => {
    const offers = termIdsOf(listing, vocabulary);
    const servedSteps = new Set(offers.flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []));
    if (offers.length === 0) return [notStated];
    return terms.map(({ id }) => id).filter((id) => servedSteps.has(id));
  };
  const facet = defineFacet("steps", "due-diligence-step", idsOf);
  return { ...facet, ids: [...facet.ids, notStated] };
}

/**
 * Returns the facet `has`: facts of the clarity checklist that were found for a listing, such as `contact`. A listing must have
 * all the selected ones.
 *
 * It has no term for facts that were not found, so a listing may have no term. The checklist's `currency` is left out: the facet
 * `freshness` is about the age of the evidence.
 */
function defineFactsFacet(kind: Kind): FacetDefinition {
  const ids = clarityFactsByKind[kind].filter((fact) => fact !== "currency");
  const idsOf: FacetDefinition["idsOf"] = (listing, freshness, today) => {
    const { found } = measureClarity(listing, freshness, today);
    return ids.filter((fact) => found.includes(fact));
  };
  return { name: "has", mode: "all", ids, idsOf };
}

/** Returns the given ids, or `[not-stated]` if there are none. */
function orNotStated(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [notStated] : ids;
}

/** Returns the ids of the states of a kind that are not ended, such as `active`, to select current listings. */
export function listOpenStates(kind: Kind): string[] {
  return listStates(kind).filter((state) => !isEndedState(state));
}

/** Returns the ids of the states of a kind in which a listing has ended, such as `closed`. */
export function listEndedStates(kind: Kind): string[] {
  return listStates(kind).filter(isEndedState);
}

function listStates(kind: Kind): string[] {
  return vocabularyByName(`${kind}-state`).terms.map(({ id }) => id);
}
