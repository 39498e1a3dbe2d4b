import { extent, median } from "d3-array";
import { moveApart, type CountryPoint, type WorldMapLayout } from "./world-map.ts";

/** Width in px of the narrowest screen on which marks are large enough to touch. */
const screenWidth = 320;

/** Radius of a mark on that screen, in px: a little more than half of the 24 px that WCAG 2.2 asks for. */
const radiusOnScreen = 12.5;

/** Space between two marks, as a share of their radius. */
const gapShare = 0.16;

/** Smallest area of a country that is drawn as a shape, as a share of that of a mark: its number has room in most. */
const minShapeShare = 1.5;

/** Distance from the number of a shape that is on the map at least, in radii of a mark, if the shape is as large. */
const maxShapeReach = 3.5;

/**
 * Distance of a shape from the middle of its region up to which the map extends to it, in median deviations: not as far as the
 * middle of Russia, which is in Europe's list.
 */
const maxDeviations = 4;

/** Passes to find the part of the world that is shown: marks that move apart need more of it, and are larger on it. */
const fitPasses = 5;

/** Mark of a country whose shape is too small to touch. */
interface RegionMark extends CountryPoint {
  /** The country itself, from where its mark was moved if it would overlap others. */
  readonly anchor: { readonly x: number; readonly y: number };
}

/** Part of the world map with the countries of a region, in the units of the world map. */
export interface RegionMap {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Radius of a mark: at least 24 px across where the map is 320 px wide. */
  readonly radius: number;
  /** Countries whose shape on the world map is large enough to touch, with the position of their number. */
  readonly shapes: readonly CountryPoint[];
  readonly marks: readonly RegionMark[];
}

/**
 * Lays out the map of a region: the part of the world map with its countries, each of which can be touched, by its shape if that
 * is clearly larger than a mark and else by a mark.
 *
 * Marks are in the middle of their countries, moved apart where they would overlap. Islands beyond the edge where the world map is
 * cut are drawn next to their region.
 *
 * @param ids country codes; those that the world map lacks are left out
 * @returns `{left, top, width, height, radius, shapes, marks}`: shapes such as `{id: "KE", x: 1170, y: 560}`, marks such as `{id:
 *   "RW", x: 1120, y: 560, anchor: {x: 1126, y: 565}}`, both in the order of `ids`. Undefined if no country is on the map
 */
export function layoutRegionMap(world: WorldMapLayout, ids: readonly string[]): RegionMap | undefined {
  const shapeById = new Map(world.shapes.map((shape) => [shape.id, shape]));
  const pointById = new Map(world.points.map((point) => [point.id, point]));
  const found = ids.flatMap((id) => shapeById.get(id) ?? pointById.get(id) ?? []);
  if (found.length === 0) return undefined;
  const middle = median(found, ({ x }) => x) ?? 0;
  const anchors = found.map(({ id = "", x, y }) => ({ id, x: moveNear(x, middle, world.width), y }));

  const deviation = median(anchors, ({ x }) => Math.abs(x - middle)) ?? 0;

  let radius = 0;
  let isLarge = (_: CountryPoint) => false;
  let marks: CountryPoint[] = [];
  let frame = measureFrame(
    anchors.filter(({ x }) => Math.abs(x - middle) <= maxDeviations * deviation),
    radius,
  );
  for (let pass = 0; pass < fitPasses; pass++) {
    radius = (radiusOnScreen * frame.width) / screenWidth;
    const minArea = minShapeShare * Math.PI * radius * radius;
    isLarge = ({ id }) => (shapeById.get(id)?.area ?? 0) >= minArea;
    const shapes = anchors.filter((anchor) => isLarge(anchor));
    const nearShapes = shapes.filter(({ x }) => Math.abs(x - middle) <= maxDeviations * deviation);
    const small = anchors.filter((anchor) => !isLarge(anchor));
    marks = moveApart(small, (2 + gapShare) * radius, shapes);
    frame = measureFrame([...marks, ...listEdges(nearShapes, shapeById, radius)], radius);
  }
  /** Moves the number of a shape that is partly beyond the edge onto the map. */
  const moveOntoMap = ({ id, x, y }: CountryPoint): CountryPoint => {
    const edge = 2 * radius;
    return roundPoint({ id, x: Math.max(frame.left + edge, Math.min(frame.left + frame.width - edge, x)), y });
  };
  const anchorById = new Map(anchors.map((anchor) => [anchor.id, roundPoint(anchor)]));
  return {
    ...frame,
    // The last frame may be a little wider or narrower than the one that the radius fits.
    radius: Math.floor(((radiusOnScreen * frame.width) / screenWidth) * 10) / 10,
    shapes: anchors.filter(isLarge).map(moveOntoMap),
    marks: marks.map((mark) => ({ ...roundPoint(mark), anchor: anchorById.get(mark.id) ?? mark })),
  };
}

/**
 * Returns points about where the edges of shapes are, so that shapes are not cut more than they have to be: at half the side of a
 * square of their area, but at most `maxShapeReach` radii of a mark away from their number.
 */
function listEdges(
  shapes: readonly CountryPoint[],
  shapeById: ReadonlyMap<string | undefined, { readonly area: number }>,
  radius: number,
): CountryPoint[] {
  return shapes.flatMap(({ id, x, y }) => {
    const reach = Math.min(maxShapeReach * radius, Math.sqrt(shapeById.get(id)?.area ?? 0) / 2);
    return [
      { id, x: x - reach, y: y - reach },
      { id, x: x + reach, y: y + reach },
    ];
  });
}

/** Rounds a position to whole units. */
function roundPoint({ id, x, y }: CountryPoint): CountryPoint {
  return { id, x: Math.round(x), y: Math.round(y) };
}

/** Moves a position by the width of the world if it then is nearer to the middle of its region. */
function moveNear(x: number, middle: number, worldWidth: number): number {
  if (middle - x > worldWidth / 2) return x + worldWidth;
  return x - middle > worldWidth / 2 ? x - worldWidth : x;
}

/** Returns the box around marks, with room for their radius and a little more, in whole units. */
function measureFrame(
  marks: readonly CountryPoint[],
  radius: number,
): Pick<RegionMap, "left" | "top" | "width" | "height"> {
  const [left = 0, right = 0] = extent(marks, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(marks, ({ y }) => y);
  const room = Math.max(20, 1.6 * radius);
  return {
    left: Math.floor(left - room),
    top: Math.floor(top - room),
    width: Math.ceil(right - left + 2 * room),
    height: Math.ceil(bottom - top + 2 * room),
  };
}
