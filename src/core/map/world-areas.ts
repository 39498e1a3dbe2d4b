import { geoEquirectangular, geoStream } from "d3-geo";
import type { Position } from "geojson";
import { readCountries, type Atlas } from "./map-countries.ts";

/** Where a country is on the globe. */
export interface WorldArea {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Rings in longitude and latitude; none where the country is too small for this map. */
  readonly polygons: Position[][][];
  readonly centre: Position;
}

/** About a kilometre: finer than the outlines are. */
const digits = 2;

/**
 * The countries of the world in longitude and latitude, in order of their codes.
 *
 * Outer rings run counterclockwise and inner ones clockwise, as GeoJSON has them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946 (3.1.6)
 */
export function listWorldAreas(atlas: Atlas): WorldArea[] {
  const areas = readCountries(atlas).flatMap(({ id, polygons, centre }) =>
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
