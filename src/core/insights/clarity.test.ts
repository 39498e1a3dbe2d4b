import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { clarityFactsByKind, type ClarityFact } from "../register/clarity.ts";
import { engineOf, entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import {
  clarityMeasures,
  measureClarityGroups,
  computeGroupShare,
  minGroupSize,
  findWidestGap,
  type ClarityGroup,
} from "./clarity.ts";

const closed: Partial<Entity> = { status: { state: "closed" } };
const kenya: Partial<Entity> = { reach: { scope: "national", countries: ["KE"] } };
const globalInAfrica: Partial<Entity> = { reach: { scope: "global", regions: ["africa"] } };
const trains: Partial<Entity> = { offer: { services: ["training"], workstreams: ["x"] } };
const priced: Partial<Entity> = { offer: { services: ["training"], cost: "free", outputs: [{ title: "x" }] } };
const dated = (as_of: string): Partial<Entity> => ({
  sources: [{ url: "https://example.org", as_of, supports: ["contact"] }],
});

const listings = [
  entityWith("a", { ...kenya, ...trains, ...dated("2026-06") }),
  entityWith("b", { ...kenya, ...priced, ...dated("2025-01"), contact: { email: "info@example.org" } }),
  entityWith("c", { ...globalInAfrica, ...priced, ...dated("2019"), type: "research" }),
  entityWith("d", { type: "research" }),
  entityWith("e", { ...kenya, ...priced, ...closed }),
];

const foundCounts = ({ facts }: ClarityGroup) =>
  Object.fromEntries(facts.filter(({ count }) => count > 0).map(({ fact, count }) => [fact, count]));
const idsAndSizes = (groups: readonly ClarityGroup[]) => groups.map(({ id, n }) => [id, n]);

test("counts the facts that were found, without ended listings", () => {
  const [all = group("", 0, {})] = measureClarityGroups(engineOf(listings));
  expect(all.n).toBe(4);
  expect(foundCounts(all)).toEqual({ services: 3, workstreams: 1, outputs: 2, contact: 1, cost: 2, currency: 2 });
});

test("counts the states that are passed in", () => {
  const [all] = measureClarityGroups(engineOf(listings), undefined, "ended");
  expect(all).toMatchObject({ n: 1, selection: { status: ["closed", "merged"] } });
});

test("groups by type, most listings first, and by region, with global scope last", () => {
  const engine = engineOf([...listings, entityWith("f", { type: "research" })]);
  const types = measureClarityGroups(engine, "type");
  expect(idsAndSizes(types)).toEqual([
    ["research", 3],
    ["ngo", 2],
  ]);
  expect(types.map(foundCounts)).toEqual([
    { services: 1, outputs: 1, cost: 1 },
    { services: 2, workstreams: 1, outputs: 1, contact: 1, cost: 1, currency: 2 },
  ]);
  const regions = measureClarityGroups(engine, "regions");
  expect(idsAndSizes(regions)).toEqual([
    ["africa", 3],
    ["global-scope", 1],
  ]);
  expect(regions.map(foundCounts)[1]).toEqual({ services: 1, outputs: 1, cost: 1 });
});

test("tools are not asked for services, workstreams and cost", () => {
  const [all] = measureClarityGroups(engineOf([toolWith("a", { offer: { languages: ["en"] } })], "tool"));
  expect(all?.facts.map(({ fact, count }) => [fact, count])).toEqual([
    ["partnerships", 0],
    ["outputs", 0],
    ["case-studies", 0],
    ["contact", 0],
    ["languages", 1],
    ["evaluations", 0],
    ["currency", 0],
  ]);
});

test.each([
  { count: 9, n: minGroupSize - 1, share: null },
  { count: 0, n: minGroupSize, share: 0 },
  { count: 3, n: 12, share: 0.25 },
])("$count of $n has the share $share", ({ count, n, share }) => {
  expect(computeGroupShare({ count }, { n })).toBe(share);
});

function group(id: string, n: number, found: Partial<Record<ClarityFact, number>>): ClarityGroup {
  const facts = clarityFactsByKind.entity.map((fact) => ({ fact, count: found[fact] ?? 0, selection: {} }));
  return { id, n, selection: {}, facts };
}

test("finds the widest gap of shares between groups that are large enough", () => {
  const large = group("large", 20, { cost: 10, languages: 5 });
  const other = group("other", 10, { cost: 1, languages: 9 });
  const small = group("small", 9, { contact: 9 });
  expect(findWidestGap([large, other, small])).toMatchObject({
    fact: "languages",
    highest: { group: other, count: 9, share: 0.9 },
    lowest: { group: large, count: 5, share: 0.25 },
  });
  expect(findWidestGap([large, small])).toBeUndefined();
  expect(findWidestGap([large, { ...large, id: "same" }])).toBeUndefined();
});

test("publishes a row for each fact", () => {
  const register = registerOf(listings);
  const [all] = clarityMeasures.clarity(register);
  const types = clarityMeasures["clarity-by-type"](register);
  expect(all?.id).toBe("clarity-organisations");
  expect(all?.rows.map(({ fact }) => fact)).toEqual(clarityFactsByKind.entity);
  expect(all?.rows.find(({ fact }) => fact === "cost")).toEqual({
    fact: "cost",
    count: 2,
    listings: "/entities/?status=active,unknown&has=cost",
    n: 4,
    n_listings: "/entities/?status=active,unknown",
    share: null,
  });
  expect(types.rows.find(({ fact, group: id }) => fact === "cost" && id === "ngo")).toMatchObject({ count: 1, n: 2 });
});
