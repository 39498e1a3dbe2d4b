import { expect, test } from "vitest";
import { entityWith, registerOf } from "../facets/facet-fixture.ts";
import { measureFreshness } from "../register/freshness.ts";
import type { ComparedListing } from "./compare.ts";
import { buildWorkstreamsIndex, parseWorkstreamsIndex, withWorkstreams } from "./workstreams.ts";

const translated = [
  entityWith("a", { offer: { workstreams: ["Formación", "RLI"], cost: "free" } }),
  entityWith("b", { offer: { cost: "free" } }),
];
const index = parseWorkstreamsIndex(JSON.parse(JSON.stringify(buildWorkstreamsIndex(registerOf(translated)))));

/** Returns a listing as its published file has it, in English. */
function publishedWith(id: string, workstreams: readonly string[]): ComparedListing {
  const listing = entityWith(id, { offer: { workstreams: [...workstreams], cost: "free" } });
  return { ...listing, computed: { freshness: measureFreshness(listing, "2026-11-25") } };
}

test("puts translated workstreams into a published listing", () => {
  const listing = withWorkstreams(publishedWith("a", ["Training", "RLI"]), index);
  expect(listing.offer).toEqual({ workstreams: ["Formación", "RLI"], cost: "free" });
});

test("leaves a listing as it is that the index lacks, has otherwise, or without an index", () => {
  const listing = publishedWith("a", ["Training"]);
  expect(withWorkstreams(listing, index)).toBe(listing);
  expect(withWorkstreams(publishedWith("c", ["Training"]), index).offer?.workstreams).toEqual(["Training"]);
  expect(withWorkstreams(listing, parseWorkstreamsIndex({ version: "2" }))).toBe(listing);
});
