import { describe, expect, test } from "vitest";
import { folderByKind, type Kind } from "../dataset/model.ts";
import { buildFacetIndex, buildFacetText } from "../core/facets/facet-index.ts";
import {
  termIdsOfRow,
  parseFacetIndex,
  buildDirectoryRow,
  withSummaries,
  type FacetEngine,
} from "../core/facets/engine.ts";
import { compareByName, type Register } from "../core/register/register.ts";

const toJsonAndBack = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Builds the facet engine of a kind from its index and its texts. The index goes through JSON first, as on a page. */
function buildEngine(register: Register, kind: Kind): FacetEngine {
  const parsed = parseFacetIndex(toJsonAndBack(buildFacetIndex(register, kind)));
  if (parsed === undefined) throw new Error("the index doesn't parse");
  return withSummaries(parsed, buildFacetText(register, kind));
}

/** Defines tests that hold for the directory indexes of any register: rows have the facts of the listings, in order of name. */
export function describeIndexes(name: string, register: Register): void {
  describe.each(["entity", "tool"] as const)(`of ${name}, each %s`, (kind) => {
    const { entities, tools } = register.dataset;
    const listings = [...(kind === "entity" ? entities : tools)].sort(compareByName);
    const engine = buildEngine(register, kind);

    test("has a row in the browser with what its file says", () => {
      listings.forEach((listing, row) => {
        const { id, name, acronym, aliases = [], added, summary, reach, review, status } = listing;
        const { source: _, ...freshness } = register.freshness.get(`${folderByKind[kind]}/${id}`) ?? {};
        const developers = listing.kind === "tool" ? (listing.developers ?? []).map((each) => each.name) : [];
        const { scope, regions = [], countries = [] } = reach ?? {};
        const { state, successor } = status;
        expect(buildDirectoryRow(engine, row)).toEqual({
          kind,
          id,
          name,
          acronym,
          aliases,
          added,
          summary,
          developers,
          freshness,
          reach: { scope, regions, countries },
          review: { level: review.level },
          status: { state, successor },
          type: listing.kind === "entity" ? listing.type : undefined,
          offers: listing.kind === "entity" ? (listing.offer?.services ?? []) : listing.functions,
          sources: listing.sources.length,
        });
        expect(termIdsOfRow(engine, row, "issues")).toEqual(listing.focus?.issues ?? []);
      });
      expect(() => buildDirectoryRow(engine, listings.length)).toThrow("unknown row");
    });
  });
}
