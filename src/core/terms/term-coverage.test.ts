import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { countListingsWithTerm, measureTermCoverage, type CoverageTable } from "./term-coverage.ts";

const current = { level: "checked", date: "2026-11-01" } as const;
const kenya: NonNullable<Listing["reach"]> = { scope: "national", regions: ["africa"], countries: ["KE"] };
const entity = engineOf([
  entityWith("a", {
    focus: { issues: ["forced-labour"] },
    offer: { services: ["training", "funding"] },
    reach: kenya,
    review: current,
  }),
  entityWith("b", {
    focus: { issues: ["forced-labour"] },
    offer: { services: ["training"] },
    reach: { scope: "global" },
  }),
  entityWith("c", { offer: { services: ["training"] }, reach: { scope: "regional", regions: ["africa"] } }),
  entityWith("d", { reach: { scope: "global", countries: ["KE"] } }),
]);
const tool = engineOf([toolWith("t", { focus: { issues: ["forced-labour"] }, reach: kenya })], "tool");
const engines = { entity, tool };

const countsOf = (table: CoverageTable | undefined, id: string) => table?.rows.find((row) => row.id === id)?.counts;

test("counts organisations and tools by region, and those with current evidence", () => {
  const table = measureTermCoverage(engines, { facet: "issues", id: "forced-labour" }, "regions");
  expect(table?.columns.map(({ title }) => title)).toEqual(["entity", "current", "tool", "current"]);
  expect(table?.columns[3]?.terms).toEqual({ issues: ["forced-labour"], freshness: ["current"] });
  expect(countsOf(table, "africa")).toEqual([1, 1, 1, 0]);
  expect(countsOf(table, "europe")).toEqual([0, 0, 0, 0]);
  expect(countsOf(table, "not-stated")).toBeUndefined();
});

test("a country counts local, regional and global listings separately", () => {
  const table = measureTermCoverage(engines, { facet: "countries", id: "KE" }, "services");
  expect(table?.columns.map(({ title }) => title)).toEqual(["local", "current", "regional", "global"]);
  expect(countsOf(table, "training")).toEqual([1, 1, 1, 1]);
  expect(countsOf(table, "funding")).toEqual([1, 1, 0, 0]);
  expect(countListingsWithTerm(engines, "country", "KE")).toEqual({
    entities: 2,
    tools: 1,
    total: 3,
    current: 1,
    regional: 1,
    global: 1,
  });
});

test("a region has no regional column, and a facet of one kind leaves out the other kind", () => {
  const table = measureTermCoverage(engines, { facet: "regions", id: "africa" }, "functions");
  const terms = { regions: ["africa"], locality: ["local"] };
  expect(table?.columns).toEqual([
    { kind: "tool", title: "local", terms },
    { kind: "tool", title: "current", terms: { ...terms, freshness: ["current"] } },
    { kind: "tool", title: "global", terms: { ...terms, locality: ["global"] } },
  ]);
  expect(measureTermCoverage(engines, { facet: "services", id: "training" }, "functions")).toBeUndefined();
  expect(countListingsWithTerm(engines, "service", "training")).toMatchObject({ entities: 3, tools: 0, regional: 0 });
});

test("the counts of a term leave out ended listings", () => {
  const endedListing = entityWith("e", { offer: { services: ["training"] }, status: { state: "closed" } });
  const enginesWithEnded = {
    entity: engineOf([endedListing, entityWith("f", { offer: { services: ["training"] } })]),
    tool,
  };
  expect(countListingsWithTerm(enginesWithEnded, "service", "training").total).toBe(1);
});
