import { describe, expect, test } from "vitest";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { layoutRegionMap } from "./region-map.ts";
import worldMap from "./world-map.generated.json" with { type: "json" };

describe.each(vocabularyByName("region").terms.map(({ id, countries = [] }) => ({ id, countries })))(
  "the map of $id",
  ({ countries }) => {
    const map = layoutRegionMap(worldMap, countries);

    test("has a shape or a mark for each country, at least 24 px across on a narrow phone", () => {
      const drawn = [...(map?.shapes ?? []), ...(map?.marks ?? [])].map(({ id }) => id);
      expect(drawn.sort()).toEqual([...countries].sort());
      expect(((map?.radius ?? 0) * 2 * 320) / (map?.width ?? 1)).toBeGreaterThanOrEqual(24);
    });

    test("has marks that do not overlap, all within the map", () => {
      const { marks = [], left = 0, top = 0, width = 0, height = 0, radius = 0 } = map ?? {};
      marks.forEach((mark, index) => {
        expect(mark.x - radius, mark.id).toBeGreaterThanOrEqual(left);
        expect(mark.x + radius, mark.id).toBeLessThanOrEqual(left + width);
        expect(mark.y - radius, mark.id).toBeGreaterThanOrEqual(top);
        expect(mark.y + radius, mark.id).toBeLessThanOrEqual(top + height);
        for (const other of marks.slice(index + 1))
          expect(Math.hypot(mark.x - other.x, mark.y - other.y), `${mark.id} ${other.id}`).toBeGreaterThan(
            1.9 * radius,
          );
      });
    });
  },
);

test("islands beyond the edge of the world map are next to their region", () => {
  const marks = layoutRegionMap(worldMap, ["FJ", "WS", "TO", "PF"])?.marks ?? [];
  const [fiji, , , polynesia] = marks;
  expect(polynesia?.x).toBeGreaterThan(fiji?.x ?? Infinity);
});

test("draws large countries as shapes, and small ones as marks", () => {
  const { shapes = [], marks = [] } = layoutRegionMap(worldMap, ["SN", "GM", "ML", "CV"]) ?? {};
  expect(shapes.map(({ id }) => id)).toEqual(["SN", "ML"]);
  expect(marks.map(({ id }) => id)).toEqual(["GM", "CV"]);
});

test("leaves out what is not on the map, and is undefined if nothing is left", () => {
  expect(layoutRegionMap(worldMap, ["MT", "XX"])?.marks.map(({ id }) => id)).toEqual(["MT"]);
  expect(layoutRegionMap(worldMap, ["XX"])).toBeUndefined();
});
