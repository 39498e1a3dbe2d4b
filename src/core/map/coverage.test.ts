import { parse } from "csv-parse/sync";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { readPublishedText } from "../../testing/published-fixture.ts";

const { features } = JSON.parse(readPublishedText("coverage.geojson")) as FeatureCollection<MultiPolygon>;

test.each(["entities", "tools"])("the counts of %s are the same in GeoJSON and in the map's CSV", (folder) => {
  const rows = parse(readPublishedText(`map/${folder}.csv`), { columns: true, bom: true }) as Record<string, string>[];
  const byCountry = new Map(features.map(({ properties }) => [properties?.["country"], properties]));
  expect(rows.length).toBeGreaterThan(200);
  for (const { country, name, local, regional, global } of rows) {
    expect(byCountry.get(country), country).toMatchObject({
      name,
      [`${folder}_local`]: Number(local),
      [`${folder}_regional`]: Number(regional),
      [`${folder}_global`]: Number(global),
    });
  }
  expect(features).toHaveLength(rows.length);
});

/** Computes twice the area of a ring in the plane, positive if it runs counterclockwise. */
function computeDoubleArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [previousX = 0, previousY = 0] = ring[index] ?? [];
    return sum + previousX * y - x * previousY;
  }, 0);
}

test("rings are closed, within the globe and in the direction of the specification", () => {
  for (const { geometry, properties } of features) {
    if (geometry.type !== "MultiPolygon") continue;
    for (const rings of geometry.coordinates) {
      rings.forEach((ring, index) => {
        const name = String(properties?.["name"]);
        expect(ring.length, name).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), name).toEqual(ring[0]);
        expect(computeDoubleArea(ring) > 0, name).toBe(index === 0);
        // No side goes around the globe, since polygons are cut at the antimeridian.
        for (let side = 1; side < ring.length; side++)
          expect(Math.abs((ring[side]?.[0] ?? 999) - (ring[side - 1]?.[0] ?? 0)), name).toBeLessThan(180);
        for (const [x = 999, y = 999] of ring) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90, name).toBe(true);
      });
    }
  }
});

test.each([
  { city: "Nairobi", country: "KE", position: [36.82, -1.29] },
  { city: "Bangkok", country: "TH", position: [100.5, 13.75] },
  { city: "São Paulo", country: "BR", position: [-46.63, -23.55] },
  { city: "A place in Chukotka, before the antimeridian", country: "RU", position: [175, 67.5] },
  { city: "A place in Chukotka, beyond the antimeridian", country: "RU", position: [-174, 66.6] },
  { city: "Maseru, within South Africa", country: "LS", position: [27.6, -29.45] },
] as const)("$city lies in $country and nowhere else", ({ country, position }) => {
  const containing = features.filter(({ geometry }) => {
    if (geometry.type !== "MultiPolygon") return false;
    // d3 expects rings in the other direction.
    const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed()));
    return geoContains({ type: "MultiPolygon", coordinates }, [position[0], position[1]]);
  });
  expect(containing.map(({ properties }) => properties?.["country"])).toEqual([country]);
});
