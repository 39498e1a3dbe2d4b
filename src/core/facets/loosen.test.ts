import { expect, test } from "vitest";
import { engineOf, entityWith } from "./facet-fixture.ts";
import { loosen } from "./facets.ts";

const engine = engineOf([
  entityWith("a", { focus: { issues: ["forced-labour"] }, offer: { services: ["training"] } }),
  entityWith("b", { focus: { issues: ["forced-labour"] }, offer: { services: ["training"], cost: "free" } }),
  entityWith("c", {
    focus: { issues: ["debt-bondage"] },
    offer: { cost: "paid" },
    contact: {},
    sources: [{ url: "https://example.org", as_of: "2026", supports: ["contact"] }],
  }),
]);

test("the filter that gives most comes first", () => {
  expect(loosen(engine, { issues: ["forced-labour"], services: ["training"], cost: ["paid"] })).toEqual([
    { drop: [{ name: "cost" }], count: 2 },
  ]);
  expect(loosen(engine, { issues: ["debt-bondage"], services: ["training"] })).toEqual([
    { drop: [{ name: "issues" }], count: 2 },
    { drop: [{ name: "services" }], count: 1 },
  ]);
});

test("two filters where one is not enough", () => {
  expect(loosen(engine, { issues: ["debt-bondage"], services: ["training"], cost: ["membership-fee"] })).toEqual([
    { drop: [{ name: "issues" }, { name: "cost" }], count: 2 },
    { drop: [{ name: "services" }, { name: "cost" }], count: 1 },
  ]);
});

test("of what a listing has, one term can be dropped", () => {
  expect(loosen(engine, { has: ["case-studies", "contact"] })).toEqual([
    { drop: [{ name: "has", term: "case-studies" }], count: 1 },
  ]);
});

test("a text can be dropped, and nothing helps where three would have to go", () => {
  const nobody = new Uint32Array(1);
  expect(loosen(engine, { cost: ["free"] }, nobody)).toEqual([{ drop: [{ name: "q" }], count: 1 }]);
  expect(loosen(engine, { cost: ["mixed"], type: ["research"] }, nobody)).toEqual([]);
});
