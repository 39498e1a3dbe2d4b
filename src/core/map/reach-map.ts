import { extent } from "d3-array";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { WorldMapLayout } from "./world-map.ts";

/** Places in which a listing works, as it states them. */
export interface StatedReach {
  readonly scope?: string;
  readonly regions?: readonly string[];
  readonly countries?: readonly string[];
}

/**
 * Part of a listing's reach that a country is in: "named" is a stated country, or a country of a stated region if no country is
 * stated; "covered" is one of a stated region unless the scope is national, or any country for a global listing; "outside" is every other.
 */
type ReachLevel = "named" | "covered" | "outside";

/** Part of the world map with the countries that a listing reaches. */
export interface ReachMapLayout {
  /** Part of the world map that is shown, in its units. */
  readonly view: View;
  /** True if every country is covered. */
  readonly isWorld: boolean;
  /** ISO codes of the countries of each level that have a shape, in the order of the map. `covered` is empty if all are. */
  readonly shapes: Readonly<Record<"named" | "covered", readonly string[]>>;
  /** Centres of named countries that are too small for a shape, in the units of the map. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Rectangle of the world map, in its units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest width of a view, in parts of the world map's: a country is shown with its neighbours. */
const minViewShare = 0.22;

/** Space around what is shown, in parts of its size. */
const viewPadding = 0.25;

/** Height of a view, in parts of its width: that of the world map. */
const heightShare = 0.46;

type Corner = readonly [x: number, y: number];
type Ring = readonly Corner[];

/**
 * Lays out a map of a listing's reach: a global reach shows the whole world, any other the part of it that holds the reached
 * countries, with their neighbours.
 *
 * @param map of the world
 * @param reach with at least a scope, regions or countries
 * @returns such as `{view: {x: 900, y: 400, width: 440, height: 202}, isWorld: false, shapes: {named: ["KE"], covered: []}, points:
 *   [{x: 1120, y: 444}]}`; undefined if the map has none of the countries, or if the listing states no place and is not global
 */
export function layoutReachMap(map: WorldMapLayout, reach: StatedReach): ReachMapLayout | undefined {
  const levelOf = createLevels(reach);
  const points = map.points.filter(({ id }) => levelOf(id) === "named").map(({ x, y }) => ({ x, y }));
  const reachedShapes = map.shapes.filter(({ id }) => levelOf(id) !== "outside");
  if (reachedShapes.length === 0 && points.length === 0) return undefined;
  const isWorld = reach.scope === "global";
  const listCorners = () => [
    ...reachedShapes.flatMap(({ path }) => parseRings(path).flat()),
    ...points.map(({ x, y }): Corner => [x, y]),
  ];
  const idsOfLevel = (level: ReachLevel) =>
    reachedShapes.flatMap(({ id }) => (id && levelOf(id) === level ? [id] : []));
  return {
    view: isWorld ? { x: 0, y: 0, width: map.width, height: map.height } : fitView(map, listCorners()),
    isWorld,
    shapes: { named: idsOfLevel("named"), covered: isWorld ? [] : idsOfLevel("covered") },
    points,
  };
}

/** Returns a function that tells in which part of a reach a country is. Areas without a code are outside. */
function createLevels({ scope, regions = [], countries = [] }: StatedReach): (id: string | undefined) => ReachLevel {
  const regionTerms = vocabularyByName("region").terms;
  const countriesOfRegions = regionTerms
    .filter(({ id }) => regions.includes(id))
    .flatMap((region) => (region.countries ?? []) as readonly string[]);
  const named = new Set(countries.length > 0 ? countries : countriesOfRegions);
  // The region of a national listing is where its country lies, not where it works.
  const covered = new Set(scope === "national" ? [] : countriesOfRegions);
  return (id) => {
    if (id === undefined) return "outside";
    if (named.has(id)) return "named";
    return covered.has(id) || scope === "global" ? "covered" : "outside";
  };
}

/** Returns the part of the world map around some corners, in the shape of a drawing and within the map as far as it fits. */
function fitView(map: WorldMapLayout, corners: readonly Corner[]): View {
  const [left = 0, right = 0] = extent(corners, ([x]) => x);
  const [top = 0, bottom = 0] = extent(corners, ([, y]) => y);
  const shownWidth = (right - left) * (1 + 2 * viewPadding);
  const shownHeight = (bottom - top) * (1 + 2 * viewPadding);
  const shown = Math.min(map.width, Math.max(shownWidth, shownHeight / heightShare, map.width * minViewShare));
  const [width, height] = [Math.round(shown), Math.round(shown * heightShare)];
  return {
    x: Math.round(clamp((left + right - width) / 2, map.width - width)),
    y: Math.round(clamp((top + bottom - height) / 2, map.height - height)),
    width,
    height,
  };
}

/** Returns a value that is at least 0 and at most `largest`, or 0 if that is negative. */
function clamp(value: number, largest: number): number {
  return Math.max(0, Math.min(value, largest));
}

/**
 * Parses SVG path data of relative steps into rings of corners: "m10 10l2 0 0 3z" → `[[[10, 10], [12, 10], [12, 13]]]`. The first
 * step of a ring starts at the first corner of the ring before it. "" → [].
 */
function parseRings(path: string): Ring[] {
  let start: Corner = [0, 0];
  return path
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = start;
      const corners = numbers.flatMap((step, index): Corner[] => {
        if (index % 2 === 0) {
          x += step;
          return [];
        }
        y += step;
        return [[x, y]];
      });
      start = corners[0] ?? start;
      return corners;
    });
}

/**
 * Formats the world map as an SVG file whose shapes pages draw with `<use>`: those of countries have their ISO code as id, and
 * "world" is all of them, with areas without a code. It has no colours: a page gives them.
 */
export function formatWorldShapes({ width, height, shapes }: WorldMapLayout): string {
  const outlines = shapes.map(({ id, path }) => {
    const idAttribute = id === undefined ? "" : ` id="${id}"`;
    return `<path${idAttribute} vector-effect="non-scaling-stroke" d="${path}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="world">${outlines.join("")}</g></svg>\n`;
}
