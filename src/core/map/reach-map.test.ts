import { describe, expect, test } from "vitest";
import { formatWorldShapes, layoutReachMap } from "./reach-map.ts";
import type { WorldMapLayout } from "./world-map.ts";

/** A world of two squares, Kenya at the left and Germany at the right, with Malta as a point and an area without a code. */
const world: WorldMapLayout = {
  width: 1000,
  height: 460,
  radius: 8,
  shapes: [
    { id: "KE", path: "m100 100l100 0 0 100-100 0z", x: 150, y: 150, area: 10_000 },
    { id: "DE", path: "m800 100l100 0 0 100-100 0z", x: 850, y: 150, area: 10_000 },
    { path: "m400 300l50 0 0 50z", x: 433, y: 317, area: 1250 },
  ],
  points: [{ id: "MT", x: 700, y: 150 }],
};

describe("the map of a reach", () => {
  test("shows the whole world for a global listing, with the countries that it names apart", () => {
    expect(layoutReachMap(world, { scope: "global", countries: ["KE"] })).toEqual({
      view: { x: 0, y: 0, width: 1000, height: 460 },
      isWorld: true,
      shapes: { named: ["KE"], covered: [] },
      points: [],
    });
  });

  test("takes the countries of a region as named if no country is", () => {
    const map = layoutReachMap(world, { scope: "regional", regions: ["africa"] });
    expect(map?.shapes).toEqual({ named: ["KE"], covered: [] });
  });

  test("tells a named country from the others of its region", () => {
    const map = layoutReachMap(world, { scope: "regional", regions: ["africa", "europe"], countries: ["KE"] });
    expect(map?.shapes).toEqual({ named: ["KE"], covered: ["DE"] });
  });

  test("shows a country with its surroundings, within the map", () => {
    const map = layoutReachMap(world, { scope: "national", countries: ["KE"] });
    expect(map?.view).toEqual({ x: 0, y: 75, width: 326, height: 150 });
  });

  test("does not cover the region of a national listing", () => {
    const map = layoutReachMap(world, { scope: "national", regions: ["africa", "europe"], countries: ["KE"] });
    expect(map?.shapes).toEqual({ named: ["KE"], covered: [] });
  });

  test("shows a country that is a point", () => {
    const map = layoutReachMap(world, { scope: "national", countries: ["MT"] });
    expect(map?.points).toEqual([{ x: 700, y: 150 }]);
  });

  test.each([{}, { scope: "national" }, { scope: "regional", countries: ["AQ"] }])("is undefined for %o", (reach) => {
    expect(layoutReachMap(world, reach)).toBeUndefined();
  });
});

test("the file of shapes has one path for each area, with the code of a country as its id", () => {
  const svg = formatWorldShapes(world);
  expect(svg.match(/<path/g)).toHaveLength(world.shapes.length);
  expect(svg).toContain('<path id="KE" vector-effect="non-scaling-stroke" d="m100 100l100 0 0 100-100 0z"/>');
});
