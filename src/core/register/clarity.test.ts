import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { clarityFacts, measureClarity } from "./clarity.ts";

const listing = (fields: object) => ({ id: "a", name: "A", sources: [], ...fields }) as unknown as Listing;

test("finds no fact in a listing without fields and dates", () => {
  const { found, missing } = measureClarity(listing({ kind: "entity" }), { state: "undated" });
  expect(found).toEqual([]);
  expect(missing).toEqual(clarityFacts);
});

test("leaves services, workstreams and cost out of a tool's checklist", () => {
  const { missing } = measureClarity(listing({ kind: "tool" }), { state: "undated" });
  expect(missing).toEqual(clarityFacts.filter((fact) => !["services", "workstreams", "cost"].includes(fact)));
});

test.each([
  { name: "finds a cost", fields: { offer: { cost: "free" } }, expected: ["cost"] },
  {
    name: "finds a contact on an undated page",
    fields: { contact: { email: "info@example.org" }, sources: [{ supports: ["contact"] }] },
    expected: ["contact"],
  },
  { name: "finds case studies", fields: { offer: { case_studies: [{ title: "B" }] } }, expected: ["case-studies"] },
])("$name", ({ fields, expected }) => {
  expect(measureClarity(listing({ kind: "entity", ...fields }), { state: "stale" }).found).toEqual(expected);
});

test.each([
  { state: "current", expected: ["currency"] },
  { state: "ageing", expected: ["currency"] },
  { state: "stale", expected: [] },
] as const)("finds currency only in evidence of the last two years: $state", ({ state, expected }) => {
  expect(measureClarity(listing({ kind: "entity" }), { state }).found).toEqual(expected);
});
