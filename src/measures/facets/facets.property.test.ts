import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity, Kind, Listing, Tool } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import {
  countFacets,
  findListings,
  leaveOut,
  loosen,
  parseQuery,
  formatQuery,
  selectIds,
  sorts,
  type FacetEngine,
} from "./facets.ts";
import { countPlainly, type PlainItem, type PlainLocality } from "./facet-counts-fixture.ts";
import { engineOf, entityWith, toolWith } from "./facet-fixture.ts";

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
  target_users: some("business", "workers-migrants"),
  access: part(fc.constantFrom("free", "paid")),
  offer: part(fc.record(offer)),
});

const listingsOf: Record<Kind, fc.Arbitrary<Listing[]>> = {
  entity: fc
    .array(entityParts, { maxLength: 70 })
    .map((all) => all.map((parts, index) => entityWith(`id-${index}`, parts as unknown as Partial<Entity>))),
  tool: fc
    .array(toolParts, { maxLength: 70 })
    .map((all) => all.map((parts, index) => toolWith(`id-${index}`, parts as unknown as Partial<Tool>))),
};

/** A listing's terms as the issue describes them, read without the engine's code. */
function plainItem(listing: Listing): PlainItem {
  const { reach, focus, offer, review, status } = listing;
  const stated = (ids: readonly string[] | undefined) => (ids && ids.length > 0 ? ids : ["not-stated"]);
  const help = listing.kind === "entity" ? (listing.offer?.services ?? []) : listing.functions;
  const vocabulary = listing.kind === "entity" ? "service" : "tool-function";
  const steps = [...new Set(help.flatMap((id) => termById(vocabulary, id)?.due_diligence_steps ?? []))];
  return {
    issues: stated(focus?.issues),
    industries: stated(focus?.industries),
    regions: placesOf(listing, "region", (id) => inRegion(listing, id)),
    countries: placesOf(listing, "country", (id) => inCountry(listing, id)),
    partnerships: stated(offer?.partnerships),
    languages: stated(offer?.languages),
    scope: stated(reach?.scope && [reach.scope]),
    status: [status.state],
    freshness: [review.level === "checked" ? "current" : "undated"],
    review: [review.level],
    steps: help.length > 0 ? steps : ["not-stated"],
    has: hasOf(listing),
    ...(listing.kind === "entity"
      ? { services: stated(help), type: [listing.type], cost: stated(listing.offer?.cost && [listing.offer.cost]) }
      : {
          functions: help,
          target_users: stated(listing.target_users),
          technologies: ["not-stated"],
          platforms: ["not-stated"],
          access: stated(listing.access && [listing.access]),
        }),
  };
}

function hasOf(listing: Listing): string[] {
  const { offer, contact } = listing;
  const { services = [], cost } = listing.kind === "entity" ? (listing.offer ?? {}) : {};
  const lists = { services, partnerships: offer?.partnerships, outputs: offer?.outputs, languages: offer?.languages };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => (list?.length ? [name] : [])),
    ...(offer?.case_studies?.length ? ["case-studies"] : []),
    ...(contact ? ["contact"] : []),
    ...(cost ? ["cost"] : []),
  ];
}

function placesOf({ reach }: Listing, vocabulary: string, isIn: (id: string) => boolean): string[] {
  const isPlaced = reach?.scope === "global" || (reach?.regions ?? []).length + (reach?.countries ?? []).length > 0;
  return isPlaced ? vocabularyByName(vocabulary).terms.flatMap(({ id }) => (isIn(id) ? [id] : [])) : ["not-stated"];
}

const contains = (region: string, country: string) => termById("region", region)?.countries?.includes(country) ?? false;

function inRegion({ reach }: Listing, id: string): boolean {
  const names = (reach?.regions ?? []).some((region) => region === id);
  return names || reach?.scope === "global" || (reach?.countries ?? []).some((country) => contains(id, country));
}

function inCountry({ reach }: Listing, id: string): boolean {
  if (reach?.scope === "global" || (reach?.countries ?? []).some((country) => country === id)) return true;
  return reach?.scope !== "national" && (reach?.regions ?? []).some((region) => contains(region, id));
}

/** How near a listing is to the places chosen, read without the engine's code. */
function plainLocality({ reach }: Listing, selection: Record<string, readonly string[]>): string | undefined {
  const chosen = (name: string) => (selection[name] ?? []).filter((id) => id !== "not-stated");
  const named = (reach?.countries ?? []) as readonly string[];
  const wide = (reach?.regions ?? []) as readonly string[];
  const isCountry = chosen("countries").length > 0;
  const isLocal = isCountry
    ? chosen("countries").some((id) => named.includes(id))
    : chosen("regions").some((id) => wide.includes(id) || named.some((country) => contains(id, country)));
  if (isLocal) return "local";
  const isRegional =
    reach?.scope !== "national" && chosen("countries").some((id) => wide.some((region) => contains(region, id)));
  if (isRegional) return "regional";
  return reach?.scope === "global" ? "global" : undefined;
}

/** Any choice of terms, those that listings bear more often than others. */
function selectionOf(engine: FacetEngine): fc.Arbitrary<Record<string, string[]>> {
  const facets = [...engine.facets.values()].map(({ name, ids, sets }) => {
    const borne = ids.filter((_, place) => sets[place]?.some((word) => word !== 0));
    const terms = [...borne, ...borne, ...borne, ...ids.slice(0, 3), ...ids.slice(-1)];
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

describe.each<Kind>(["entity", "tool"])("for any listings of kind %s and any choice", (kind) => {
  const cases = listingsOf[kind].chain((listings) => {
    const engine = engineOf(listings, kind);
    return fc.record({ listings: fc.constant(listings), engine: fc.constant(engine), selection: selectionOf(engine) });
  });

  test("counts are those of the plain filter", () => {
    fc.assert(
      fc.property(cases, ({ listings, engine, selection }) => {
        const byId = new Map(listings.map((listing) => [listing.id as string, plainItem(listing)]));
        const items = engine.rows.id.map((id) => byId.get(id) as PlainItem);
        const listingOf = new Map(
          items.map((item, row) => [item, listings.find(({ id }) => id === engine.rows.id[row])]),
        );
        const localityOf: PlainLocality = (item, asked) => plainLocality(listingOf.get(item) as Listing, asked);
        const plain = countPlainly(engine.facets.values(), items, selection, localityOf);
        const { total, counts, near } = countFacets(engine, selection);
        if (near) {
          const { locality: _, ...others } = selection;
          const left = countPlainly([], items, {}, localityOf).rows.filter(
            (row) => countPlainly(engine.facets.values(), [items[row] as PlainItem], others).rows.length > 0,
          );
          const tally = (each: string) =>
            left.filter((row) => localityOf(items[row] as PlainItem, others) === each).length;
          expect(near).toEqual({ local: tally("local"), regional: tally("regional"), global: tally("global") });
        }
        for (const [name, expected] of plain.counts) expect([...(counts.get(name) ?? [])], name).toEqual(expected);
        expect(total).toBe(plain.rows.length);
        const found = selectIds(engine, findListings(engine, { terms: selection, q: "" }));
        expect([...found].sort()).toEqual(plain.rows.map((row) => engine.rows.id[row]).sort());
      }),
      { numRuns: 150 },
    );
  });

  test("dropping a filter gives what was promised", () => {
    fc.assert(
      fc.property(cases, ({ engine, selection }) => {
        for (const { drop, count } of loosen(engine, selection)) {
          const kept = drop.reduce(leaveOut, { terms: selection, q: "" });
          expect(findListings(engine, kept).total).toBe(count);
          expect(count).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a query keeps its meaning by way of the address", () => {
    const query = fc.record(
      {
        q: fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("a&b=c", "é, ü", "100 %", "a+b")),
        sort: fc.constantFrom(...sorts),
      },
      { requiredKeys: ["q"] },
    );
    fc.assert(
      fc.property(cases, query, ({ engine, selection }, rest) => {
        const address = formatQuery({ terms: selection, ...rest }, engine);
        const parsed = parseQuery(new URLSearchParams(address), engine);
        const terms = Object.entries(selection).filter(([, ids]) => ids.length > 0);
        const asSets = (all: [string, readonly string[]][]) =>
          Object.fromEntries(all.map(([name, ids]) => [name, new Set(ids)]));
        expect(asSets(Object.entries(parsed.terms))).toEqual(asSets(terms));
        expect(parsed.q).toBe(rest.q.toWellFormed().replace(/\s+/g, " ").trim());
        expect(parsed.sort).toBe(rest.sort);
        expect(formatQuery(parsed, engine)).toBe(
          formatQuery(parseQuery(new URLSearchParams(formatQuery(parsed, engine)), engine), engine),
        );
      }),
      { numRuns: 100 },
    );
  });
});
