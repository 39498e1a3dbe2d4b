import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { engineOf, entityWith, selectIds, toolWith } from "./facet-fixture.ts";
import { facetByName, type FacetEngine } from "./engine.ts";
import { countFacets, countTerms, findListings } from "./find-listings.ts";
import type { Query } from "./directory-query.ts";

const entities: Entity[] = [
  entityWith("thai", { reach: { scope: "national", regions: ["south-east-asia"], countries: ["TH"] } }),
  entityWith("mekong", {
    reach: { scope: "regional", regions: ["south-east-asia"], countries: ["KH"] },
    focus: { issues: ["forced-labour", "debt-bondage"] },
    offer: { services: ["training"], case_studies: [{ title: "A case" }] },
  }),
  entityWith("asian", {
    reach: { scope: "regional", regions: ["south-east-asia"] },
    focus: { issues: ["forced-labour"] },
  }),
  entityWith("world", {
    reach: { scope: "global" },
    focus: { issues: ["child-labour"] },
    offer: { services: ["funding"] },
    contact: { email: "info@example.org" },
    sources: [{ url: "https://example.org", as_of: "2026", supports: ["contact"] }],
  }),
  entityWith("world-in-thailand", {
    reach: { scope: "global", countries: ["TH"] },
    contact: {},
    sources: [{ url: "https://example.org", as_of: "2026", supports: ["contact"] }],
  }),
  entityWith("world-in-asia", { reach: { scope: "global", regions: ["south-east-asia"] } }),
  entityWith("kenyan", { reach: { scope: "national", countries: ["KE"] } }),
  entityWith("placeless"),
];
const engine = engineOf(entities);

const findIds = (terms: Query["terms"], options: Partial<Query> = {}, searched: FacetEngine = engine) =>
  selectIds(searched, findListings(searched, { terms, q: "", ...options }));

/** Returns the counts of a facet by term, without zeros. */
function countsOf(name: string, terms: Query["terms"] = {}, searched: FacetEngine = engine): Record<string, number> {
  const counts = countFacets(searched, terms).counts.get(name) ?? [];
  const { ids } = facetByName(searched, name);
  return Object.fromEntries(ids.map((id, index) => [id, counts[index] ?? 0] as const).filter(([, count]) => count > 0));
}

test("within a facet one term is enough, between facets each must hold", () => {
  expect(findIds({ issues: ["debt-bondage", "child-labour"] })).toEqual(["mekong", "world"]);
  expect(findIds({ issues: ["debt-bondage", "child-labour"], services: ["training"] })).toEqual(["mekong"]);
});

test("a listing must have all the selected facts", () => {
  expect(findIds({ has: ["contact"] })).toEqual(["world", "world-in-thailand"]);
  expect(findIds({ has: ["contact", "case-studies"] })).toEqual([]);
  expect(countsOf("has", { has: ["contact"] })).toEqual({ services: 1, contact: 2 });
});

test("a selected term does not change the counts of its own facet, but those of other facets", () => {
  expect(countsOf("issues", { issues: ["child-labour"] })).toMatchObject({ "forced-labour": 2, "child-labour": 1 });
  expect(countsOf("issues", { services: ["training"] })).toEqual({ "forced-labour": 1, "debt-bondage": 1 });
});

test("a listing is found by each who evaluated it; not-stated is for those without an evaluation", () => {
  const evaluation = (independence: "independent" | "commissioned") =>
    ({ independence, method: "survey", year: 2023 }) as NonNullable<Entity["evaluations"]>[number];
  const evaluated = engineOf([
    entityWith("both", {
      evaluations: [evaluation("commissioned"), evaluation("independent"), evaluation("commissioned")],
    }),
    entityWith("commissioned", { evaluations: [evaluation("commissioned")] }),
    entityWith("none"),
  ]);
  expect(countsOf("evaluated", {}, evaluated)).toEqual({ independent: 1, commissioned: 2, "not-stated": 1 });
  expect(findIds({ evaluated: ["independent", "not-stated"] }, {}, evaluated)).toEqual(["both", "none"]);
});

test("not-stated is the term of a missing fact", () => {
  expect(countsOf("services")).toEqual({ training: 1, funding: 1, "not-stated": 6 });
  expect(findIds({ issues: ["not-stated", "debt-bondage"] }).length).toBe(6);
  expect(findIds({ regions: ["not-stated"] })).toEqual(["placeless"]);
  expect(findIds({ countries: ["not-stated"] })).toEqual(["placeless"]);
  expect(findIds({ scope: ["not-stated"] })).toEqual(["placeless"]);
});

test("steps come from services; not-stated is only for listings without services", () => {
  expect(countsOf("steps")).toEqual({ embed: 1, mitigate: 1, "not-stated": 6 });
});

test("a country finds local listings, then regional, then global ones", () => {
  expect(findIds({ countries: ["TH"] })).toEqual([
    "thai",
    "world-in-thailand",
    "asian",
    "mekong",
    "world-in-asia",
    "world",
  ]);
  const result = findListings(engine, { terms: { countries: ["TH"] }, q: "" });
  expect(result.rows.map(result.localityOf)).toEqual(["local", "local", "regional", "regional", "regional", "global"]);
});

test.each([
  { locality: ["local"], expected: ["thai", "world-in-thailand"] },
  { locality: ["regional"], expected: ["asian", "mekong", "world-in-asia"] },
  { locality: ["global", "local"], expected: ["thai", "world-in-thailand", "world"] },
])("finds only listings that are $locality", ({ locality, expected }) => {
  expect(findIds({ countries: ["TH"], locality })).toEqual(expected);
});

test("a listing is as near as the nearest selected place", () => {
  expect(findIds({ countries: ["TH", "KH"], locality: ["local"] })).toEqual(["mekong", "thai", "world-in-thailand"]);
  expect(findIds({ countries: ["TH", "KH"], locality: ["regional"] })).toEqual(["asian", "world-in-asia"]);
});

test("if only local listings are selected, places count the listings that name them", () => {
  const terms = { countries: ["TH"], locality: ["local"] };
  expect(countsOf("countries", terms)).toEqual({ TH: 2, KH: 1, KE: 1, "not-stated": 1 });
  expect(countsOf("scope", terms)).toEqual({ national: 1, global: 1 });
  expect(countFacets(engine, terms).localityCounts).toEqual({ local: 2, regional: 3, global: 1 });
  expect(countFacets(engine, {}).localityCounts).toBeUndefined();
});

test("a national listing does not match the other countries of its region", () => {
  expect(findIds({ countries: ["KH"] })).not.toContain("thai");
});

test("a country that no listing names counts regional and global listings", () => {
  expect(countsOf("countries")).toMatchObject({ TH: 6, KH: 5, VN: 5, KE: 4, US: 3, "not-stated": 1 });
  const localCounts = countTerms(engine, [...engine.rows.keys()], "countries");
  const { indexById } = facetByName(engine, "countries");
  expect(["TH", "KH", "VN"].map((id) => localCounts[indexById.get(id) ?? -1])).toEqual([2, 1, 0]);
});

test("a region finds listings that name it or a country in it, then global ones", () => {
  expect(findIds({ regions: ["africa"] })).toEqual(["kenyan", "world", "world-in-asia", "world-in-thailand"]);
  const result = findListings(engine, { terms: { regions: ["africa"] }, q: "" });
  expect(result.rows.map(result.localityOf)).toEqual(["local", "global", "global", "global"]);
});

test("without a place there is no locality", () => {
  const result = findListings(engine, { terms: {}, q: "" });
  expect(new Set(result.rows.map(result.localityOf))).toEqual(new Set([undefined]));
  const placeless = findListings(engine, { terms: { countries: ["not-stated"] }, q: "" });
  expect(placeless.rows.map(placeless.localityOf)).toEqual([undefined]);
});

test("tools have facets of their own", () => {
  const tools = engineOf([toolWith("app", { access: "free", platforms: ["ios"] }), toolWith("site")], "tool");
  expect(countsOf("access", {}, tools)).toEqual({ free: 1, "not-stated": 1 });
  expect(countsOf("functions", {}, tools)).toEqual({ training: 2 });
  expect(findIds({ platforms: ["ios"] }, {}, tools)).toEqual(["app"]);
});

const dated = (id: string, as_of: string | undefined, added: string, summary = "Helps.") =>
  entityWith(id, { added, summary, sources: [{ url: "https://example.org", ...(as_of !== undefined && { as_of }) }] });

test.each([
  { sort: "name" as const, expected: ["a", "b", "c", "d"] },
  { sort: "freshness" as const, expected: ["c", "b", "d", "a"] },
  { sort: "newest" as const, expected: ["a", "d", "b", "c"] },
  { sort: "relevance" as const, expected: ["c", "b", "d", "a"] },
])("sorts by $sort", ({ sort, expected }) => {
  const listings = [
    dated("a", undefined, "2026-11-02"),
    dated("b", "2024", "2026-11-01"),
    dated("c", "2026-03", "2026-11-01"),
    dated("d", "2024", "2026-11-02"),
  ];
  expect(findIds({}, { sort }, engineOf(listings))).toEqual(expected);
});

test("a text sorts by relevance unless another order is selected", () => {
  const listings = [dated("aid", "2020", "2026-11-01"), dated("fishing", "2020", "2026-11-01")];
  const textEngine = engineOf(listings);
  const scores = new Map([
    [0, 1],
    [1, 2],
  ]);
  const searchIds = (options: Partial<Query>) =>
    selectIds(textEngine, findListings(textEngine, { terms: {}, q: "fishing", ...options }, scores));
  expect(searchIds({})).toEqual(["fishing", "aid"]);
  expect(searchIds({ sort: "name" })).toEqual(["aid", "fishing"]);
});

test("a text keeps only listings that match it, and an empty result lists filters to remove", () => {
  const query = { terms: { services: ["training"], countries: ["KE"] }, q: "mekong" };
  const { rows, removals } = findListings(engine, query, new Map());
  expect(rows).toEqual([]);
  expect(removals).toEqual([
    { filters: [{ name: "services" }, { name: "q" }], count: 4 },
    { filters: [{ name: "countries" }, { name: "q" }], count: 1 },
  ]);
  expect(findListings(engine, { terms: {}, q: "mekong" }, new Map([[0, 1]])).rows).toEqual([0]);
});

test("an empty result lists the best removals first, single facts too, and none if three filters must go", () => {
  const removalsFor = (terms: Query["terms"]) => findListings(engine, { terms, q: "" }).removals;
  expect(removalsFor({ issues: ["child-labour"], services: ["training"] })).toEqual([
    { filters: [{ name: "issues" }], count: 1 },
    { filters: [{ name: "services" }], count: 1 },
  ]);
  expect(removalsFor({ has: ["case-studies", "contact"] })).toEqual([
    { filters: [{ name: "has", term: "case-studies" }], count: 2 },
    { filters: [{ name: "has", term: "contact" }], count: 1 },
  ]);
  expect(removalsFor({ cost: ["mixed"], type: ["research"], services: ["hotline"] })).toEqual([]);
});

test("throws on an unknown facet or term", () => {
  expect(() => findIds({ colour: ["red"] })).toThrow(new RangeError("unknown facet: colour"));
  expect(() => findIds({ issues: ["theft"] })).toThrow(new RangeError("unknown term: issues=theft"));
});
