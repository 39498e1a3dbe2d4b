import { expect, test } from "vitest";
import { engineOf, toolWith, entityWith } from "./facet-fixture.ts";
import { formatQuery, parseQuery, toggleTerm } from "./facets.ts";

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
