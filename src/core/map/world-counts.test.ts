import fc from "fast-check";
import { expect, test } from "vitest";
import { mapViews } from "../../dataset/map-view.ts";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { findListings } from "../facets/find-listings.ts";
import { countListingsByCountry, toMapSelection } from "./world-counts.ts";

const wholeMap = { kind: "entity" } as const;

/** Counts the listings of a country. */
function countIn(id: string, listings: Parameters<typeof engineOf>[0]) {
  const engine = engineOf(listings, "entity");
  const countries = countListingsByCountry(engine, toMapSelection(engine, wholeMap));
  const { local, regional, global } = countries.find((country) => country.id === id) ?? {};
  return { local, regional, global };
}

const reach = (scope: "global" | "regional" | "national", regions: string[] = [], countries: string[] = []) => ({
  reach: { scope, regions, countries } as never,
});

test.each([
  { name: "names the country", parts: reach("national", ["africa"], ["KE"]), expected: [1, 0, 0] },
  { name: "names its region", parts: reach("regional", ["africa"]), expected: [0, 1, 0] },
  { name: "works anywhere", parts: reach("global"), expected: [0, 0, 1] },
  { name: "works anywhere and names it, counted once", parts: reach("global", [], ["KE"]), expected: [1, 0, 0] },
  { name: "works anywhere and names its region", parts: reach("global", ["africa"]), expected: [0, 1, 0] },
  { name: "works in a neighbouring country alone", parts: reach("national", ["africa"], ["TZ"]), expected: [0, 0, 0] },
  { name: "does not say where it works", parts: {}, expected: [0, 0, 0] },
])("a listing that $name", ({ parts, expected }) => {
  const { local, regional, global } = countIn("KE", [entityWith("a", parts)]);
  expect([local, regional, global]).toEqual(expected);
});

test("an ended listing is left out", () => {
  const ended = entityWith("a", { ...reach("global"), status: { state: "closed" } });
  expect(countIn("KE", [ended])).toEqual({ local: 0, regional: 0, global: 0 });
});

test("a map of a term counts the listings of its kind with the term", () => {
  const view = mapViews.find(({ kind, filter }) => kind === "tool" && filter?.term.id === "training");
  if (view === undefined) throw new Error("no such map");
  const tools = [toolWith("a", reach("global")), toolWith("b", { ...reach("global"), functions: ["worker-voice"] })];
  const engine = engineOf(tools, "tool");
  expect(countListingsByCountry(engine, toMapSelection(engine, view))[0]?.global).toBe(1);
});

test("Antarctica is on no map, and no country appears twice", () => {
  const engine = engineOf([], "entity");
  const ids = countListingsByCountry(engine, toMapSelection(engine, wholeMap)).map(({ id }) => id);
  expect(ids).not.toContain("AQ");
  expect(new Set(ids).size).toBe(ids.length);
});

test("the three counts are the listings that the directory finds for the country, by locality", () => {
  const reaches = fc.record({
    scope: fc.constantFrom("global", "regional", "national"),
    regions: fc.subarray(["africa", "middle-east-north-africa", "europe"]),
    countries: fc.subarray(["KE", "EG", "FR"]),
  });
  const states = fc.constantFrom("active", "closed", "unknown");
  fc.assert(
    fc.property(fc.array(fc.tuple(reaches, states), { maxLength: 40 }), (listings) => {
      const engine = engineOf(
        listings.map(([places, state], index) =>
          entityWith(`l${index}`, { reach: places, status: { state } } as never),
        ),
        "entity",
      );
      const selection = toMapSelection(engine, wholeMap);
      for (const { id, local, regional, global } of countListingsByCountry(engine, selection).slice(50, 80)) {
        const { rows, localityOf } = findListings(engine, { terms: { ...selection, countries: [id] }, q: "" });
        const countFound = (locality: string) => rows.filter((row) => localityOf(row) === locality).length;
        expect({ local, regional, global }).toEqual({
          local: countFound("local"),
          regional: countFound("regional"),
          global: countFound("global"),
        });
      }
    }),
    { numRuns: 40 },
  );
});
