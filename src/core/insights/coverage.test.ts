import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { engineOf, entityWith } from "../facets/facet-fixture.ts";
import { findRows } from "../facets/facets.ts";
import { findThinCells, measureCoverage, type Coverage } from "./coverage.ts";

const kenya: Partial<Entity> = { reach: { scope: "national", countries: ["KE"] } };
const global: Partial<Entity> = { reach: { scope: "global" } };
const globalInAsia: Partial<Entity> = { reach: { scope: "global", regions: ["south-asia"] } };
const trains: Partial<Entity> = { offer: { services: ["training"] } };
const both: Partial<Entity> = { offer: { services: ["hotline", "training"] } };
const dated = (as_of: string): Partial<Entity> => ({ sources: [{ url: "https://example.org", as_of }] });

const listings = [
  entityWith("a", { ...kenya, ...trains, ...dated("2026-06") }),
  entityWith("b", { ...kenya, ...both, ...dated("2020") }),
  entityWith("c", { ...global, ...trains }),
  entityWith("d", { ...globalInAsia, ...both, ...dated("2026-01") }),
  entityWith("e", { ...kenya, ...trains, status: { state: "closed" } }),
  entityWith("f", trains),
];

function coverageOf(entities: readonly Entity[]): Coverage {
  return measureCoverage(engineOf(entities), "services", "regions");
}

const cellOf = ({ cells }: Coverage, row: string, column: string) =>
  cells.find((cell) => cell.row === row && cell.column === column);

test("counts who names a place apart from who works everywhere, and leaves out what has ended", () => {
  const coverage = coverageOf(listings);
  expect(coverage.n).toBe(5);
  expect(cellOf(coverage, "training", "africa")).toMatchObject({ count: 2, current: 1 });
  expect(cellOf(coverage, "hotline", "africa")).toMatchObject({ count: 1, current: 0 });
  expect(cellOf(coverage, "training", "south-asia")).toMatchObject({ count: 1, current: 1 });
  expect(cellOf(coverage, "training", "europe")).toMatchObject({ count: 0, current: 0 });
  expect(coverage.rows.find(({ row }) => row === "training")).toMatchObject({
    count: 5,
    current: 2,
    global: { count: 2, current: 1 },
  });
});

test("under-served regions come first, each group in the order of the vocabulary", () => {
  expect(coverageOf([]).columns.slice(0, 5)).toEqual([
    "africa",
    "middle-east-north-africa",
    "latin-america-caribbean",
    "north-america",
    "europe",
  ]);
});

test("thin cells: by need, then by count, then by what the row has elsewhere", () => {
  const thin = findThinCells(coverageOf(listings), 4).map(({ row, column, count }) => [row, column, count]);
  expect(thin).toEqual([
    ["training", "middle-east-north-africa", 0],
    ["hotline", "middle-east-north-africa", 0],
    ["training", "europe", 0],
    ["training", "central-asia", 0],
  ]);
});

const places = fc.constantFrom(kenya, global, globalInAsia, {});
const offers = fc.constantFrom(trains, both, {});
const states = fc.constantFrom({}, { status: { state: "closed" } });
const entities = fc
  .array(fc.tuple(places, offers, states), { maxLength: 40 })
  .map((all) => all.map((parts, index) => entityWith(`e${index}`, Object.assign({}, ...parts) as Partial<Entity>)));

test("each count is what the directory finds, whatever the order; a listing more lowers none", () => {
  fc.assert(
    fc.property(entities, places, offers, (some, place, offer) => {
      const engine = engineOf(some);
      const before = measureCoverage(engine, "services", "regions");
      const counts = ({ rows, cells }: Coverage) => [...rows, ...cells].map(({ count, current }) => [count, current]);
      for (const { count, selection } of [...before.rows, ...before.cells])
        expect(findRows(engine, selection).length).toBe(count);
      expect(counts(measureCoverage(engineOf([...some].reverse()), "services", "regions"))).toEqual(counts(before));
      const more = [...some, entityWith("more", { ...place, ...offer })];
      counts(measureCoverage(engineOf(more), "services", "regions")).forEach(([count = 0, current = 0], index) => {
        expect(count).toBeGreaterThanOrEqual(counts(before)[index]?.[0] ?? 0);
        expect(current).toBeGreaterThanOrEqual(counts(before)[index]?.[1] ?? 0);
      });
    }),
    { numRuns: 60 },
  );
});

test("a row holds at least what any of its cells holds, and at most all of them and what states no column", () => {
  fc.assert(
    fc.property(entities, (some) => {
      const { rows, cells, n } = coverageOf(some);
      for (const { row, count } of rows) {
        const own = cells.filter((cell) => cell.row === row).map((cell) => cell.count);
        expect(count).toBeGreaterThanOrEqual(Math.max(0, ...own));
        expect(count).toBeLessThanOrEqual(n);
      }
    }),
    { numRuns: 60 },
  );
});
