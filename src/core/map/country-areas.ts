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

/** The countries of world-atlas: ids are ISO 3166-1 numeric. */
export type WorldAtlas = Topology<{ countries: GeometryCollection }>;

/** A country's area as rings on the globe; no id where ISO 3166-1 has no code for it. */
export interface CountryArea {
  readonly id?: string;
  readonly polygons: readonly Position[][][];
  /** Of its largest piece: where a point stands for it. */
  readonly centre: readonly [longitude: number, latitude: number];
}

/** What a corner must span, in steradians, to stay: less than half a pixel of the drawn map. */
const leastCorner = 1.8e-5;

// UN M49 gives the same numbers as ISO 3166-1, but for one that it leaves out.
const idByNumber = new Map(
  vocabularyByName("country").terms.map(({ id, description }) => [/M49 (\d{3})/.exec(description)?.[1] ?? "158", id]),
);

/** What a ring encloses, in steradians, whichever way it runs. */
function areaOfRing(ring: Parameters<typeof sphericalRingArea>[0]): number {
  const area = sphericalRingArea(ring, false);
  return Math.min(area, 4 * Math.PI - area);
}

/** The countries of an atlas, simplified; every country of the vocabulary but Antarctica is there. */
export function buildCountryAreas(atlas: WorldAtlas): CountryArea[] {
  const centres = new Map(featuresOf(atlas).map((each, index) => [index, centreOf(polygonsOf(each))]));
  const weighed = presimplify(atlas, sphericalTriangleArea);
  const plain = simplify(weighed, leastCorner);
  const isLarge = filterAttachedWeight(plain, leastCorner, areaOfRing);
  const areas = featuresOf(filter(plain, isLarge) as WorldAtlas).map((each, index) => ({
    ...idOf(each),
    polygons: polygonsOf(each),
    centre: centres.get(index) ?? [0, 0],
  }));
  return splitOff(areas).filter(({ id }) => id !== "AQ");
}

function featuresOf(atlas: WorldAtlas): Feature<MultiPolygon | Polygon>[] {
  return (feature(atlas, atlas.objects.countries) as FeatureCollection<MultiPolygon | Polygon>).features;
}

/** Australia's outlying islets share its number and have none of their own. */
function idOf({ id, properties }: Feature): Pick<CountryArea, "id"> {
  const code = idByNumber.get(String(id));
  const isIslet = properties?.["name"] === "Ashmore and Cartier Is.";
  return code === undefined || isIslet ? {} : { id: code };
}

function polygonsOf({ geometry }: Feature<MultiPolygon | Polygon | null>): Position[][][] {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function centreOf(polygons: readonly Position[][][]): [number, number] {
  const areas = polygons.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = greatest(areas, (area) => geoArea(area));
  return largest === undefined ? [0, 0] : geoCentroid(largest);
}

/**
 * Adds countries that have no shape of their own in Natural Earth's map at 1:50 m, by longitude and latitude.
 *
 * A place that lies within another country's shape takes the piece of it in which it lies (French Guiana); the others have none
 * and are drawn as points.
 */
function splitOff(areas: readonly CountryArea[]): CountryArea[] {
  const own = new Set(areas.map(({ id }) => id));
  const rest = areas.map((area) => ({ ...area, polygons: [...area.polygons] }));
  const split = Object.entries(placesWithoutShape).map(([id, [longitude = 0, latitude = 0]]) => {
    if (own.has(id)) throw new RangeError(`the atlas has a shape for ${id}`);
    const centre = [longitude, latitude] as const;
    const isThere = (coordinates: Position[][]) => geoContains({ type: "Polygon", coordinates }, [...centre]);
    const holder = rest.find(({ polygons }) => polygons.some(isThere));
    const polygons = holder?.polygons.filter(isThere) ?? [];
    if (holder !== undefined) holder.polygons = holder.polygons.filter((each) => !polygons.includes(each));
    return { id, polygons, centre };
  });
  return [...rest, ...split];
}

export type WorldArea = ReturnType<typeof buildWorldAreas>[number];

/** About a kilometre: finer than the outlines are. */
const digits = 2;

/**
 * The countries of the world in longitude and latitude, in order of their codes.
 *
 * Outer rings run counterclockwise and inner ones clockwise, as GeoJSON has them. A country that is too small for this map has none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946 (3.1.6)
 */
export function buildWorldAreas(atlas: WorldAtlas) {
  const areas = buildCountryAreas(atlas).flatMap(({ id, polygons, centre }) =>
    id === undefined
      ? []
      : [{ id, polygons: polygons.flatMap(cutPolygon).flatMap(roundPolygon), centre: roundPosition([...centre]) }],
  );
  return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Cuts a polygon along the antimeridian where it crosses it, as programs that draw on a plane need it.
 *
 * @throws {RangeError} if a polygon that crosses it has inner rings, of which no country has any
 */
function cutPolygon(rings: Position[][]): Position[][][] {
  const isCrossing = rings.some((ring) =>
    ring.some(([x = 0], index) => index > 0 && Math.abs(x - (ring[index - 1]?.[0] ?? 0)) > 180),
  );
  if (!isCrossing) return [rings];
  if (rings.length > 1) throw new RangeError("a polygon across the antimeridian has inner rings");
  const pieces: Position[][] = [];
  const degrees = geoEquirectangular()
    .translate([0, 0])
    .scale(180 / Math.PI)
    .precision(0);
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

/** To the precision of the map, and turned round: d3's outer rings run clockwise. */
function roundPolygon(rings: readonly Position[][]): Position[][][] {
  const rounded = rings.map((ring) =>
    ring
      .map(roundPosition)
      .filter((each, index, all) => index === 0 || String(each) !== String(all[index - 1]))
      .toReversed(),
  );
  const isRing = (ring: Position[]) => ring.length >= 4;
  return rounded[0] !== undefined && isRing(rounded[0]) ? [rounded.filter(isRing)] : [];
}

function roundPosition(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(digits)));
}
