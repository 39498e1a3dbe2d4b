import { ascending } from "d3-array";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Freshness } from "../register/freshness.ts";
import { freshnessOf, sortKey, type Register } from "../register/register.ts";
import type { DirectoryRow } from "./directory-row.ts";
import { facetsByKind } from "./facet-definitions.ts";
import {
  parseFacetIndex,
  buildDirectoryRow,
  type FacetColumn,
  type FacetEngine,
  type FacetIndex,
  type FacetText,
  type IndexRow,
} from "./engine.ts";

/** The directories' engines over a register, as browsers have them, made once for all measures and pages. */
export const enginesOf = memo((register: Register): Readonly<Record<Kind, FacetEngine>> => ({
  entity: parseFacetIndex(buildFacetIndex(register, "entity")) as FacetEngine,
  tool: parseFacetIndex(buildFacetIndex(register, "tool")) as FacetEngine,
}));

export type Engines = ReturnType<typeof enginesOf>;

/**
 * The directory of a kind.
 *
 * Rows are in order of name (`compareByName`), so that a row's number is its place by name. Every term of a vocabulary
 * is there, whether or not a listing has it, so that an address may ask for any.
 */
export function buildFacetIndex(register: Register, kind: Kind): FacetIndex {
  const { listings, digest } = sortIndexRows(register, kind);
  const facets = facetsByKind[kind].map(({ name, mode, vocabulary, ids, idsOf }): FacetColumn => {
    const placesOf = placesIn(ids);
    const titles = vocabulary === undefined ? {} : { titles: ids.map((id) => termById(vocabulary, id)?.title ?? id) };
    const rows = listings.map((listing) => placesOf(idsOf(listing, freshnessOf(register, listing), register.today)));
    return { name, mode, ids, ...titles, rows };
  });
  const countriesOf = placesIn(facets.find(({ name }) => name === "countries")?.ids ?? []);
  return {
    version: "2",
    kind,
    generated: register.today,
    digest,
    facets,
    countries_by_region: vocabularyByName("region").terms.map(({ countries = [] }) => countriesOf(countries)),
    rows: listings.map((listing) => indexRow(listing, freshnessOf(register, listing))),
  };
}

/** The summaries of an index. */
export function buildFacetText(register: Register, kind: Kind): FacetText {
  const { listings, digest } = sortIndexRows(register, kind);
  return { kind, generated: register.today, digest, summaries: listings.map(({ summary }) => summary) };
}

/**
 * The listings of a kind in the order of an index's rows, and a hash of that order: FNV-1a (32 bits) of their
 * ids. Browsers compare it, so that they never combine files of two builds.
 */
export function sortIndexRows({ dataset }: Register, kind: Kind): { listings: readonly Listing[]; digest: string } {
  const all: readonly Listing[] = kind === "entity" ? dataset.entities : dataset.tools;
  const keyed = all.map((listing) => ({ listing, key: sortKey(listing.name) }));
  keyed.sort((a, b) => ascending(a.key, b.key) || ascending(a.listing.id, b.listing.id));
  let hash = 0x811c9dc5;
  for (const letter of keyed.map(({ listing }) => `${listing.id} `).join(""))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return { listings: keyed.map(({ listing }) => listing), digest: (hash >>> 0).toString(16).padStart(8, "0") };
}

/** Returns a function from terms to their places in a list of ids, in the order of the terms; unknown ones are left out. */
function placesIn(ids: readonly string[]): (terms: readonly string[]) => number[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (terms) => [...new Set(terms)].flatMap((term) => places.get(term) ?? []);
}

function indexRow(listing: Listing, { state: _, source: __, ...freshness }: Freshness): IndexRow {
  const { id, name, acronym, aliases = [], sources, added, status } = listing;
  const developers = listing.kind === "tool" ? (listing.developers ?? []).map((each) => each.name) : [];
  return {
    id,
    name,
    sources: sources.length,
    added,
    freshness,
    ...(acronym !== undefined && { acronym }),
    ...(aliases.length > 0 && { aliases }),
    ...(developers.length > 0 && { developers }),
    ...(status.successor !== undefined && { successor: status.successor }),
  };
}

const placesOf = memo((engine: FacetEngine) => new Map(engine.rows.map(({ id }, row) => [id, row])));

/** A listing's row in its directory, with its summary. */
export function findDirectoryRow(register: Register, { kind, id, summary }: Listing): DirectoryRow {
  const engine = enginesOf(register)[kind];
  return { ...buildDirectoryRow(engine, placesOf(engine).get(id) ?? -1), summary };
}
