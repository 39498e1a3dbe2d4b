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

/**
 * Returns the engines of both directories of a register, with the same data as in the browser but without summaries. They are
 * computed once per register.
 */
export const enginesOf = memo((register: Register): Readonly<Record<Kind, FacetEngine>> => ({
  entity: parseFacetIndex(buildFacetIndex(register, "entity")) as FacetEngine,
  tool: parseFacetIndex(buildFacetIndex(register, "tool")) as FacetEngine,
}));

export type Engines = ReturnType<typeof enginesOf>;

/**
 * Builds the index of a kind's directory, as published in `/data/v1/index/`: `{version: "2", kind, generated: today, digest,
 * facets, countries_by_region, rows}`.
 *
 * Rows are in order of name, so that sorting row numbers sorts listings by name. Facets are those of `facetsByKind`, each with
 * `name`, `mode`, `ids`, `titles` (if it has a vocabulary) and, by row, the indices of the listing's terms in `ids`. They have
 * all terms of their vocabularies, also those that no listing has, so that a query can select any term.
 *
 * @throws {RangeError} if the freshness of a listing was not computed
 */
export function buildFacetIndex(register: Register, kind: Kind): FacetIndex {
  const { listings, digest } = sortIndexRows(register, kind);
  const facets = facetsByKind[kind].map(({ name, mode, vocabulary, ids, listIds }): FacetColumn => {
    const indicesOf = createIndexLookup(ids);
    const titles = vocabulary === undefined ? {} : { titles: ids.map((id) => termById(vocabulary, id)?.title ?? id) };
    const rows = listings.map((listing) => indicesOf(listIds(listing, freshnessOf(register, listing))));
    return { name, mode, ids, ...titles, rows };
  });
  const countryIds = facets.find(({ name }) => name === "countries")?.ids ?? [];
  const countryIndicesOf = createIndexLookup(countryIds);
  return {
    version: "2",
    kind,
    generated: register.today,
    digest,
    facets,
    countries_by_region: vocabularyByName("region").terms.map(({ countries = [] }) => countryIndicesOf(countries)),
    rows: listings.map((listing) => buildIndexRow(listing, freshnessOf(register, listing))),
  };
}

/**
 * Builds the file of summaries that belongs to the index of a kind: `{kind, generated: today, digest, summaries, english: [4]}`,
 * with the digest of the index, and one summary a row in the same order. `english` has the rows whose summary is not translated,
 * and is absent if there are none.
 */
export function buildFacetText(register: Register, kind: Kind): FacetText {
  const { listings, digest } = sortIndexRows(register, kind);
  const summaries = listings.map(({ summary }) => summary);
  const { untranslatedTexts } = register;
  const english = summaries.flatMap((summary, row) => (untranslatedTexts.has(summary) ? [row] : []));
  return { kind, generated: register.today, digest, summaries, ...(english.length > 0 && { english }) };
}

/**
 * Sorts the listings of a kind into the rows of their index: by name, ignoring case, accents and punctuation, then by id.
 *
 * @returns `listings` in order; `digest`: hash of their ids as eight hexadecimal digits, "811c9dc5" for no listings. Browsers
 *   compare the digests of files, so that they do not combine files of two builds with different rows
 */
export function sortIndexRows(
  { dataset }: Pick<Register, "dataset">,
  kind: Kind,
): { listings: readonly Listing[]; digest: string } {
  const listings: readonly Listing[] = kind === "entity" ? dataset.entities : dataset.tools;
  const sorted = listings.map((listing) => ({ listing, key: sortKey(listing.name) }));
  sorted.sort((a, b) => ascending(a.key, b.key) || ascending(a.listing.id, b.listing.id));
  const hashedText = sorted.map(({ listing }) => `${listing.id} `).join("");
  return { listings: sorted.map(({ listing }) => listing), digest: formatFnvHash(hashedText) };
}

/** Returns the 32-bit FNV-1a hash of an ASCII text, such as ids, as eight hexadecimal digits: "811c9dc5" for "". */
function formatFnvHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * Creates a function that returns the indices of terms in a list of ids, each once, in the order of the terms. It drops unknown
 * terms: with the ids `["a", "b"]`, `["b", "x", "a", "b"]` gives `[1, 0]`.
 */
function createIndexLookup(ids: readonly string[]): (terms: readonly string[]) => number[] {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  return (terms) => [...new Set(terms)].flatMap((term) => indexById.get(term) ?? []);
}

/**
 * Builds the row of a listing in an index: `{id, name, sources, added, freshness}`, where `sources` is their number and
 * `freshness` lacks `state` and `source`, and, as far as the listing has them, `acronym`, `aliases`, `developers` (names, of a
 * tool) and `successor`.
 */
function buildIndexRow(listing: Listing, { state: _, source: __, ...freshness }: Freshness): IndexRow {
  const { id, name, acronym, aliases = [], sources, added, status } = listing;
  const developers = listing.kind === "tool" ? (listing.developers ?? []).map((developer) => developer.name) : [];
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

/** Returns the row number of each listing in an engine, by id. Computed once per engine. */
const rowByIdOf = memo((engine: FacetEngine) => new Map(engine.rows.map(({ id }, row) => [id, row])));

/**
 * Builds the row of a listing in its directory, as `buildDirectoryRow` does, with the summary of the given listing.
 *
 * @throws {RangeError} if the register has no listing of this kind and id
 */
export function findDirectoryRow(register: Register, { kind, id, summary }: Listing): DirectoryRow {
  const engine = enginesOf(register)[kind];
  const row = buildDirectoryRow(engine, rowByIdOf(engine).get(id) ?? -1);
  return { ...row, summary, ...(register.untranslatedTexts.has(summary) && { isSummaryEnglish: true }) };
}
