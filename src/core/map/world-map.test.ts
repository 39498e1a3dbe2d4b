import { gzipSync } from "node:zlib";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { WorldAtlas } from "./country-areas.ts";
import { layoutWorldMap } from "./world-map.ts";

const map = layoutWorldMap(atlas as unknown as WorldAtlas);
const drawn = [...map.shapes, ...map.points].flatMap(({ id }) => id ?? []);

/** The corners of a path's rings, back from its relative steps. */
function cornersOf(path: string): [number, number][] {
  const corners: [number, number][] = [];
  let start: [number, number] = [0, 0];
  for (const ring of path.split("z").filter(Boolean)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let at = start;
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] as number), at[1] + (numbers[index + 1] as number)];
      if (index === 0) start = at;
      corners.push(at);
    }
  }
  return corners;
}

describe("the map of the world", () => {
  test("has every country of the vocabulary once, but for Antarctica", () => {
    const countries = vocabularyByName("country").terms.map(({ id }) => id);
    expect([...drawn].sort()).toEqual(countries.filter((id) => id !== "AQ").sort());
  });

  test.each(["SG", "BH", "MT", "MV", "HK", "KN", "TV"])("%s is a point", (id) => {
    expect(map.points.map((point) => point.id)).toContain(id);
  });

  test.each(["GF", "QA", "TW", "PS", "XK"])("%s is drawn, or has no code", (id) => {
    expect(drawn.includes(id)).toBe(id !== "XK");
  });

  test("draws areas without a code too", () => {
    expect(map.shapes.filter(({ id }) => id === undefined).length).toBeGreaterThan(1);
  });

  test("no two points lie on each other, and all lie within the drawing", () => {
    map.points.forEach((a, index) => {
      expect(a.x).toBeGreaterThanOrEqual(map.radius);
      expect(a.x).toBeLessThanOrEqual(map.width - map.radius);
      expect(a.y).toBeGreaterThanOrEqual(map.radius);
      expect(a.y).toBeLessThanOrEqual(map.height - map.radius);
      for (const b of map.points.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(2 * map.radius);
    });
  });

  test("every corner lies within the drawing", () => {
    for (const { path } of map.shapes)
      for (const [x, y] of cornersOf(path)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
  });

  test("Kenya lies east of Nigeria, France's piece in South America is French Guiana's", () => {
    const centre = (id: string) => {
      const corners = cornersOf(map.shapes.find((shape) => shape.id === id)?.path ?? "");
      return corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
    };
    expect(centre("KE")).toBeGreaterThan(centre("NG"));
    expect(centre("GF")).toBeLessThan(centre("FR"));
    const westmost = Math.min(...cornersOf(map.shapes.find(({ id }) => id === "FR")?.path ?? "").map(([x]) => x));
    expect(westmost).toBeGreaterThan(centre("GF") + 100);
  });

  test("two layouts are the same", () => {
    expect(layoutWorldMap(atlas as unknown as WorldAtlas)).toEqual(map);
  });

  test("its paths are small: 16 KB gzipped", () => {
    expect(gzipSync(map.shapes.map(({ path }) => path).join("")).length / 1024).toBeLessThanOrEqual(16);
  });
});
