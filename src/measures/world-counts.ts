import { termPaths } from "../dataset/address.ts";
import type { MapView } from "../dataset/map-view.ts";
import { vocabularyByName } from "../dataset/vocabularies.ts";
import { countRows, intersect, unite, type BitSet } from "./facets/bit-set.ts";
import { facetByName, type FacetEngine } from "./facets/facet-engine.ts";
import { groupSelection, intersectGroups } from "./facets/facet-groups.ts";
import type { Selection } from "./facets/selection.ts";
import { isEndedState } from "./register.ts";

/** How many listings can be found for a country; a listing counts once, where it is nearest. */
export interface CountryCounts {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Listings that name the country. */
  readonly local: number;
  /** Listings that don't, but name a region that contains it. */
  readonly regional: number;
  /** Listings that name neither and work anywhere. */
  readonly global: number;
}

export interface WorldCounts {
  /** n: the listings that are counted. */
  readonly total: number;
  /** In the order of the vocabulary; without Antarctica, which lies in no region. */
  readonly countries: readonly CountryCounts[];
}

/**
 * What a map asks of the directory: listings that have not ended and bear the term.
 *
 * The directory's answer with a country added has exactly the country's listings: local, regional and global ones.
 */
export function selectionOfMap(engine: FacetEngine, { chosen }: MapView): Selection {
  const going = facetByName(engine, "status").ids.filter((state) => !isEndedState(state));
  return { ...(chosen && { [termPaths[chosen.vocabulary]]: [chosen.term.id] }), status: going };
}

const placed = new Set(vocabularyByName("region").terms.flatMap(({ countries = [] }) => countries));

/** Counts the listings of a selection by country, with the places of the directory (see facets/facet-places.ts). */
export function countWorld(engine: FacetEngine, selection: Selection): WorldCounts {
  const { all: rows } = intersectGroups(groupSelection(engine, selection), engine.size);
  const { local, regional, all } = engine.places.countries;
  const count = (...sets: readonly BitSet[]) => {
    const joined = new Uint32Array(rows.length);
    for (const set of sets) unite(joined, set);
    intersect(joined, rows);
    return countRows(joined);
  };
  const countries = [...facetByName(engine, "countries").placeById].filter(([id]) => placed.has(id));
  return {
    total: countRows(rows),
    countries: countries.map(([id, place]) => {
      const near = local[place] as BitSet;
      const named = count(near);
      const within = count(near, regional[place] as BitSet);
      return { id, local: named, regional: within - named, global: count(all[place] as BitSet) - within };
    }),
  };
}
