import type { Feature, FeatureCollection } from "geojson";
import { termPaths } from "../../dataset/address.ts";
import { formatCsvTable } from "../../dataset/formats.ts";
import { mapViews, formatMapName, type MapView } from "../../dataset/map-view.ts";
import { folderByKind, type Kind } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { listOpenStates } from "../facets/facet-definitions.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName, findLocality, type FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Locality, Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import type { WorldArea } from "./country-areas.ts";
import worldAreas from "./world-areas.generated.json" with { type: "json" };

const localities = ["local", "regional", "global"] as const;

/** Numbers of listings that work in a country. A listing counts once, in the nearest of these. */
export interface CountryCounts {
  /** Country code, ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Listings that name the country. */
  readonly local: number;
  /** Listings that name a region with the country in it, but not the country. */
  readonly regional: number;
  /** Listings that work anywhere and name neither. */
  readonly global: number;
}

/**
 * Returns the directory's selection for a map: listings of the engine's kind that have not ended and have the map's term, if it
 * has one, such as `{ issues: ["debt-bondage"], status: ["active", "unknown"] }`. With a country added, the directory finds the
 * listings that the map counts there.
 */
export function toMapSelection(engine: FacetEngine, { filter }: MapView): Selection {
  return { ...(filter && { [termPaths[filter.vocabulary]]: [filter.term.id] }), status: listOpenStates(engine.kind) };
}

/** CSV file with the counts of a map. */
export interface MapFile {
  /** Path below /data/v1/, such as `map/tools-issues-forced-labour.csv`. */
  readonly path: string;
  readonly text: string;
}

const regions = vocabularyByName("region").terms;
const countriesInRegions = new Set(regions.flatMap(({ countries = [] }) => countries));

/**
 * Counts the listings of a selection by country. A listing counts once in a country, in the nearest way.
 *
 * @returns counts such as `{id: "KE", local: 12, regional: 3, global: 40}` in the order of the vocabulary, also of countries
 *   without a listing. Antarctica is left out: it is in no region
 * @throws {RangeError} if the selection has an unknown facet or term
 */
export function countListingsByCountry(engine: FacetEngine, selection: Selection): CountryCounts[] {
  const rows = findRows(engine, selection);
  const countries = [...facetByName(engine, "countries").indexById].filter(([id]) => countriesInRegions.has(id));
  return countries.map(([id, termIndex]) => {
    const rowLocalities = rows.map((row) => findLocality(engine, row, "countries", termIndex));
    const count = (locality: Locality) => rowLocalities.filter((rowLocality) => rowLocality === locality).length;
    return { id, local: count("local"), regional: count("regional"), global: count("global") };
  });
}

/**
 * Formats the counts of every map of `mapViews` as CSV files: `{path: "map/tools-issues-forced-labour.csv", text}`.
 *
 * Their columns are country, name, regions, local, regional and global. There is a row for each country of a region, in the order
 * of the vocabulary: `"KE","Kenya","africa",12,3,40`.
 */
export function* formatMapFiles(register: Register): Generator<MapFile> {
  for (const view of mapViews) {
    const engine = enginesOf(register)[view.kind];
    const counts = countListingsByCountry(engine, toMapSelection(engine, view));
    const rows = counts.map(({ id, local, regional, global }) => {
      const regionIds = regions.filter(({ countries = [] }) => countries.includes(id)).map((region) => region.id);
      return [id, findCountryName(id), regionIds, local, regional, global];
    });
    const text = formatCsvTable(["country", "name", "regions", "local", "regional", "global"], rows);
    yield { path: `map/${formatMapName(view)}.csv`, text };
  }
}

/**
 * Builds the world map with the counts of both kinds as GeoJSON, with a feature per country, ordered by code.
 *
 * Its `id` is the code. Properties are `country` (the code), `name`, and six counts of listings that have not ended:
 * `entities_local`, `entities_regional`, `entities_global`, `tools_local` …, 0 without any. The geometry is a MultiPolygon; a
 * Point for a country that is too small for the outlines.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function buildCoverageFeatures(register: Register): FeatureCollection {
  const kinds = ["entity", "tool"] as const;
  const countsByFolder = kinds.map((kind) => [folderByKind[kind], mapCounts(register, kind)] as const);
  const features = (worldAreas as readonly WorldArea[]).map(({ id, polygons, centre }): Feature => {
    const counts = countsByFolder.flatMap(([folder, countsById]) =>
      localities.map((locality) => [`${folder}_${locality}`, countsById.get(id)?.[locality] ?? 0]),
    );
    return {
      type: "Feature",
      id,
      properties: { country: id, name: findCountryName(id), ...Object.fromEntries(counts) },
      geometry:
        polygons.length === 0
          ? { type: "Point", coordinates: centre }
          : { type: "MultiPolygon", coordinates: polygons },
    };
  });
  return { type: "FeatureCollection", features };
}

/**
 * Returns the counts of a kind's listings that have not ended, by country code: "KE" → `{id: "KE", local: 12, regional: 3,
 * global: 40}`.
 */
function mapCounts(register: Register, kind: Kind): ReadonlyMap<string, CountryCounts> {
  const engine = enginesOf(register)[kind];
  const counts = countListingsByCountry(engine, toMapSelection(engine, { kind }));
  return new Map(counts.map((country) => [country.id, country]));
}

/** Returns the English title of a country, "KE" → "Kenya"; its code if the vocabulary lacks it. */
function findCountryName(id: string): string {
  return termById("country", id)?.title ?? id;
}
