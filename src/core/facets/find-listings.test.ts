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

const ask = (terms: Query["terms"], rest: Partial<Query> = {}, of: FacetEngine = engine) =>
  selectIds(of, findListings(of, { terms, q: "", ...rest }));

/** Counts of a facet by term, zeros left out. */
function countsOf(name: string, terms: Query["terms"] = {}, of: FacetEngine = engine): Record<string, number> {
  const counts = countFacets(of, terms).counts.get(name) ?? [];
  const { ids } = facetByName(of, name);
  return Object.fromEntries(ids.map((id, place) => [id, counts[place] ?? 0] as const).filter(([, count]) => count > 0));
}

test("within a facet one term is enough, between facets each must hold", () => {
  expect(ask({ issues: ["debt-bondage", "child-labour"] })).toEqual(["mekong", "world"]);
  expect(ask({ issues: ["debt-bondage", "child-labour"], services: ["training"] })).toEqual(["mekong"]);
});

test("what a listing has must all be there", () => {
  expect(ask({ has: ["contact"] })).toEqual(["world", "world-in-thailand"]);
  expect(ask({ has: ["contact", "case-studies"] })).toEqual([]);
  expect(countsOf("has", { has: ["contact"] })).toEqual({ services: 1, contact: 2 });
});

test("a facet's own choice doesn't zero its siblings, another facet's does", () => {
  expect(countsOf("issues", { issues: ["child-labour"] })).toMatchObject({ "forced-labour": 2, "child-labour": 1 });
  expect(countsOf("issues", { services: ["training"] })).toEqual({ "forced-labour": 1, "debt-bondage": 1 });
});

test("a fact that is missing is a term of its own", () => {
  expect(countsOf("services")).toEqual({ training: 1, funding: 1, "not-stated": 6 });
  expect(ask({ issues: ["not-stated", "debt-bondage"] }).length).toBe(6);
  expect(ask({ regions: ["not-stated"] })).toEqual(["placeless"]);
  expect(ask({ countries: ["not-stated"] })).toEqual(["placeless"]);
  expect(ask({ scope: ["not-stated"] })).toEqual(["placeless"]);
});

test("steps come from services; a service that serves none is stated all the same", () => {
  expect(countsOf("steps")).toEqual({ embed: 1, mitigate: 1, "not-stated": 6 });
});

test("a country finds local listings, then regional, then global ones", () => {
  expect(ask({ countries: ["TH"] })).toEqual([
    "thai",
    "world-in-thailand",
    "asian",
    "mekong",
    "world-in-asia",
    "world",
  ]);
  const answer = findListings(engine, { terms: { countries: ["TH"] }, q: "" });
  expect(answer.rows.map(answer.localityOf)).toEqual(["local", "local", "regional", "regional", "regional", "global"]);
});

test.each([
  { locality: ["local"], expected: ["thai", "world-in-thailand"] },
  { locality: ["regional"], expected: ["asian", "mekong", "world-in-asia"] },
  { locality: ["global", "local"], expected: ["thai", "world-in-thailand", "world"] },
])("only those that are $locality", ({ locality, expected }) => {
  expect(ask({ countries: ["TH"], locality })).toEqual(expected);
});

test("a listing is as near as the nearest place chosen", () => {
  expect(ask({ countries: ["TH", "KH"], locality: ["local"] })).toEqual(["mekong", "thai", "world-in-thailand"]);
  expect(ask({ countries: ["TH", "KH"], locality: ["regional"] })).toEqual(["asian", "world-in-asia"]);
});

test("where only local ones are wanted, places count those that name them", () => {
  const terms = { countries: ["TH"], locality: ["local"] };
  expect(countsOf("countries", terms)).toEqual({ TH: 2, KH: 1, KE: 1, "not-stated": 1 });
  expect(countsOf("scope", terms)).toEqual({ national: 1, global: 1 });
  expect(countFacets(engine, terms).localityCounts).toEqual({ local: 2, regional: 3, global: 1 });
  expect(countFacets(engine, {}).localityCounts).toBeUndefined();
});

test("the work of a national listing ends at its border", () => {
  expect(ask({ countries: ["KH"] })).not.toContain("thai");
});

test("a country where nobody works counts those who may come", () => {
  expect(countsOf("countries")).toMatchObject({ TH: 6, KH: 5, VN: 5, KE: 4, US: 3, "not-stated": 1 });
  const named = countTerms(engine, [...engine.rows.keys()], "countries");
  const { indexById } = facetByName(engine, "countries");
  expect(["TH", "KH", "VN"].map((id) => named[indexById.get(id) ?? -1])).toEqual([2, 1, 0]);
});

test("a region finds those that name it or a country in it, then global ones", () => {
  expect(ask({ regions: ["africa"] })).toEqual(["kenyan", "world", "world-in-asia", "world-in-thailand"]);
  const answer = findListings(engine, { terms: { regions: ["africa"] }, q: "" });
  expect(answer.rows.map(answer.localityOf)).toEqual(["local", "global", "global", "global"]);
});

test("without a place there is no locality", () => {
  const answer = findListings(engine, { terms: {}, q: "" });
  expect(new Set(answer.rows.map(answer.localityOf))).toEqual(new Set([undefined]));
  const placeless = findListings(engine, { terms: { countries: ["not-stated"] }, q: "" });
  expect(placeless.rows.map(placeless.localityOf)).toEqual([undefined]);
});

test("a tool has facets of its own", () => {
  const tools = engineOf([toolWith("app", { access: "free", platforms: ["ios"] }), toolWith("site")], "tool");
  expect(countsOf("access", {}, tools)).toEqual({ free: 1, "not-stated": 1 });
  expect(countsOf("functions", {}, tools)).toEqual({ training: 2 });
  expect(ask({ platforms: ["ios"] }, {}, tools)).toEqual(["app"]);
});

const dated = (id: string, as_of: string | undefined, added: string, summary = "Helps.") =>
  entityWith(id, { added, summary, sources: [{ url: "https://example.org", ...(as_of !== undefined && { as_of }) }] });

test.each([
  { sort: "name" as const, expected: ["a", "b", "c", "d"] },
  { sort: "freshness" as const, expected: ["c", "b", "d", "a"] },
  { sort: "newest" as const, expected: ["a", "d", "b", "c"] },
  { sort: "relevance" as const, expected: ["c", "b", "d", "a"] },
])("sorts by $sort", ({ sort, expected }) => {
  const few = [
    dated("a", undefined, "2026-11-02"),
    dated("b", "2024", "2026-11-01"),
    dated("c", "2026-03", "2026-11-01"),
    dated("d", "2024", "2026-11-02"),
  ];
  expect(ask({}, { sort }, engineOf(few))).toEqual(expected);
});

test("a text sorts by relevance unless another order is asked for", () => {
  const few = [dated("aid", "2020", "2026-11-01"), dated("fishing", "2020", "2026-11-01")];
  const whole = engineOf(few);
  const found = new Map([
    [0, 1],
    [1, 2],
  ]);
  const askFor = (rest: Partial<Query>) =>
    selectIds(whole, findListings(whole, { terms: {}, q: "fishing", ...rest }, found));
  expect(askFor({})).toEqual(["fishing", "aid"]);
  expect(askFor({ sort: "name" })).toEqual(["aid", "fishing"]);
});

test("a text narrows to what it finds, and nothing found says what to drop", () => {
  const query = { terms: { services: ["training"], countries: ["KE"] }, q: "mekong" };
  const { rows, removals } = findListings(engine, query, new Map());
  expect(rows).toEqual([]);
  expect(removals).toEqual([
    { filters: [{ name: "services" }, { name: "q" }], count: 4 },
    { filters: [{ name: "countries" }, { name: "q" }], count: 1 },
  ]);
  expect(findListings(engine, { terms: {}, q: "mekong" }, new Map([[0, 1]])).rows).toEqual([0]);
});

test("nothing found says which filter gives most, one term of what a listing has, and nothing where three would have to go", () => {
  const loosen = (terms: Query["terms"]) => findListings(engine, { terms, q: "" }).removals;
  expect(loosen({ issues: ["child-labour"], services: ["training"] })).toEqual([
    { filters: [{ name: "issues" }], count: 1 },
    { filters: [{ name: "services" }], count: 1 },
  ]);
  expect(loosen({ has: ["case-studies", "contact"] })).toEqual([
    { filters: [{ name: "has", term: "case-studies" }], count: 2 },
    { filters: [{ name: "has", term: "contact" }], count: 1 },
  ]);
  expect(loosen({ cost: ["mixed"], type: ["research"], services: ["hotline"] })).toEqual([]);
});

test("an unknown facet or term is the caller's mistake", () => {
  expect(() => ask({ colour: ["red"] })).toThrow(new RangeError("unknown facet: colour"));
  expect(() => ask({ issues: ["theft"] })).toThrow(new RangeError("unknown term: issues=theft"));
});
