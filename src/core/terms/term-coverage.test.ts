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

const rowOf = (table: CoverageTable | undefined, id: string) => table?.rows.find((row) => row.id === id)?.counts;

test("counts organisations and tools by region, and those with current evidence", () => {
  const table = measureTermCoverage(engines, { facet: "issues", id: "forced-labour" }, "regions");
  expect(table?.columns.map(({ title }) => title)).toEqual(["entity", "current", "tool", "current"]);
  expect(table?.columns[3]?.terms).toEqual({ issues: ["forced-labour"], freshness: ["current"] });
  expect(rowOf(table, "africa")).toEqual([1, 1, 1, 0]);
  expect(rowOf(table, "europe")).toEqual([0, 0, 0, 0]);
  expect(rowOf(table, "not-stated")).toBeUndefined();
});

test("of a country, what names it, what works in its region and what works globally are apart", () => {
  const table = measureTermCoverage(engines, { facet: "countries", id: "KE" }, "services");
  expect(table?.columns.map(({ title }) => title)).toEqual(["local", "current", "regional", "global"]);
  expect(rowOf(table, "training")).toEqual([1, 1, 1, 1]);
  expect(rowOf(table, "funding")).toEqual([1, 1, 0, 0]);
  expect(countListingsWithTerm(engines, "country", "KE")).toEqual({
    entities: 2,
    tools: 1,
    total: 3,
    current: 1,
    regional: 1,
    global: 1,
  });
});

test("a region has no regional column, and one kind's facet leaves out the other kind", () => {
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

test("what ended is left out of a term's count", () => {
  const ended = entityWith("e", { offer: { services: ["training"] }, status: { state: "closed" } });
  const closed = { entity: engineOf([ended, entityWith("f", { offer: { services: ["training"] } })]), tool };
  expect(countListingsWithTerm(closed, "service", "training").total).toBe(1);
});
