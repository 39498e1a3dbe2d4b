import { termPaths } from "../../dataset/address.ts";
import type { MapView } from "../../dataset/map-view.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { openSelection } from "../facets/facet-definitions.ts";
import { facetByName, findRows, localityAt, type FacetEngine } from "../facets/facets.ts";
import type { Locality, Selection } from "../facets/selection.ts";

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
 * What a map asks of the directory: listings that have not ended and have the term.
 *
 * The directory's answer with a country added has exactly the country's listings: local, regional and global ones.
 */
export function selectionOfMap(engine: FacetEngine, { chosen }: MapView): Selection {
  return { ...(chosen && { [termPaths[chosen.vocabulary]]: [chosen.term.id] }), ...openSelection(engine) };
}

const placed = new Set(vocabularyByName("region").terms.flatMap(({ countries = [] }) => countries));

/** Counts the listings of a selection by country, as the directory finds them. */
export function countWorld(engine: FacetEngine, selection: Selection): WorldCounts {
  const rows = findRows(engine, selection);
  const countries = [...facetByName(engine, "countries").placeById].filter(([id]) => placed.has(id));
  return {
    total: rows.length,
    countries: countries.map(([id, place]) => {
      const count = (way: Locality) => rows.filter((row) => localityAt(engine, row, "countries", place) === way).length;
      return { id, local: count("local"), regional: count("regional"), global: count("global") };
    }),
  };
}
