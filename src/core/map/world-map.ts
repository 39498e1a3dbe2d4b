import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { readCountries, type Atlas, type CountryArea } from "./map-countries.ts";
import { partPoints, type Point } from "./part-points.ts";
import { GridPath } from "./grid-path.ts";

/** A country drawn as its area. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; absent where there is none. */
  readonly id?: string;
  /** The `d` of its path. */
  readonly path: string;
}

/** Where each country is drawn; the figures are none of its concern. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly CountryShape[];
  /** Countries too small to be seen or hit as areas. */
  readonly points: readonly (Point & { readonly id: string })[];
  /** Of the points. */
  readonly radius: number;
}

/** What an area must cover to be seen and hit as one, in square units: about as much as Kuwait. */
const leastArea = 45;

/** Space around the map, so that no outline or focus ring is cut. */
const margin = 12;

/**
 * Lays out the countries of the world, without Antarctica, in the Equal Earth projection.
 *
 * The map is cut at 169° W, so that no country is cut but islands. A country whose area would be too small is a point;
 * points that would lie on each other are moved apart. Corners lie on a grid of whole units.
 *
 * @param width of the drawing, in its own units
 * @returns shapes and points, each in the order of the atlas
 * @see Bojan Šavrič, Tom Patterson, Bernhard Jenny, "The Equal Earth map projection" (2019), doi:10.1080/13658816.2018.1504949
 */
export function layoutWorldMap(atlas: Atlas, { width = 2000, radius = 8 } = {}): WorldMap {
  const areas = readCountries(atlas);
  const projection = fitProjection(areas, width);
  const path = geoPath(projection);
  const isSmall = (area: CountryArea) => area.id !== undefined && path.area(geometryOf(area)) < leastArea;
  const shapes = areas.filter((area) => !isSmall(area));
  const points = areas.flatMap((area) => {
    const [x, y] = projection([...area.centre]) ?? [0, 0];
    return area.id !== undefined && isSmall(area) ? [{ id: area.id, x, y }] : [];
  });
  const [, bottom] = path.bounds({ type: "GeometryCollection", geometries: areas.map(geometryOf) })[1];
  return {
    width,
    height: Math.ceil(bottom + margin),
    shapes: shapes
      .map((area) => ({ ...(area.id && { id: area.id }), path: drawArea(area, projection) }))
      .filter((shape) => shape.path !== ""),
    points: partPoints(points, 2 * radius + 1).map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    radius,
  };
}

function fitProjection(areas: readonly CountryArea[], width: number): GeoProjection {
  const all = { type: "GeometryCollection", geometries: areas.map(geometryOf) } as const;
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(width - 2 * margin, all);
  const [x, y] = projection.translate();
  return projection.translate([x + margin, y + margin]);
}

function geometryOf({ polygons }: CountryArea) {
  return { type: "MultiPolygon" as const, coordinates: [...polygons] };
}

function drawArea(area: CountryArea, projection: GeoProjection): string {
  const drawn = new GridPath();
  geoPath(projection, drawn)(geometryOf(area));
  return drawn.toString();
}
