import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { buildCountryAreas, type CountryArea, type WorldAtlas } from "./country-areas.ts";
import { shortenPath } from "./path-data.ts";

/** Smallest area of a country that is drawn as a shape, in square units: about that of Kuwait. Smaller ones are points. */
const minShapeArea = 45;

/** Space around the map, so that no outline or focus ring is cut off. */
const margin = 12;

/** Space between two points. */
const pointGap = 2.5;

/** Distance that a point keeps from an obstacle, as a share of that from another point. */
const obstacleShare = 0.8;

/** Passes over all points to move them apart. Far fewer are needed. */
const maxPasses = 400;

/** A country drawn as a shape. */
interface CountryShape {
  /** ISO 3166-1 alpha-2. Absent for areas without a code. */
  readonly id?: string;
  /** SVG path data with relative steps, such as "m10 10l2 0 0 3z". */
  readonly path: string;
  /** Centre of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Area of all parts, in square units. */
  readonly area: number;
}

/** A country drawn as a point. */
export interface CountryPoint {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Drawing of the world map. Shapes and points are in the order of `buildCountryAreas`. */
export interface WorldMapLayout {
  readonly width: number;
  readonly height: number;
  /** Shapes with at least one ring of three corners. Smaller areas without a code are left out. */
  readonly shapes: readonly CountryShape[];
  readonly points: readonly CountryPoint[];
  /** Radius of a point. */
  readonly radius: number;
}

/**
 * Lays out the countries of the world, without Antarctica, in the Equal Earth projection.
 *
 * The map is cut at 169° W, where it cuts no country but islands. Countries with a code whose shape would be smaller than
 * `minShapeArea` (45 square units) are points, moved apart if they would overlap. All coordinates are rounded to whole units.
 *
 * @param width of the drawing, in its own units; the height follows from it, 920 for 2000
 * @param radius of a point
 * @returns `{width, height, shapes, points, radius}`: shapes such as `{id: "ZW", path: "m1089 674l-8-2…z", x: 1075, y: 655, area:
 *   1210}`,
 *   without `id` for an area without a code; points such as `{id: "VA", x: 985, y: 203}`; both in the order of `buildCountryAreas`
 * @throws {RangeError} if the atlas has a shape for a country of places-without-shape.json
 * @see Bojan Šavrič, Tom Patterson, Bernhard Jenny, "The Equal Earth map projection" (2019), doi:10.1080/13658816.2018.1504949
 */
export function layoutWorldMap(atlas: WorldAtlas, { width = 2000, radius = 8 } = {}): WorldMapLayout {
  const areas = buildCountryAreas(atlas);
  const projection = fitProjection(areas, width);
  const path = geoPath(projection);
  const roundedPath = geoPath(projection).digits(0);
  const isPoint = (area: CountryArea) => area.id !== undefined && path.area(toMultiPolygon(area)) < minShapeArea;

  const shapes = areas
    .filter((area) => !isPoint(area))
    .map((area) => {
      const [x, y] = projection([...area.centre]) ?? [0, 0];
      return {
        ...(area.id && { id: area.id }),
        path: shortenPath(roundedPath(toMultiPolygon(area)) ?? ""),
        x: Math.round(x),
        y: Math.round(y),
        area: Math.round(path.area(toMultiPolygon(area))),
      };
    });
  const points = areas.filter(isPoint).map(({ id = "", centre }): CountryPoint => {
    const [x, y] = projection([...centre]) ?? [0, 0];
    return { id, x, y };
  });
  const [, bottom] = path.bounds({ type: "GeometryCollection", geometries: areas.map(toMultiPolygon) })[1];
  return {
    width,
    height: Math.ceil(bottom + margin),
    shapes: shapes.filter((shape) => shape.path !== ""),
    points: moveApart(points, 2 * radius + pointGap).map(({ id, x, y }) => ({
      id,
      x: Math.round(x),
      y: Math.round(y),
    })),
    radius,
  };
}

/**
 * Moves points apart until all pairs have at least this distance, or `maxPasses` (400) passes are over: the two of a pair by
 * equal steps in opposite directions. Points in the same position move sideways. Obstacles stay where they are.
 *
 * @returns new points, in their order; (0, 0) and (4, 0) at a distance of 10 become (−3, 0) and (7, 0)
 */
export function moveApart(
  points: readonly CountryPoint[],
  minDistance: number,
  obstacles: readonly CountryPoint[] = [],
): CountryPoint[] {
  const moved = points.map((point) => ({ ...point }));
  const fixed = obstacles.map((point) => ({ ...point }));
  const obstacleSet = new Set(fixed);
  const all = [...moved, ...fixed];
  let isAnyMoved = true;
  for (let pass = 0; pass < maxPasses && isAnyMoved; pass++) {
    isAnyMoved = false;
    for (const [index, a] of moved.entries())
      for (const b of all.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const isObstacle = obstacleSet.has(b);
        const overlap = (isObstacle ? obstacleShare : 1) * minDistance - distance;
        if (overlap <= 0.01) continue;
        isAnyMoved = true;
        const step = isObstacle ? overlap : overlap / 2;
        const [stepX, stepY] = distance === 0 ? [step, 0] : [(dx / distance) * step, (dy / distance) * step];
        a.x -= stepX;
        a.y -= stepY;
        if (isObstacle) continue;
        b.x += stepX;
        b.y += stepY;
      }
  }
  return moved;
}

/**
 * Returns the Equal Earth projection that fits all areas into a width, with 11° E in the middle and `margin` (12) around them.
 */
function fitProjection(areas: readonly CountryArea[], width: number): GeoProjection {
  const world = { type: "GeometryCollection", geometries: areas.map(toMultiPolygon) } as const;
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(width - 2 * margin, world);
  const [x, y] = projection.translate();
  return projection.translate([x + margin, y + margin]);
}

/** Returns an area as GeoJSON geometry, as d3 takes it: `{type: "MultiPolygon", coordinates: polygons}`. */
function toMultiPolygon({ polygons }: CountryArea): MultiPolygon {
  return { type: "MultiPolygon", coordinates: [...polygons] };
}
