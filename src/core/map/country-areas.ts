import { greatest } from "d3-array";
import { geoArea, geoCentroid, geoContains, geoEquirectangular, geoStream } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import placesWithoutShape from "./places-without-shape.json" with { type: "json" };

/** The countries of the package world-atlas. Their ids are ISO 3166-1 numeric codes. */
export type WorldAtlas = Topology<{ countries: GeometryCollection }>;

/** A polygon: its outer ring, then its inner rings. */
type Rings = Position[][];

/** A country's area on the globe. */
export interface CountryArea {
  /** ISO 3166-1 alpha-2. Absent for areas without a code. */
  readonly id?: string;
  /** Empty for a country without a shape in the atlas, such as Tokelau. */
  readonly polygons: readonly Rings[];
  /** Centre of the largest polygon, where a point can stand for the country. */
  readonly centre: readonly [longitude: number, latitude: number];
}

type CountryFeature = Feature<MultiPolygon | Polygon>;

/** Smallest area of a kept corner or ring, in steradians: less than half a pixel of the drawn map. */
const minCornerArea = 1.8e-5;

/** Taiwan's code in ISO 3166-1 numeric, the only one that UN M49 leaves out. */
const taiwanCode = "158";

/** Country codes by ISO 3166-1 numeric code. The vocabulary's descriptions have it, such as "UN M49 404". */
const idByNumericCode = new Map(
  vocabularyByName("country").terms.map(({ id, description }) => [
    /M49 (\d{3})/.exec(description)?.[1] ?? taiwanCode,
    id,
  ]),
);

/**
 * Converts the countries of an atlas to areas and simplifies their outlines: corners and rings smaller than `minCornerArea`,
 * which would not be seen on the map, are dropped. Centres are those of the full outlines.
 *
 * @returns areas such as `{id: "ZW", polygons: [[[[31.2, -22.4], …]]], centre: [29.85, -19]}`, without `id` for a place without a
 *   code: one for each feature of the atlas but Antarctica, in its order, then for each country of places-without-shape.json
 * @throws {RangeError} if the atlas has a shape for a country of places-without-shape.json
 */
export function buildCountryAreas(atlas: WorldAtlas): CountryArea[] {
  // Centres are those of the full outlines.
  const centres = listFeatures(atlas).map((country) => findCentre(listPolygons(country)));
  const simplified = simplify(presimplify(atlas, sphericalTriangleArea), minCornerArea);
  const isLargeRing = filterAttachedWeight(simplified, minCornerArea, computeRingArea);
  const features = listFeatures(filter(simplified, isLargeRing) as WorldAtlas);
  const areas = features.map((country, index) => ({
    ...readId(country),
    polygons: listPolygons(country),
    centre: centres[index] ?? ([0, 0] as const),
  }));
  return addPlacesWithoutShape(areas).filter(({ id }) => id !== "AQ");
}

/** Converts the atlas to GeoJSON features, in its order. Each has its numeric code as `id` and its English name as a property. */
function listFeatures(atlas: WorldAtlas): CountryFeature[] {
  return (feature(atlas, atlas.objects.countries) as FeatureCollection<MultiPolygon | Polygon>).features;
}

/**
 * Returns the alpha-2 code of a feature's numeric one, "404" → `{id: "KE"}`, or `{}` without a code. Australia's outlying islets
 * share its number but have none.
 */
function readId({ id, properties }: Feature): Pick<CountryArea, "id"> {
  const code = idByNumericCode.get(String(id));
  const isIslet = properties?.["name"] === "Ashmore and Cartier Is.";
  return code === undefined || isIslet ? {} : { id: code };
}

/**
 * Returns the polygons of a country, each a list of rings; one for a GeoJSON Polygon. [] if it has no shape, or if all of it was
 * dropped as too small.
 */
function listPolygons({ geometry }: Feature<MultiPolygon | Polygon | null>): Rings[] {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Returns longitude and latitude of the centre of the largest polygon; [0, 0] if there is none. */
function findCentre(polygons: readonly Rings[]): [longitude: number, latitude: number] {
  const shapes = polygons.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = greatest(shapes, (shape) => geoArea(shape));
  return largest === undefined ? [0, 0] : geoCentroid(largest);
}

/** Computes the area of a ring in steradians, in whichever direction it runs: that of the smaller side, at most 2π. */
function computeRingArea(ring: Parameters<typeof sphericalRingArea>[0]): number {
  const area = sphericalRingArea(ring, false);
  return Math.min(area, 4 * Math.PI - area);
}

/**
 * Adds the countries of places-without-shape.json, which have no shape of their own in Natural Earth's map at 1:50 m, at the end.
 * Their longitude and latitude there is the centre.
 *
 * If the place is within another country's polygon, that polygon moves to the added country: French Guiana's is part of France in
 * the atlas. The others have no polygon, and are drawn as points.
 *
 * @throws {RangeError} if one of them is among the areas, as in `the atlas has a shape for GF`
 */
function addPlacesWithoutShape(areas: readonly CountryArea[]): CountryArea[] {
  const ids = new Set(areas.map(({ id }) => id));
  const remaining = areas.map((area) => ({ ...area, polygons: [...area.polygons] }));
  const added = Object.entries(placesWithoutShape).map(([id, [longitude = 0, latitude = 0]]) => {
    if (ids.has(id)) throw new RangeError(`the atlas has a shape for ${id}`);
    const centre = [longitude, latitude] as const;
    const containsPlace = (coordinates: Rings) => geoContains({ type: "Polygon", coordinates }, [...centre]);
    const container = remaining.find(({ polygons }) => polygons.some(containsPlace));
    const polygons = container?.polygons.filter(containsPlace) ?? [];
    if (container !== undefined)
      container.polygons = container.polygons.filter((polygon) => !polygons.includes(polygon));
    return { id, polygons, centre };
  });
  return [...remaining, ...added];
}

/** Outline of a country as GeoJSON coordinates. */
export interface WorldArea {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Empty if the country is too small for this map, as Andorra is. */
  readonly polygons: Rings[];
  /** Longitude and latitude, with two decimals. */
  readonly centre: Position;
}

/** Decimals of published coordinates: about a kilometre, finer than the outlines are. */
const coordinateDigits = 2;

/**
 * Builds the outlines of all countries with a code as GeoJSON coordinates, ordered by code. Antarctica is left out.
 *
 * Outer rings run counterclockwise and inner ones clockwise, and polygons are cut at the antimeridian (180°). Coordinates have
 * two decimals (`coordinateDigits`).
 *
 * @returns such as `{id: "AD", polygons: [], centre: [1.56, 42.54]}`; `polygons` is [] if the country is too small for this map
 * @throws {RangeError} if the atlas has a shape for a country of places-without-shape.json
 * @see https://www.rfc-editor.org/rfc/rfc7946 (3.1.6, 3.1.9)
 */
export function buildWorldAreas(atlas: WorldAtlas): WorldArea[] {
  const areas = buildCountryAreas(atlas).flatMap(({ id, polygons, centre }) => {
    if (id === undefined) return [];
    const published = polygons.flatMap(cutAtAntimeridian).flatMap(toGeoJsonRings);
    return [{ id, polygons: published, centre: roundPosition([...centre]) }];
  });
  return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Cuts a polygon along the antimeridian if it crosses it, since programs that draw on a plane need that.
 *
 * @returns the polygons on both sides, each a single closed ring; `[rings]` if it does not cross
 * @throws {RangeError} if a polygon that crosses has inner rings, which no country's has
 */
function cutAtAntimeridian(rings: Rings): Rings[] {
  if (!rings.some(isCrossingAntimeridian)) return [rings];
  if (rings.length > 1) throw new RangeError("a polygon across the antimeridian has inner rings");
  // The projection maps degrees to degrees; d3 cuts at the antimeridian in its stream.
  const degrees = geoEquirectangular()
    .translate([0, 0])
    .scale(180 / Math.PI)
    .precision(0);
  const pieces: Position[][] = [];
  const sink = {
    point: (x: number, y: number) => void pieces.at(-1)?.push([x, -y]),
    lineStart: () => void pieces.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream({ type: "Polygon", coordinates: rings }, degrees.stream(sink));
  return pieces.map((ring) => [[...ring, ...ring.slice(0, 1)]]);
}

/** Returns true if two successive positions of a ring are more than 180° of longitude apart. */
function isCrossingAntimeridian(ring: readonly Position[]): boolean {
  return ring.some(([longitude = 0], index) => {
    const previousLongitude = ring[index - 1]?.[0] ?? 0;
    return index > 0 && Math.abs(longitude - previousLongitude) > 180;
  });
}

/**
 * Rounds the positions of a polygon to two decimals, drops those that equal the one before, and reverses its rings: d3's outer
 * rings run clockwise.
 *
 * @returns a list with the polygon, without inner rings that have fewer than four positions left; [] if its outer ring has
 */
function toGeoJsonRings(rings: readonly Position[][]): Rings[] {
  const rounded = rings.map((ring) => {
    const positions = ring.map(roundPosition);
    const distinct = positions.filter((position, index) => String(position) !== String(positions[index - 1]));
    return distinct.toReversed();
  });
  const isRing = (ring: Position[]) => ring.length >= 4;
  return rounded[0] !== undefined && isRing(rounded[0]) ? [rounded.filter(isRing)] : [];
}

/** Rounds longitude and latitude to two decimals: `[29.8509, -18.9969]` → `[29.85, -19]`. */
function roundPosition(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(coordinateDigits)));
}
