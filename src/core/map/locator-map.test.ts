import { expect, test } from "vitest";
import worldAreas from "./world-areas.generated.json" with { type: "json" };
import { layoutLocatorMap } from "./locator-map.ts";

const maps = worldAreas.map(({ id }) => ({ id, map: layoutLocatorMap(id) }));

test("shows every country in the middle of the map, as an outline or with a ring", () => {
  for (const { id, map } of maps) {
    const { x, y } = map.ring ?? map.country ?? { x: 0, y: 0 };
    expect(Math.abs(x - map.width / 2), id).toBeLessThan(map.width / 4);
    expect(Math.abs(y - map.height / 2), id).toBeLessThan(map.height / 4);
  }
});

test("draws no country twice, and nothing outside the map", () => {
  for (const { id, map } of maps) {
    const shapes = [...(map.country ? [map.country] : []), ...map.neighbours];
    expect(new Set(shapes.map((shape) => shape.id)).size, id).toBe(shapes.length);
    for (const { x, y, width, height } of shapes) {
      expect(width, id).toBeLessThanOrEqual(map.width);
      expect(height, id).toBeLessThanOrEqual(map.height);
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, id).toBe(true);
    }
  }
});

test("leaves room around a country, and shows its neighbours", () => {
  const { country, neighbours, ring } = layoutLocatorMap("KE");
  expect(country?.width).toBeLessThan(360 * 0.75);
  expect(neighbours.map(({ id }) => id)).toEqual(expect.arrayContaining(["ET", "TZ", "UG"]));
  expect(ring).toBeUndefined();
});

test("marks a country without an outline by a ring, and shows more of the sea around an island alone", () => {
  expect(layoutLocatorMap("MT")).toMatchObject({ country: undefined, ring: { x: 180, y: 120 } });
  expect(layoutLocatorMap("KI").neighbours.length).toBeGreaterThan(0);
});

test("refuses a code that is not on the map", () => {
  expect(() => layoutLocatorMap("XX")).toThrow("no such country on the map: XX");
});
