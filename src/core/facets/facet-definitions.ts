import {
  fieldsInOrder,
  findOrder,
  valueAtPath,
  type FieldDefinition,
  type FieldPath,
} from "../../dataset/field-table.ts";
import { fieldsByKind, findField } from "../../dataset/fields.ts";
import { isEndedState, type Kind, type Listing } from "../../dataset/model.ts";
import { listTermIds, termById } from "../../dataset/vocabularies.ts";
import { clarityFactsByKind, measureClarity } from "../register/clarity.ts";
import { listIndependence } from "../register/evaluations.ts";
import type { Freshness } from "../register/freshness.ts";
import { termIdsOf } from "../register/terms.ts";
import { isPlaceFacet, notStated } from "./selection.ts";

/** Facet by which readers filter a directory. */
export interface FacetDefinition {
  /** Name in addresses and in the published index: "services". */
  readonly name: string;
  /** "any" if a listing matches with one of the selected terms, "all" if it must have all of them. */
  readonly mode: "any" | "all";
  /** Vocabulary of its terms. Absent if the titles of its terms are messages of the site. */
  readonly vocabulary?: string;
  /** Term ids in display order, `not-stated` last if a listing may lack the fact. */
  readonly ids: readonly string[];
  /** Returns the ids of a listing's terms; `["not-stated"]` if it lacks the fact. */
  readonly listIds: ListIds;
}

type ListIds = (listing: Listing, freshness: Pick<Freshness, "state" | "quiet">) => readonly string[];

/** Facets that are computed from several fields, by their order among those of the field table. */
const computedFacets = [
  { order: 165, build: buildEvaluatedFacet },
  { order: 180, build: buildFreshnessFacet },
  { order: 220, build: buildStepFacet },
  { order: 230, build: buildClarityFacet },
];

/** Names of facets that differ from the last part of the field's path. */
const facetNames: Readonly<Partial<Record<FieldPath, string>>> = {
  "status.state": "status",
  "review.level": "review",
};

/** Facets of each kind, in display order: one for each field with a `facetOrder` in the field table, and the computed ones. */
export const facetsByKind: Readonly<Record<Kind, readonly FacetDefinition[]>> = {
  entity: buildFacets("entity"),
  tool: buildFacets("tool"),
};

/**
 * Builds the facets of a kind in display order: one for each field with a `facetOrder`, and the computed ones: evaluated,
 * freshness, steps, has.
 */
function buildFacets(kind: Kind): FacetDefinition[] {
  const fieldFacets = fieldsInOrder(kind, "facetOrder").map((field) => ({
    order: findOrder(field.facetOrder, kind) ?? 0,
    facet: buildFieldFacet(kind, field),
  }));
  const otherFacets = computedFacets.map(({ order, build }) => ({ order, facet: build(kind) }));
  return [...fieldFacets, ...otherFacets].sort((a, b) => a.order - b.order).map(({ facet }) => facet);
}

/**
 * Builds the facet of a field: `{name: "services", mode: "any", vocabulary: "service", ids, listIds}`. `ids` are the terms of
 * the field's vocabulary in their order, then `not-stated` unless the schema requires the field.
 *
 * `listIds` returns the listing's ids as written, `["not-stated"]` if it has none. A facet of places (`countries`, `regions`)
 * has `not-stated` only if the listing names no place at all: without a country but with a region, or with a global scope, the
 * ids of `countries` are [].
 */
function buildFieldFacet(kind: Kind, { path, name }: FieldDefinition): FacetDefinition {
  const vocabulary = findField(fieldsByKind[kind], path)?.vocabulary ?? "";
  const vocabularyIds = listTermIds(vocabulary);
  const isRequired = isAlwaysStated(kind, path);
  const listIds: ListIds = (listing) => {
    const ids = [valueAtPath(listing, path) ?? []].flat() as string[];
    const isMissing = isPlaceFacet(name) ? !hasPlace(listing) : ids.length === 0;
    return isMissing ? [notStated] : ids;
  };
  return {
    name: facetNames[path] ?? name,
    mode: "any",
    vocabulary,
    ids: isRequired ? vocabularyIds : [...vocabularyIds, notStated],
    listIds,
  };
}

/**
 * Returns true if the schema requires a field and every mapping around it: true for `status.state`, false for `offer.cost` and
 * for a path that the schema lacks.
 */
function isAlwaysStated(kind: Kind, path: string): boolean {
  const keys = path.split(".");
  return keys.every((_, index) => findField(fieldsByKind[kind], keys.slice(0, index + 1).join("."))?.isRequired);
}

/**
 * Returns true if a listing says anything about where it works: global scope, a region or a country. Another scope alone is
 * none.
 */
function hasPlace({ reach = {} }: Listing): boolean {
  const { scope, regions = [], countries = [] } = reach;
  return scope === "global" || regions.length + countries.length > 0;
}

/**
 * Builds the facet `evaluated`, of mode `any`: who evaluated the listing's work, then `not-stated` for a listing without an
 * evaluation, of which none was found.
 */
function buildEvaluatedFacet(): FacetDefinition {
  const vocabulary = "evaluation-independence";
  const listIds: ListIds = (listing) => {
    const ids = listIndependence(listing);
    return ids.length === 0 ? [notStated] : ids;
  };
  return { name: "evaluated", mode: "any", vocabulary, ids: [...listTermIds(vocabulary), notStated], listIds };
}

/**
 * Builds the facet `freshness`, of mode `any`, with the ids `current`, `ageing`, `stale`, `undated` and `quiet`. A listing has
 * its state as a term, and also `quiet` if it is: `["stale", "quiet"]`.
 */
function buildFreshnessFacet(): FacetDefinition {
  return {
    name: "freshness",
    mode: "any",
    ids: ["current", "ageing", "stale", "undated", "quiet"],
    listIds: (_, { state, quiet }) => (quiet ? [state, "quiet"] : [state]),
  };
}

/**
 * Builds the facet `steps`, of mode `any`: the due-diligence steps, then `not-stated`. A listing has the steps that its services
 * or functions help with, in the order of the vocabulary.
 *
 * An entity whose services (a tool whose functions) help with no step has no term; one without any has `not-stated`.
 */
function buildStepFacet(kind: Kind): FacetDefinition {
  const helpVocabulary = kind === "entity" ? "service" : "tool-function";
  const steps = listTermIds("due-diligence-step");
  const listIds: ListIds = (listing) => {
    const help = termIdsOf(listing, helpVocabulary);
    const helpedSteps = new Set(help.flatMap((id) => termById(helpVocabulary, id)?.due_diligence_steps ?? []));
    return help.length === 0 ? [notStated] : steps.filter((id) => helpedSteps.has(id));
  };
  return { name: "steps", mode: "any", vocabulary: "due-diligence-step", ids: [...steps, notStated], listIds };
}

/**
 * Builds the facet "has", of mode `all`, whose terms are the facts of the clarity checklist without `currency`, for which there
 * is the facet `freshness`.
 *
 * A listing has the facts that were found, in the order of the checklist; [] if none was. It has no `not-stated`: "not found"
 * does not answer "has".
 */
function buildClarityFacet(kind: Kind): FacetDefinition {
  const ids = clarityFactsByKind[kind].filter((fact) => fact !== "currency");
  const listIds: ListIds = (listing, freshness) => {
    const { found: foundFacts } = measureClarity(listing, freshness);
    return ids.filter((fact) => foundFacts.includes(fact));
  };
  return { name: "has", mode: "all", ids, listIds };
}

/**
 * Returns the states of listings of a kind that have not ended, as terms of the facet `status` in the order of the vocabulary:
 * `["active", "unknown"]` for entities, and also `in-development` for tools.
 */
export function listOpenStates(kind: Kind): string[] {
  return listStates(kind).filter((state) => !isEndedState(state));
}

/**
 * Returns the states of listings of a kind that have ended, as terms of the facet `status`: `["closed", "merged"]` for entities,
 * `["discontinued"]` for tools.
 */
export function listEndedStates(kind: Kind): string[] {
  return listStates(kind).filter(isEndedState);
}

/** Returns the ids of all states of a kind, in the order of its vocabulary (`entity-state` or `tool-state`). */
function listStates(kind: Kind): string[] {
  return listTermIds(`${kind}-state`);
}
