import { describe, expect, test } from "vitest";
import { layoutReachMap } from "./reach-map.ts";
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
    const map = layoutReachMap(world, { scope: "global", countries: ["KE"] }, 500);
    expect(map).toEqual({
      width: 500,
      height: 230,
      paths: {
        named: "M50 50l50 0 0 50-50 0z",
        covered: "M400 50l50 0 0 50-50 0z",
        outside: "M200 150l25 0 0 25z",
      },
      points: [],
    });
  });

  test("takes the countries of a region as named if no country is", () => {
    const map = layoutReachMap(world, { scope: "regional", regions: ["africa"] });
    expect(map?.paths.named).not.toBe("");
    expect(map?.paths.covered).toBe("");
  });

  test("tells a named country from the others of its region", () => {
    const map = layoutReachMap(world, { scope: "regional", regions: ["africa", "europe"], countries: ["KE"] });
    expect(map?.paths.named).not.toBe("");
    expect(map?.paths.covered).not.toBe("");
  });

  test("shows a country with its surroundings, and leaves out what is far away", () => {
    const map = layoutReachMap(world, { scope: "national", countries: ["KE"] });
    expect(map?.paths.outside).toBe("");
    expect(map?.paths.named).toBe("M135 34l135 0 0 135-135 0z");
  });

  test("does not cover the region of a national listing", () => {
    const map = layoutReachMap(world, { scope: "national", regions: ["africa", "europe"], countries: ["KE"] });
    expect(map?.paths.covered).toBe("");
  });

  test("shows a country that is a point", () => {
    const map = layoutReachMap(world, { scope: "national", countries: ["MT"] });
    expect(map?.points).toEqual([{ x: 220, y: 101 }]);
  });

  test.each([{}, { scope: "national" }, { scope: "regional", countries: ["AQ"] }])("is undefined for %o", (reach) => {
    expect(layoutReachMap(world, reach)).toBeUndefined();
  });
});
