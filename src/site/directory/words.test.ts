import { expect, test } from "vitest";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import catalogue from "../../words/en/directory.json" with { type: "json" };

test("every facet has a title", () => {
  const names = Object.values(facetsByKind).flatMap((facets) => facets.map(({ name }) => name));
  expect(names.filter((name) => !Object.hasOwn(catalogue.filter.facets, name))).toEqual([]);
});
