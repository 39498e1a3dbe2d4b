import { ascending } from "d3-array";
import type { Kind, Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { measureRow, type DirectoryRow } from "./directory-row.ts";
import { facetsByKind, type FacetDefinition } from "./facet-definitions.ts";
import type { FacetColumn, FacetIndex, FacetText, RowColumns } from "./facet-index-shape.ts";
import { freshnessOf, sortKey, type Register } from "../register/register.ts";

interface Entry {
  readonly listing: Listing;
  readonly row: DirectoryRow;
}

/**
 * The directory of a kind, column by column: what `/data/v1/index/entities.json` and `tools.json` hold.
 *
 * Rows are in order of name (`compareByName`), so that a row's number is its place by name. Every term of a vocabulary
 * is there, whether or not a listing has it, so that an address may ask for any. Freshness is that of the register's
 * build date.
 *
 * @returns R rows; see `FacetIndex` for its columns
 */
export function measureFacetIndex(register: Register, kind: Kind): FacetIndex {
  const entries = readEntries(register, kind);
  const facets = facetsByKind[kind].map((definition) => facetColumn(definition, entries, register.today));
  return {
    version: "1",
    kind,
    generated: register.today,
    size: entries.length,
    digest: digestOf(entries),
    facets,
    countries_by_region: countriesByRegion(facets),
    rows: rowColumns(entries.map(({ row }) => row)),
  };
}

/** The texts beside an index, in the same rows: what `/data/v1/index/entities-text.json` and `tools-text.json` hold. */
export function measureFacetText(register: Register, kind: Kind): FacetText {
  const entries = readEntries(register, kind);
  return {
    version: "1",
    kind,
    generated: register.today,
    digest: digestOf(entries),
    summaries: entries.map(({ listing }) => listing.summary),
    ...(kind === "tool" && { uses: entries.map(({ listing }) => usesOf(listing)) }),
  };
}

/** The listings of a kind in the order of an index's rows, and what tells that order from others. */
export function readRows(register: Register, kind: Kind): { listings: readonly Listing[]; digest: string } {
  const entries = readEntries(register, kind);
  return { listings: entries.map(({ listing }) => listing), digest: digestOf(entries) };
}

function usesOf(listing: Listing): readonly string[] {
  return listing.kind === "tool" ? (listing.uses ?? []) : [];
}

/** In the order of `compareByName`; each name's key is made once, since this sorts whole registers. */
function readEntries(register: Register, kind: Kind): Entry[] {
  const { dataset } = register;
  const listings: readonly Listing[] = kind === "entity" ? dataset.entities : dataset.tools;
  const keyed = listings.map((listing) => ({ listing, key: sortKey(listing.name) }));
  keyed.sort((a, b) => ascending(a.key, b.key) || ascending(a.listing.id, b.listing.id));
  return keyed.map(({ listing }) => ({ listing, row: measureRow(listing, freshnessOf(register, listing)) }));
}

function facetColumn(
  { name, mode, vocabulary, ids, idsOf }: FacetDefinition,
  entries: readonly Entry[],
  today: string,
): FacetColumn {
  const placesOf = placesIn(ids);
  return {
    name,
    mode,
    ids,
    ...(vocabulary !== undefined && { titles: ids.map((id) => termById(vocabulary, id)?.title ?? id) }),
    rows: entries.map(({ listing, row }) => placesOf(idsOf(listing, row.freshness, today))),
  };
}

function countriesByRegion(facets: readonly FacetColumn[]): number[][] {
  const placesOf = placesIn(facets.find(({ name }) => name === "countries")?.ids ?? []);
  return vocabularyByName("region").terms.map((region) => placesOf(region.countries ?? []));
}

/** Tells the places of terms in a list of ids, in the order of the terms; those that it hasn't are left out. */
function placesIn(ids: readonly string[]): (terms: readonly string[]) => number[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (terms) => [...new Set(terms)].flatMap((term) => places.get(term) ?? []);
}

function rowColumns(rows: readonly DirectoryRow[]): RowColumns {
  return {
    id: rows.map(({ id }) => id),
    name: rows.map(({ name }) => name),
    acronym: rows.map(({ acronym = "" }) => acronym),
    aliases: rows.map(({ aliases }) => aliases),
    developers: rows.map(({ developers }) => developers),
    date: rows.map(({ freshness }) => freshness.date ?? ""),
    age_in_days: rows.map(({ freshness }) => freshness.age_in_days ?? -1),
    reviewed: rows.map(({ freshness }) => (freshness.basis === "review" ? 1 : 0)),
    quiet: rows.map(({ freshness }) => (freshness.quiet ? 1 : 0)),
    sources: rows.map(({ sources }) => sources),
    added: rows.map(({ added }) => added),
    successor: rows.map(({ status }) => status.successor ?? ""),
  };
}

/**
 * Which rows an index has, and in which order: FNV-1a (32 bits) of their ids, as 8 hexadecimal digits.
 *
 * It keeps texts of one build from being read beside the index of another.
 */
function digestOf(entries: readonly Entry[]): string {
  let hash = 0x811c9dc5;
  for (const { listing } of entries) {
    for (const letter of `${listing.id} `) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
