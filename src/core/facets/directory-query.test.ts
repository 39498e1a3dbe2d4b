import { expect, test } from "vitest";
import { engineOf, toolWith, entityWith } from "./facet-fixture.ts";
import { formatQuery, listUnknownFilters, removeFilter, parseQuery, toggleTerm } from "./directory-query.ts";

const engine = engineOf([entityWith("a")]);
const parse = (address: string) => parseQuery(new URLSearchParams(address), engine);

test.each([
  { address: "", query: { terms: {}, q: "" } },
  {
    address: "issues=debt-bondage,forced-labour",
    query: { terms: { issues: ["forced-labour", "debt-bondage"] }, q: "" },
  },
  {
    address: "issues=debt-bondage&issues=forced-labour",
    query: { terms: { issues: ["forced-labour", "debt-bondage"] }, q: "" },
  },
  { address: "countries=th,TH", query: { terms: { countries: ["TH"] }, q: "" } },
  { address: "q=%20fair%20%20hiring+", query: { terms: {}, q: "fair hiring" } },
  { address: "sort=newest", query: { terms: {}, q: "", sort: "newest" } },
  { address: "cost=not-stated&has=contact", query: { terms: { cost: ["not-stated"], has: ["contact"] }, q: "" } },
  {
    address: "countries=TH&locality=regional,LOCAL",
    query: { terms: { countries: ["TH"], locality: ["local", "regional"] }, q: "" },
  },
  { address: "regions=africa&locality=near", query: { terms: { regions: ["africa"] }, q: "" } },
])("parses $address", ({ address, query }) => {
  expect(parse(address)).toEqual(query);
});

test.each([
  "utm_source=x",
  "issues=theft",
  "issues=",
  "functions=training",
  "sort=price",
  "q=+",
  "__proto__=x&constructor=y",
  "type=not-stated",
  "locality=local",
])("ignores %s", (address) => {
  expect(parse(address)).toEqual({ terms: {}, q: "" });
});

test("reads the cost as the access of tools, and the other way round", () => {
  const tools = engineOf([toolWith("a")], "tool");
  expect(parseQuery(new URLSearchParams("cost=free,membership-fee"), tools).terms).toEqual({ access: ["free"] });
  expect(parse("access=free,restricted").terms).toEqual({ cost: ["free"] });
});

test.each([
  { address: "cost=free&countries=th&q=x&sort=price&utm_source=y", unknown: [] },
  { address: "services=training,Theft,theft", unknown: ["services=Theft", "services=theft"] },
  { address: "functions=training&countries=XX,", unknown: ["functions=training", "countries=XX"] },
  { address: "access=free,restricted", unknown: ["access=restricted"] },
  { address: `countries=${"x".repeat(50)}`, unknown: [`countries=${"x".repeat(40)}`] },
  { address: "countries=1,2,3,4,5,6", unknown: ["1", "2", "3", "4", "5"].map((id) => `countries=${id}`) },
])("lists the filters of $address that organisations do not have", ({ address, unknown }) => {
  const names = ["services", "functions", "countries", "cost", "access"];
  const filters = listUnknownFilters(new URLSearchParams(address), engine, names);
  expect(filters.map(({ name, term }) => `${name}=${term}`)).toEqual(unknown);
});

test("formats facets in their order, values joined by commas", () => {
  const query = {
    terms: { countries: ["TH"], issues: ["debt-bondage", "forced-labour"] },
    q: "fair hiring & more",
    sort: "name",
  } as const;
  expect(formatQuery(query, engine)).toBe(
    "issues=forced-labour,debt-bondage&countries=TH&q=fair+hiring+%26+more&sort=name",
  );
  expect(formatQuery({ terms: {}, q: "" }, engine)).toBe("");
});

test("tools have facets of their own", () => {
  const query = parseQuery(
    new URLSearchParams("functions=training&target_users=business&services=training"),
    engineOf([toolWith("a")], "tool"),
  );
  expect(query.terms).toEqual({ functions: ["training"], target_users: ["business"] });
});

test("toggling a term selects it, then removes it", () => {
  const selected = toggleTerm({ terms: {}, q: "x" }, "issues", "debt-bondage");
  expect(selected).toEqual({ terms: { issues: ["debt-bondage"] }, q: "x" });
  expect(toggleTerm(selected, "issues", "debt-bondage")).toEqual({ terms: {}, q: "x" });
});

test("localities are removed with the last place, and follow the facets in an address", () => {
  const query = parse("countries=TH,KH&locality=local&q=x");
  expect(formatQuery(query, engine)).toBe("countries=KH,TH&locality=local&q=x");
  const withoutThailand = toggleTerm(query, "countries", "TH");
  expect(withoutThailand.terms).toEqual({ countries: ["KH"], locality: ["local"] });
  expect(toggleTerm(withoutThailand, "countries", "KH").terms).toEqual({});
  expect(removeFilter(query, { name: "countries" })).toEqual({ terms: {}, q: "x" });
  expect(removeFilter(query, { name: "q" }).q).toBe("");
});

test("localities are ignored if the only selected country is not-stated", () => {
  expect(parse("countries=not-stated&locality=local").terms).toEqual({ countries: ["not-stated"] });
});
