import fc from "fast-check";
import type { Entity, Kind, Listing, Tool } from "../../dataset/model.ts";
import type { FacetEngine } from "./facets.ts";
import { entityWith, toolWith } from "./facet-fixture.ts";

/** Few terms, so that they meet often; regions that share a country, and a country in none. */
const regions = ["africa", "middle-east-north-africa", "europe"] as const;
const countries = ["EG", "KE", "AE", "FR", "AQ"] as const;

const some = <Term>(...terms: readonly Term[]) => fc.subarray([...terms]);
const part = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const common = {
  reach: part(
    fc.record(
      {
        scope: fc.constantFrom("global", "regional", "national"),
        regions: some(...regions),
        countries: some(...countries),
      },
      { requiredKeys: [] },
    ),
  ),
  focus: part(
    fc.record({ issues: some("forced-labour", "debt-bondage"), industries: some("construction", "cross-industry") }),
  ),
  contact: part(fc.constant({ email: "info@example.org" })),
  review: fc.record({ level: fc.constantFrom("compiled", "checked"), date: fc.constant("2026-11-25") }),
};
const offer = {
  partnerships: some("membership", "certification"),
  languages: some("en", "fr", "sw"),
  case_studies: some({ title: "A case" }),
  outputs: some({ title: "An output" }),
};
const entityParts = fc.record({
  ...common,
  type: fc.constantFrom("ngo", "research"),
  offer: part(
    fc.record({
      ...offer,
      services: some("training", "funding", "remediation"),
      cost: part(fc.constantFrom("free", "paid")),
    }),
  ),
});
const toolParts = fc.record({
  ...common,
  functions: fc.subarray(["training", "traceability", "suspect-identification"], { minLength: 1 }),
  work: some("worker-training", "mineral-tracing"),
  target_users: some("business", "workers-migrants"),
  access: part(fc.constantFrom("free", "paid")),
  offer: part(fc.record(offer)),
});

/** Any listings of a kind. */
export const listingsOf: Record<Kind, fc.Arbitrary<Listing[]>> = {
  entity: fc
    .array(entityParts, { maxLength: 70 })
    .map((all) => all.map((parts, index) => entityWith(`id-${index}`, parts as unknown as Partial<Entity>))),
  tool: fc
    .array(toolParts, { maxLength: 70 })
    .map((all) => all.map((parts, index) => toolWith(`id-${index}`, parts as unknown as Partial<Tool>))),
};

/** Any choice of terms, those that listings have more often than others. */
export function selectionOf(engine: FacetEngine): fc.Arbitrary<Record<string, string[]>> {
  const facets = [...engine.facets.values()].map(({ name, ids, sets }) => {
    const used = ids.filter((_, place) => sets[place]?.some((word) => word !== 0));
    const terms = [...used, ...used, ...used, ...ids.slice(0, 3), ...ids.slice(-1)];
    const chosen = fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 });
    return [name, fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, chosen)] as const;
  });
  const locality = fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, some("local", "regional", "global"));
  return fc
    .record({ ...Object.fromEntries(facets), locality })
    .map((selection: Record<string, string[]>) => (hasLocality(selection) ? selection : withoutLocality(selection)));
}

/** A locality asks something only beside a place. */
function hasLocality({ locality = [], countries = [], regions = [] }: Record<string, string[]>): boolean {
  return locality.length > 0 && [...countries, ...regions].some((id) => id !== "not-stated");
}

function withoutLocality({ locality: _, ...selection }: Record<string, string[]>): Record<string, string[]> {
  return selection;
}
