import { gzipSync } from "node:zlib";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { listTermIds } from "../../dataset/vocabularies.ts";
import type { WorldAtlas } from "./country-areas.ts";
import { layoutWorldMap } from "./world-map.ts";

const map = layoutWorldMap(atlas as unknown as WorldAtlas);
const drawnIds = [...map.shapes, ...map.points].flatMap(({ id }) => id ?? []);

/** Parses the corners of all rings from a path's relative steps. */
function parseCorners(path: string): [number, number][] {
  const corners: [number, number][] = [];
  let start: [number, number] = [0, 0];
  for (const ring of path.split("z").filter(Boolean)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let pen = start;
    for (let index = 0; index < numbers.length; index += 2) {
      pen = [pen[0] + (numbers[index] as number), pen[1] + (numbers[index + 1] as number)];
      if (index === 0) start = pen;
      corners.push(pen);
    }
  }
  return corners;
}

describe("the map of the world", () => {
  test("has every country of the vocabulary once, but for Antarctica", () => {
    const countries = listTermIds("country");
    expect([...drawnIds].sort()).toEqual(countries.filter((id) => id !== "AQ").sort());
  });

  test.each(["SG", "BH", "MT", "MV", "HK", "KN", "TV"])("%s is a point", (id) => {
    expect(map.points.map((point) => point.id)).toContain(id);
  });

  test.each(["GF", "QA", "TW", "PS", "XK"])("%s is drawn if it has a code", (id) => {
    expect(drawnIds.includes(id)).toBe(id !== "XK");
  });

  test("draws areas without a code too", () => {
    expect(map.shapes.filter(({ id }) => id === undefined).length).toBeGreaterThan(1);
  });

  test("no two points overlap, and all are within the drawing", () => {
    map.points.forEach((a, index) => {
      expect(a.x).toBeGreaterThanOrEqual(map.radius);
      expect(a.x).toBeLessThanOrEqual(map.width - map.radius);
      expect(a.y).toBeGreaterThanOrEqual(map.radius);
      expect(a.y).toBeLessThanOrEqual(map.height - map.radius);
      for (const b of map.points.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(2 * map.radius);
    });
  });

  test("every corner is within the drawing", () => {
    for (const { path } of map.shapes)
      for (const [x, y] of parseCorners(path)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
  });

  test("Kenya is east of Nigeria, and France's polygon in South America belongs to French Guiana", () => {
    const averageX = (id: string) => {
      const corners = parseCorners(map.shapes.find((shape) => shape.id === id)?.path ?? "");
      return corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
    };
    expect(averageX("KE")).toBeGreaterThan(averageX("NG"));
    expect(averageX("GF")).toBeLessThan(averageX("FR"));
    const westmostX = Math.min(...parseCorners(map.shapes.find(({ id }) => id === "FR")?.path ?? "").map(([x]) => x));
    expect(westmostX).toBeGreaterThan(averageX("GF") + 100);
  });

  test("two layouts are the same", () => {
    expect(layoutWorldMap(atlas as unknown as WorldAtlas)).toEqual(map);
  });

  test("its paths are at most 16 KB gzipped", () => {
    expect(gzipSync(map.shapes.map(({ path }) => path).join("")).length / 1024).toBeLessThanOrEqual(16);
  });
});
