import { expect, test } from "vitest";
import { engineOf, toolWith, entityWith } from "./facet-fixture.ts";
import { formatQuery, removeFilter, parseQuery, toggleTerm } from "./directory-query.ts";

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
])("reads $address", ({ address, query }) => {
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
])("leaves out %s", (address) => {
  expect(parse(address)).toEqual({ terms: {}, q: "" });
});

test("writes facets in their order, values joined by commas", () => {
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

test("a tool's facets have the tool's names", () => {
  const query = parseQuery(
    new URLSearchParams("functions=training&target_users=business&services=training"),
    engineOf([toolWith("a")], "tool"),
  );
  expect(query.terms).toEqual({ functions: ["training"], target_users: ["business"] });
});

test("a term is turned on and off again", () => {
  const on = toggleTerm({ terms: {}, q: "x" }, "issues", "debt-bondage");
  expect(on).toEqual({ terms: { issues: ["debt-bondage"] }, q: "x" });
  expect(toggleTerm(on, "issues", "debt-bondage")).toEqual({ terms: {}, q: "x" });
});

test("how near goes with the last place, and comes after the facets in an address", () => {
  const near = parse("countries=TH,KH&locality=local&q=x");
  expect(formatQuery(near, engine)).toBe("countries=KH,TH&locality=local&q=x");
  const one = toggleTerm(near, "countries", "TH");
  expect(one.terms).toEqual({ countries: ["KH"], locality: ["local"] });
  expect(toggleTerm(one, "countries", "KH").terms).toEqual({});
  expect(removeFilter(near, { name: "countries" })).toEqual({ terms: {}, q: "x" });
  expect(removeFilter(near, { name: "q" }).q).toBe("");
});

test("a country that isn't stated is no place to be near", () => {
  expect(parse("countries=not-stated&locality=local").terms).toEqual({ countries: ["not-stated"] });
});
