import { expect, test } from "vitest";
import { engineOf, entityWith } from "../../core/facets/facet-fixture.ts";
import { createTermTitleOf } from "./facet-terms.ts";

test.each([
  { facet: "cost", title: "Not stated" },
  { facet: "evaluated", title: "None found" },
])("a listing without a fact has the title $title in the facet $facet", ({ facet, title }) => {
  expect(createTermTitleOf(engineOf([entityWith("bare")]))(facet, "not-stated")).toBe(title);
});
