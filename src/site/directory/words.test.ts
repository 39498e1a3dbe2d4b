import { expect, test } from "vitest";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import facetWords from "../../words/en/facets.generated.json" with { type: "json" };

test("every facet has a title", () => {
  const names = Object.values(facetsByKind).flatMap((facets) => facets.map(({ name }) => name));
  const titlesByFacet: Readonly<Record<string, { readonly title?: string }>> = facetWords;
  expect(names.filter((name) => !titlesByFacet[name]?.title)).toEqual([]);
});
