import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { parseQuery } from "../facets/directory-query.ts";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { findRows } from "../facets/find-listings.ts";
import { countByRegion, countListingsWithTerm, countListingsByTerm, type TermCount } from "./term-coverage.ts";

const current = { level: "checked", date: "2026-11-01" } as const;
const kenyaReach: NonNullable<Listing["reach"]> = { scope: "national", regions: ["africa"], countries: ["KE"] };
const entity = engineOf([
  entityWith("a", {
    focus: { issues: ["forced-labour"] },
    offer: { services: ["training", "funding"] },
    reach: kenyaReach,
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
const tool = engineOf([toolWith("t", { focus: { issues: ["forced-labour"] }, reach: kenyaReach })], "tool");
const engines = { entity, tool };

/** Returns the number of listings that the directory shows at an address. */
function countAt(kind: "entity" | "tool", address: string): number {
  return findRows(engines[kind], parseQuery(new URLSearchParams(address.split("?")[1]), engines[kind]).terms).length;
}

const format = (counts: readonly TermCount[]) => counts.map(({ id, count }) => `${id} ${count}`);

test("counts the listings of a term by the terms of a facet, most first, as the directory lists them", () => {
  const counts = countListingsByTerm(engines, { facet: "issues", id: "forced-labour" }, "entity", "services");
  expect(format(counts).slice(0, 2)).toEqual(["training 2", "funding 1"]);
  expect(counts.slice(2).every(({ count }) => count === 0)).toBe(true);
  expect(new Set(counts.map(({ id }) => id))).toEqual(new Set(listTermIds("service")));
  for (const { count, address } of counts) expect(countAt("entity", address), address).toBe(count);
});

test("a place counts only listings that name it, and a facet of one kind none of the other", () => {
  const kenya = { facet: "countries", id: "KE" };
  expect(format(countListingsByTerm(engines, kenya, "entity", "services")).slice(0, 2)).toEqual([
    "training 1",
    "funding 1",
  ]);
  expect(countListingsByTerm(engines, kenya, "tool", "services")).toEqual([]);
  expect(countListingsWithTerm(engines, "country", "KE")).toEqual({
    entities: 2,
    tools: 1,
    total: 3,
    current: 1,
    regional: 1,
    global: 1,
  });
  expect(countListingsWithTerm(engines, "service", "training")).toMatchObject({ entities: 3, tools: 0, regional: 0 });
});

test("counts organisations and tools by region, most first, and last those that work globally", () => {
  const rows = countByRegion(engines, { facet: "issues", id: "forced-labour" });
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...listTermIds("region"), "global"].toSorted());
  expect(rows[0]).toMatchObject({ id: "africa", total: 2, counts: [{ kind: "entity" }, { kind: "tool" }] });
  expect(rows.slice(1, -1).every(({ total }) => total === 0)).toBe(true);
  expect(rows.at(-1)).toMatchObject({ id: "global", total: 1 });
  for (const { kind, count, address } of rows.flatMap(({ counts }) => counts))
    expect(countAt(kind, address), address).toBe(count);
  const rowsOfService = countByRegion(engines, { facet: "services", id: "training" });
  expect(rowsOfService[0]?.counts.map(({ kind }) => kind)).toEqual(["entity"]);
});

test("the counts of a term leave out ended listings", () => {
  const endedListing = entityWith("e", { offer: { services: ["training"] }, status: { state: "closed" } });
  const enginesWithEnded = {
    entity: engineOf([endedListing, entityWith("f", { offer: { services: ["training"] } })]),
    tool,
  };
  expect(countListingsWithTerm(enginesWithEnded, "service", "training").total).toBe(1);
});
