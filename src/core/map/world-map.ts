import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { buildCountryAreas, type WorldAtlas, type CountryArea } from "./country-areas.ts";

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
 * @returns shapes and points, each in the order of the atlas; a shape has no id where ISO 3166-1 has none for it
 * @see Bojan Šavrič, Tom Patterson, Bernhard Jenny, "The Equal Earth map projection" (2019), doi:10.1080/13658816.2018.1504949
 */
export function layoutWorldMap(atlas: WorldAtlas, { width = 2000, radius = 8 } = {}) {
  const areas = buildCountryAreas(atlas);
  const projection = fitProjection(areas, width);
  const path = geoPath(projection);
  const drawn = geoPath(projection).digits(0);
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
      .map((area) => ({ ...(area.id && { id: area.id }), path: shorten(drawn(geometryOf(area)) ?? "") }))
      .filter((shape) => shape.path !== ""),
    points: spread(points, 2 * radius + 2.5).map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    radius,
  };
}

/** Moves points apart, each half the way, until none are nearer than a distance; two on one spot move sideways. */
function spread<Point extends { x: number; y: number }>(points: readonly Point[], distance: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 400; round++)
    for (const [index, a] of moved.entries())
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 0.01) continue;
        const step = (distance - apart) / 2;
        const [stepX, stepY] = apart === 0 ? [step, 0] : [(dx / apart) * step, (dy / apart) * step];
        a.x -= stepX;
        a.y -= stepY;
        b.x += stepX;
        b.y += stepY;
      }
  return moved;
}

/** A path of whole units in SVG's shortest words: relative steps, no corner twice, no ring that encloses nothing. */
function shorten(path: string): string {
  let pen = [0, 0];
  const rings = path.split("Z").map((ring) => {
    const corners = ring
      .slice(1)
      .split("L")
      .filter((corner, index, all) => corner !== all.at(index - 1));
    if (corners.length < 3) return "";
    const start = pen;
    const steps = corners.map((corner) => {
      const [[fromX = 0, fromY = 0], [x = 0, y = 0]] = [pen, corner.split(",").map(Number)];
      pen = [x, y];
      return [x - fromX, y - fromY];
    });
    // After `z` the pen is where the ring began.
    pen = [0, 1].map((axis) => (start[axis] ?? 0) + (steps[0]?.[axis] ?? 0));
    const [first, rest] = [steps.slice(0, 1), steps.slice(1)].map((each) =>
      each.flat().join(" ").replaceAll(" -", "-"),
    );
    return `m${first}l${rest}z`;
  });
  return rings.join("");
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
