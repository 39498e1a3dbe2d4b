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

/** Small map of the world, or of a part of it, with the countries that a listing reaches. */
export interface ReachMapLayout {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the countries of each level. "" if the map shows none. */
  readonly paths: Readonly<Record<ReachLevel, string>>;
  /** Centres of named countries that are too small for a shape. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Rectangle of the world map, in its units. */
interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest width of a view, in parts of the world map's: a country is shown with its neighbours. */
const minViewShare = 0.22;

/** Space around what is shown, in parts of its size. */
const viewPadding = 0.25;

/** Height of a drawing, in parts of its width: that of the world map. */
const heightShare = 0.46;

/** Smallest area of a ring's box that is drawn, in square units. */
const minRingArea = 6;

/** Smallest distance between two corners of a ring, in units. */
const minStep = 1.9;

type Corner = readonly [x: number, y: number];
type Ring = readonly Corner[];

/**
 * Lays out a map of a listing's reach.
 *
 * A global reach shows the whole world, any other the part of it that holds the reached countries, with their neighbours. Outlines
 * are rounded to whole units and simplified.
 *
 * @param map of the world
 * @param reach with at least a scope, regions or countries
 * @param width of the drawing in its own units; its height is 0.46 of that
 * @returns `{width, height, paths, points}`, such as `{width: 440, height: 202, paths: {named: "M12 3l4 2…z", covered: "", outside:
 *   "M…z"}, points: [{x: 120, y: 44}]}`; undefined if the map has none of the countries, or if the listing states
 *   no place and is not global
 */
export function layoutReachMap(map: WorldMapLayout, reach: StatedReach, width = 440): ReachMapLayout | undefined {
  const levelOf = createLevels(reach);
  const shapes = map.shapes.map(({ id, path }) => ({ level: levelOf(id), rings: parseRings(path) }));
  const namedPoints = map.points.filter(({ id }) => levelOf(id) === "named").map(({ x, y }): Corner => [x, y]);
  const reachedCorners = shapes.flatMap(({ level, rings }) => (level === "outside" ? [] : rings.flat()));
  if (reachedCorners.length + namedPoints.length === 0) return undefined;
  const isWorld = reach.scope === "global";
  const view = isWorld
    ? { x: 0, y: 0, width: map.width, height: map.height }
    : fitView(map, [...reachedCorners, ...namedPoints]);
  const scale = width / view.width;
  const height = Math.round(width * heightShare);
  const place = ([x, y]: Corner): Corner => [Math.round((x - view.x) * scale), Math.round((y - view.y) * scale)];
  const drawLevel = (level: ReachLevel) =>
    shapes
      .filter((shape) => shape.level === level)
      .flatMap(({ rings }) => rings.filter((ring) => isInView(ring, view)))
      .map((ring) => formatRing(ring.map(place)))
      .join("");
  return {
    width,
    height,
    paths: { named: drawLevel("named"), covered: drawLevel("covered"), outside: drawLevel("outside") },
    points: namedPoints.map((point) => {
      const [x, y] = place(point);
      return { x, y };
    }),
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
  const width = Math.min(map.width, Math.max(shownWidth, shownHeight / heightShare, map.width * minViewShare));
  const height = width * heightShare;
  return {
    x: clamp((left + right - width) / 2, map.width - width),
    y: clamp((top + bottom - height) / 2, map.height - height),
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

/** Returns true if a ring's box touches the view. */
function isInView(ring: Ring, { x, y, width, height }: View): boolean {
  const [left = 0, right = 0] = extent(ring, ([cornerX]) => cornerX);
  const [top = 0, bottom = 0] = extent(ring, ([, cornerY]) => cornerY);
  return right >= x && left <= x + width && bottom >= y && top <= y + height;
}

/**
 * Formats a ring of whole units as path data with relative steps: `[[1, 2], [4, 6], [3, 2]]` → "M1 2l3 4-1-4z". Corners next to
 * the one before are dropped (`minStep`); "" for fewer than three corners, or if the ring's box is smaller than `minRingArea`.
 */
function formatRing(corners: Ring): string {
  const kept: Corner[] = [];
  for (const corner of corners) {
    const before = kept.at(-1);
    if (before === undefined || Math.hypot(corner[0] - before[0], corner[1] - before[1]) >= minStep) kept.push(corner);
  }
  const [left = 0, right = 0] = extent(kept, ([x]) => x);
  const [top = 0, bottom = 0] = extent(kept, ([, y]) => y);
  if (kept.length < 3 || (right - left) * (bottom - top) < minRingArea) return "";
  const [first, ...others] = kept as [Corner, ...Corner[]];
  const steps = others.map(([x, y], index) => {
    const [beforeX, beforeY] = kept[index] ?? first;
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${first.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
