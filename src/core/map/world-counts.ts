import { termPaths } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import { mapViews, nameOfMap, type MapView } from "../../dataset/map-view.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { openStates } from "../facets/facet-definitions.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName, localityAt, type FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Locality, Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";

/**
 * What a map asks of the directory: listings that have not ended and have the term.
 *
 * The directory's answer with a country added has exactly the country's listings: local, regional and global ones.
 */
export function selectionOfMap(engine: FacetEngine, { chosen }: MapView): Selection {
  return { ...(chosen && { [termPaths[chosen.vocabulary]]: [chosen.term.id] }), status: openStates(engine.kind) };
}

const regions = vocabularyByName("region").terms;
const placed = new Set(regions.flatMap(({ countries = [] }) => countries));

/**
 * Counts the listings of a selection by country, as the directory finds them.
 *
 * @returns countries (ISO 3166-1 alpha-2) in the order of the vocabulary, without Antarctica, which lies in no region. A listing
 *   counts once, where it is nearest: `local` if it names the country, `regional` if it names a region that contains it,
 *   `global` if it names neither and works anywhere
 */
export function countWorld(engine: FacetEngine, selection: Selection) {
  const rows = findRows(engine, selection);
  const countries = [...facetByName(engine, "countries").placeById].filter(([id]) => placed.has(id));
  return countries.map(([id, place]) => {
    const count = (way: Locality) => rows.filter((row) => localityAt(engine, row, "countries", place) === way).length;
    return { id, local: count("local"), regional: count("regional"), global: count("global") };
  });
}
export type CountryCounts = ReturnType<typeof countWorld>[number];

/** The figures of every map as CSV, a row a country, each map as a file. */
export function* publishMaps(register: Register) {
  for (const view of mapViews) {
    const engine = enginesOf(register)[view.kind];
    const rows = countWorld(engine, selectionOfMap(engine, view)).map(({ id, local, regional, global }) => [
      ...[id, termById("country", id)?.title ?? id],
      regions.filter(({ countries = [] }) => countries.includes(id)).map((region) => region.id),
      ...[local, regional, global],
    ]);
    const text = formatCsvTable(["country", "name", "regions", "local", "regional", "global"], rows);
    yield { path: `map/${nameOfMap(view)}.csv`, text };
  }
}
