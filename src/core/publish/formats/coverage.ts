import type { Feature, FeatureCollection, Geometry } from "geojson";
import { folders, type Kind } from "../../../dataset/model.ts";
import { mapViews } from "../../../dataset/map-view.ts";
import { termById } from "../../../dataset/vocabularies.ts";
import { enginesOf } from "../../facets/facet-index.ts";
import worldAreas from "../../map/world-areas.generated.json" with { type: "json" };
import type { WorldArea } from "../../map/map-countries.ts";
import { countWorld, selectionOfMap, type CountryCounts } from "../../map/world-counts.ts";
import type { Register } from "../../register/register.ts";

const areas: readonly WorldArea[] = worldAreas;

/**
 * Who covers which country, as GeoJSON: one feature for each country, with the counts of the world map for both kinds.
 *
 * A country that is too small for the outlines is a point.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function describeCoverage(register: Register): FeatureCollection {
  const counts = { entity: countsOf(register, "entity"), tool: countsOf(register, "tool") };
  return { type: "FeatureCollection", features: areas.map((area) => describeArea(area, counts)) };
}

function countsOf(register: Register, kind: Kind): ReadonlyMap<string, CountryCounts> {
  const engine = enginesOf(register)[kind];
  const view = mapViews.find((each) => each.kind === kind && each.chosen === undefined) ?? { kind };
  return new Map(countWorld(engine, selectionOfMap(engine, view)).map((country) => [country.id, country]));
}

function describeArea(
  { id, polygons, centre }: WorldArea,
  counts: Readonly<Record<Kind, ReadonlyMap<string, CountryCounts>>>,
): Feature {
  const geometry: Geometry =
    polygons.length === 0 ? { type: "Point", coordinates: centre } : { type: "MultiPolygon", coordinates: polygons };
  const numbers = (["entity", "tool"] as const).flatMap((kind) =>
    (["local", "regional", "global"] as const).map((how) => [
      `${folders[kind]}_${how}`,
      counts[kind].get(id)?.[how] ?? 0,
    ]),
  );
  return {
    type: "Feature",
    id,
    properties: { country: id, name: termById("country", id)?.title ?? id, ...Object.fromEntries(numbers) },
    geometry,
  };
}
