import { ascending, descending } from "d3-array";
import {
  countFacets,
  localityName,
  titleOf,
  type Facet,
  type FacetEngine,
  type Locality,
} from "../../measures/facets/facets.ts";
import { notStated } from "../../measures/facets/not-stated.ts";
import type { DirectoryMessages } from "../../messages/directory.ts";

/** Terms that have an order of their own, which is better kept than that of use. */
const ordered = new Set(["freshness", "review", "scope", "steps", "has"]);
/** Too many to show those that nobody bears. */
const sparse = new Set(["countries", "languages"]);
/** Terms of a facet that stand open. */
export const firstShown = 6;

/** A facet's terms as the page shows them. */
export interface FacetTerms {
  readonly facet: Facet;
  /** Ids, most used first, `not-stated` last. */
  readonly ids: readonly string[];
}

/**
 * Puts the terms of each facet in the order in which the page shows them, once: a choice should not move them.
 *
 * Of countries and languages, the first are those most used and the rest stand by title; those that no listing names are
 * left out.
 */
export function sortTerms(engine: FacetEngine): FacetTerms[] {
  const { counts, local } = countFacets(engine, {});
  return [...engine.facets.values()].map((facet) => {
    const used = local.get(facet.name) ?? counts.get(facet.name);
    const countOf = (id: string) => used?.[facet.placeById.get(id) ?? -1] ?? 0;
    const stated = facet.ids.filter((id) => id !== notStated && (!sparse.has(facet.name) || countOf(id) > 0));
    if (!ordered.has(facet.name)) stated.sort((a, b) => descending(countOf(a), countOf(b)));
    const rest = sparse.has(facet.name) ? stated.splice(firstShown) : [];
    rest.sort((a, b) => ascending(titleOf(facet, a), titleOf(facet, b)));
    return { facet, ids: [...stated, ...rest, ...facet.ids.filter((id) => id === notStated)] };
  });
}

/** The title of a term, from the index or from the interface's words. */
export function termTitleOf(engine: FacetEngine, { filter, fresh, row }: DirectoryMessages) {
  return (name: string, id: string): string => {
    if (id === notStated) return filter.notStated;
    if (name === localityName) return row.near[id as Locality] ?? id;
    if (name === "has") return filter.has[id] ?? id;
    if (name === "freshness") return fresh.tally[id as keyof typeof fresh.tally] ?? id;
    const facet = engine.facets.get(name);
    return facet === undefined ? id : titleOf(facet, id);
  };
}
