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
 * has one. With a country added, the directory finds the listings that the map counts there.
 */
export function toMapSelection(engine: FacetEngine, { filter }: MapView): Selection {
  return { ...(filter && { [termPaths[filter.vocabulary]]: [filter.term.id] }), status: listOpenStates(engine.kind) };
}

const regions = vocabularyByName("region").terms;
const countriesInRegions = new Set(regions.flatMap(({ countries = [] }) => countries));

/**
 * Counts the listings of a selection by country.
 *
 * @returns counts in the order of the vocabulary, also of countries without a listing. Antarctica is left out: it is in no region
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
 * Formats the counts of every map as CSV files, with a row per country.
 *
 * @returns `path` below `/data/v1/`, such as "map/tools-issues-forced-labour.csv", and `text` of each file
 */
export function* formatMapFiles(register: Register): Generator<{ path: string; text: string }> {
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
 * Builds the world map with the counts of both kinds as GeoJSON, with a feature per country.
 *
 * Properties are `country`, `name` and counts such as `entities_local` and `tools_global`. A country that is too small for the
 * outlines is a point.
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

/** Returns the counts of all listings of a kind, by country code. */
function mapCounts(register: Register, kind: Kind): ReadonlyMap<string, CountryCounts> {
  const engine = enginesOf(register)[kind];
  const counts = countListingsByCountry(engine, toMapSelection(engine, { kind }));
  return new Map(counts.map((country) => [country.id, country]));
}

/** Returns the title of a country, or its code if the vocabulary lacks it. */
function findCountryName(id: string): string {
  return termById("country", id)?.title ?? id;
}
