import type { Feature, FeatureCollection } from "geojson";
import { termPaths } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import { mapViews, nameOfMap, type MapView } from "../../dataset/map-view.ts";
import { folders, type Kind } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { openStates } from "../facets/facet-definitions.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName, localityAt, type FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Locality, Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import type { WorldArea } from "./country-areas.ts";
import worldAreas from "./world-areas.generated.json" with { type: "json" };

/**
 * What a map asks of the directory: listings that have not ended and have the term.
 *
 * The directory's answer with a country added has exactly the country's listings: local, regional and global ones.
 */
export function toMapSelection(engine: FacetEngine, { chosen }: MapView): Selection {
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
export function countListingsByCountry(engine: FacetEngine, selection: Selection) {
  const rows = findRows(engine, selection);
  const countries = [...facetByName(engine, "countries").placeById].filter(([id]) => placed.has(id));
  return countries.map(([id, place]) => {
    const count = (way: Locality) => rows.filter((row) => localityAt(engine, row, "countries", place) === way).length;
    return { id, local: count("local"), regional: count("regional"), global: count("global") };
  });
}

/** The figures of every map as CSV, a row a country, each map as a file. */
export function* formatMapFiles(register: Register) {
  for (const view of mapViews) {
    const engine = enginesOf(register)[view.kind];
    const rows = countListingsByCountry(engine, toMapSelection(engine, view)).map(({ id, local, regional, global }) => [
      ...[id, termById("country", id)?.title ?? id],
      regions.filter(({ countries = [] }) => countries.includes(id)).map((region) => region.id),
      ...[local, regional, global],
    ]);
    const text = formatCsvTable(["country", "name", "regions", "local", "regional", "global"], rows);
    yield { path: `map/${nameOfMap(view)}.csv`, text };
  }
}

/**
 * Who covers which country, as GeoJSON: one feature for each country, with the counts of the world map for both kinds.
 *
 * A country that is too small for the outlines is a point.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function buildCoverageFeatures(register: Register): FeatureCollection {
  const countsOf = (kind: Kind) => {
    const engine = enginesOf(register)[kind];
    return new Map(
      countListingsByCountry(engine, toMapSelection(engine, { kind })).map((country) => [country.id, country]),
    );
  };
  const counts = (["entity", "tool"] as const).map((kind) => [folders[kind], countsOf(kind)] as const);
  const features = (worldAreas as readonly WorldArea[]).map(({ id, polygons, centre }): Feature => {
    const numbers = counts.flatMap(([folder, countries]) =>
      (["local", "regional", "global"] as const).map((way) => [`${folder}_${way}`, countries.get(id)?.[way] ?? 0]),
    );
    return {
      type: "Feature",
      id,
      properties: { country: id, name: termById("country", id)?.title ?? id, ...Object.fromEntries(numbers) },
      geometry:
        polygons.length === 0
          ? { type: "Point", coordinates: centre }
          : { type: "MultiPolygon", coordinates: polygons },
    };
  });
  return { type: "FeatureCollection", features };
}
