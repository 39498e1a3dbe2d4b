import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from "d3-geo";
import type { MultiPolygon } from "geojson";
import type { WorldArea } from "./country-areas.ts";
import { shortenPath } from "./path-data.ts";
import worldAreas from "./world-areas.generated.json" with { type: "json" };

/** Smallest halves of the map's width, in radians (17°, 40°): the first that has enough neighbours on the map is taken. */
const minHalfWidths = [0.3, 0.7];

/** Neighbours that show where a country is. Islands far from others have fewer near them. */
const minNeighbours = 3;

/** Largest share of the map's width or height that the country takes. */
const maxCountryShare = 0.72;

/** Polygons smaller than this share of the country's largest one don't count for the part of the world that is shown. */
const minPolygonShare = 0.1;

/** A country that is drawn smaller than this in width and height, in units of the drawing, also has a ring around it. */
const minVisibleSize = 14;

/** A country on the map. */
interface LocatorShape {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** SVG path data with relative steps, such as "m10 10l2 0 0 3z". */
  readonly path: string;
  /** Centre of the part that is on the map, where its name may stand. */
  readonly x: number;
  readonly y: number;
  /** Width and height of the part that is on the map. */
  readonly width: number;
  readonly height: number;
}

/** Drawing of a country among its neighbours. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** The country itself. Undefined if it is too small to have an outline. */
  readonly country: LocatorShape | undefined;
  /** Other countries that are on the map, by code. */
  readonly neighbours: readonly LocatorShape[];
  /** Position of a ring that marks a country which is small or has no outline. Undefined for others. */
  readonly ring: { readonly x: number; readonly y: number } | undefined;
}

/** A country's outline as d3 takes it: outer rings run clockwise. */
interface Outline {
  readonly id: string;
  readonly geometry: MultiPolygon;
  readonly centre: readonly [longitude: number, latitude: number];
  /** Distance from the centre to the farthest corner, in radians. */
  readonly radius: number;
}

const outlines: readonly Outline[] = (worldAreas as unknown as readonly WorldArea[]).map(({ id, polygons, centre }) => {
  const [longitude = 0, latitude = 0] = centre;
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.toReversed()));
  const corners = coordinates.flat(2) as [number, number][];
  return {
    id,
    geometry: { type: "MultiPolygon", coordinates },
    centre: [longitude, latitude],
    radius: Math.max(0, ...corners.map((corner) => geoDistance(corner, [longitude, latitude]))),
  };
});

/**
 * Lays out a map of a country among its neighbours, in Lambert's azimuthal equal-area projection around it, so that no country
 * is drawn askew or too large.
 *
 * The country is in the middle. The map is at least 34° wide; wider where the country would take more than 72 % of it, not
 * counting islands far smaller than its largest one; and 80° where fewer than three neighbours would be on it. All coordinates
 * are rounded to whole units.
 *
 * @returns `{width, height, country, neighbours, ring}`: `country` and each neighbour such as `{id: "BD", path: "m180 90l…z", x:
 *   182, y: 95, width: 40, height: 52}`. `country` is undefined for one without an outline, such as Malta; it has a `ring`
 * @throws {RangeError} `no such country on the map: XX`
 */
export function layoutLocatorMap(id: string, { width = 360, height = 240 } = {}): LocatorMap {
  const outline = outlines.find((candidate) => candidate.id === id);
  if (outline === undefined) throw new RangeError(`no such country on the map: ${id}`);
  const [nearHalfWidth = 0, farHalfWidth = 0] = minHalfWidths;
  const map = drawAround(outline, fitProjection(outline, width, height, nearHalfWidth), width, height);
  if (map.neighbours.length >= minNeighbours) return map;
  return drawAround(outline, fitProjection(outline, width, height, farHalfWidth), width, height);
}

/** Draws a country and the others that are on a map with this projection, which is clipped to the map. */
function drawAround(outline: Outline, projection: GeoProjection, width: number, height: number): LocatorMap {
  const path = geoPath(projection);
  const roundedPath = geoPath(projection).digits(0);
  const middle = (projection.invert?.([width / 2, height / 2]) ?? outline.centre) as [number, number];
  // The projection shortens distances, so a country on the map may be a little farther than it looks.
  const reach = (1.2 * Math.hypot(width, height)) / 2 / projection.scale();

  /** Returns the part of a country that is on the map. Undefined if none is, or if it is less than a few units. */
  const toShape = ({ id, geometry }: Outline): LocatorShape | undefined => {
    const data = shortenPath(roundedPath(geometry) ?? "");
    if (data === "") return undefined;
    const [[left, top], [right, bottom]] = path.bounds(geometry);
    const [x = 0, y = 0] = path.centroid(geometry).map(Math.round);
    return { id, path: data, x, y, width: Math.round(right - left), height: Math.round(bottom - top) };
  };
  const country = toShape(outline);
  const neighbours = outlines
    .filter((other) => other !== outline && geoDistance([...other.centre], middle) - other.radius < reach)
    .flatMap((other) => toShape(other) ?? []);
  const isSmall = country === undefined || Math.max(country.width, country.height) < minVisibleSize;
  const [x, y] = country ? [country.x, country.y] : (projection([...outline.centre]) ?? [width / 2, height / 2]);
  return { width, height, country, neighbours, ring: isSmall ? { x: Math.round(x), y: Math.round(y) } : undefined };
}

/** Returns the projection that shows a country in the middle of the map, with its neighbours, clipped to the map. */
function fitProjection(
  { geometry, centre }: Outline,
  width: number,
  height: number,
  minHalfWidth: number,
): GeoProjection {
  const main = keepLargePolygons(geometry);
  const [longitude, latitude] = main.coordinates.length === 0 ? centre : geoCentroid(main);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const largestScale = width / 2 / minHalfWidth;
  if (main.coordinates.length === 0) {
    projection.scale(largestScale).translate([width / 2, height / 2]);
  } else {
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
    const fittingScale = maxCountryShare * Math.min(width / (right - left), height / (bottom - top));
    const scale = Math.min(largestScale, fittingScale);
    projection
      .scale(scale)
      .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2]);
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Returns the polygons of at least `minPolygonShare` (10 %) of the largest one's area. Empty if there is none. */
function keepLargePolygons({ coordinates }: MultiPolygon): MultiPolygon {
  const areas = coordinates.map((rings) => geoArea({ type: "Polygon", coordinates: rings }));
  const minArea = minPolygonShare * Math.max(0, ...areas);
  return { type: "MultiPolygon", coordinates: coordinates.filter((_, index) => (areas[index] ?? 0) >= minArea) };
}
