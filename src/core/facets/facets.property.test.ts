import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kind, Listing } from "../../dataset/model.ts";
import { countFacets, findListings, leaveOut, loosen, parseQuery, formatQuery, sorts } from "./facets.ts";
import { selectIds } from "../../testing/select-ids.ts";
import { countPlainly, type PlainItem, type PlainLocality } from "./facet-counts-fixture.ts";
import { engineOf } from "./facet-fixture.ts";
import { listingsOf, selectionOf } from "./facet-arbitrary-fixture.ts";
import { plainItem, plainLocality } from "./facet-plain-fixture.ts";

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
