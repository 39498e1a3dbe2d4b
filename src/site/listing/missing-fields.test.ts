import { expect, expectTypeOf, test } from "vitest";
import { toolWith } from "../../core/facets/facet-fixture.ts";
import type { FieldPath } from "../../dataset/field-table.ts";
import { findMissingFields, missingFieldHref } from "./missing-fields.ts";

const clarity = { found: [], missing: ["services", "cost", "contact", "currency"] } as const;

test("finds the fields that a section lacks, of which recent evidence is none", () => {
  const tool = toolWith("t", { contact: { url: "https://example.org/contact" } });
  expect(findMissingFields("offer", tool, clarity)).toEqual(["offer.services", "offer.cost"]);
  expect(findMissingFields("identity", tool, clarity)).toEqual([]);
  expect(findMissingFields("reach", tool, clarity)).toEqual(["reach", "focus.issues", "focus.industries"]);
  expectTypeOf(findMissingFields).returns.toEqualTypeOf<FieldPath[]>();
});

test("an ended listing lacks nothing", () => {
  const tool = toolWith("t", { status: { state: "discontinued" } });
  expect(findMissingFields("offer", tool, clarity)).toEqual([]);
});

test.each([
  { fields: ["offer.cost", "offer.services"], address: "?edit=tools/t&fact=offer.cost" },
  { fields: ["currency"], address: "?confirm=tools/t" },
] as const)("links to the form that supplies $fields", ({ fields, address }) => {
  expect(missingFieldHref(toolWith("t"), fields)).toContain(address);
});
