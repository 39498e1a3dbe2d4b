/*
 * Parses the index of a directory and reads its rows. Islands import it: it needs no vocabulary, no Node and no document, since
 * the index contains all titles.
 */
import type { Kind } from "../../dataset/model.ts";
import type { DirectoryRow } from "./directory-row.ts";
import { localities, notStated, type Locality, type PlaceFacet } from "./selection.ts";

/** A facet of an index: its terms, and the terms of each row. */
export interface FacetColumn {
  readonly name: string;
  /** Condition on a row if several terms are selected: `any` if it needs one of them, `all` if it needs each of them. */
  readonly mode: "any" | "all";
  /** Term ids in display order. `not-stated`, if the facet has it, is the last. */
  readonly ids: readonly string[];
  /**
   * Titles of the terms, in the order of `ids`. Absent if the terms are not from a vocabulary: the interface then has their
   * titles.
   */
  readonly titles?: readonly string[];
  /** Terms of each row, as indices into `ids`. */
  readonly rows: readonly (readonly number[])[];
}

/** Data of a listing in an index that is in neither a facet nor the summaries. */
export interface IndexRow
  extends
    Pick<DirectoryRow, "id" | "name" | "acronym" | "sources" | "added">,
    Partial<Pick<DirectoryRow, "aliases" | "developers">> {
  readonly freshness: Omit<DirectoryRow["freshness"], "state">;
  readonly successor?: string;
}

/** Index of a directory, as published in `/data/v1/index/entities.json` and `tools.json`. */
export interface FacetIndex {
  readonly version: "2";
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Hash of the rows' ids in their order (`sortIndexRows`). Files with the same digest have the same rows. */
  readonly digest: string;
  /** Facets in display order. */
  readonly facets: readonly FacetColumn[];
  /** Countries of each term of the region vocabulary, as indices into the ids of the facet `countries`. */
  readonly countries_by_region: readonly (readonly number[])[];
  /** Listings in order of name. Their index is the row number. */
  readonly rows: readonly IndexRow[];
}

/** Summaries of an index, in the order of its rows: `/data/v1/index/entities-text.json` and `tools-text.json`. */
export interface FacetText extends Pick<FacetIndex, "kind" | "generated" | "digest"> {
  readonly summaries: readonly string[];
  /** Rows whose summary is in English since it has no translation into the language of the file. Absent in English. */
  readonly english?: readonly number[];
}

/** A facet whose terms can be looked up by id. */
export interface Facet extends FacetColumn {
  /** Index in `ids` of each term. */
  readonly indexById: ReadonlyMap<string, number>;
}

/** A parsed index, with the look-up tables that queries need. */
export interface FacetEngine extends Omit<FacetIndex, "facets" | "version"> {
  /** Number of rows. */
  readonly size: number;
  /** Facets by name, in display order. */
  readonly facets: ReadonlyMap<string, Facet>;
  /** Nearness (0–4) of each row to each country and region, in the order of the facet's ids: `near.countries[row][country]`. */
  readonly near: Readonly<Record<PlaceFacet, readonly Uint8Array[]>>;
  /** Summaries by row. Absent until they have loaded. */
  readonly summaries?: readonly string[];
  /** Rows whose summary has no translation. Absent in English, and until the summaries have loaded. */
  readonly englishRows?: ReadonlySet<number>;
}

/**
 * Parses the JSON of an index, and computes the look-up tables of an engine.
 *
 * @param value the JSON of `/data/v1/index/entities.json` or `tools.json`
 * @returns the index without `version`, with `facets` by name (each with `indexById`), `size` (the number of rows) and `near`.
 *   Undefined if the value is no index, or one of another version, as after an update of the site: reload the page, or leave it
 *   as it is. Beyond version and kind the value is not checked
 */
export function parseFacetIndex(value: unknown): FacetEngine | undefined {
  const { version, ...index } = (value ?? {}) as FacetIndex;
  if (version !== "2" || (index.kind !== "entity" && index.kind !== "tool")) return undefined;
  const facets = index.facets.map((column): Facet => {
    const indexById = new Map(column.ids.map((id, termIndex) => [id, termIndex]));
    return { ...column, indexById };
  });
  return {
    ...index,
    size: index.rows.length,
    facets: new Map(facets.map((facet) => [facet.name, facet])),
    near: measureNearness(index),
  };
}

/**
 * Adds the summaries to an engine.
 *
 * @param value the JSON of `/data/v1/index/entities-text.json` or `tools-text.json`
 * @returns a new engine with `summaries` and, in other languages than English, `englishRows`; the given engine if the value is null or undefined, has no summaries, or has those of
 *   another kind or of other rows
 */
export function withSummaries(engine: FacetEngine, value: unknown): FacetEngine {
  const { kind, digest, summaries, english } = (value ?? {}) as Partial<FacetText>;
  const hasSameRows = kind === engine.kind && digest === engine.digest;
  if (!hasSameRows || !summaries) return engine;
  return english === undefined ? { ...engine, summaries } : { ...engine, summaries, englishRows: new Set(english) };
}

/**
 * Returns the facet of a name, such as `issues`: `{name, mode, ids, titles, rows, indexById}` (see `Facet`).
 *
 * @throws {RangeError} if the engine has no such facet
 */
export function facetByName(engine: FacetEngine, name: string): Facet {
  const facet = engine.facets.get(name);
  if (facet === undefined) throw new RangeError(`unknown facet: ${name}`);
  return facet;
}

/**
 * Returns the title of a facet's term: "Debt bondage" for `debt-bondage`. Returns the id if the facet has no titles or no such
 * term.
 */
export function findTermTitle({ titles, indexById }: Facet, id: string): string {
  return titles?.[indexById.get(id) ?? -1] ?? id;
}

/**
 * Returns the index of a term in the facet's ids.
 *
 * @throws {RangeError} if the facet has no such term
 */
export function indexOfTerm({ name, indexById }: Facet, term: string): number {
  const index = indexById.get(term);
  if (index === undefined) throw new RangeError(`unknown term: ${name}=${term}`);
  return index;
}

/**
 * Match of a row and a country or region: 0 is no match, 1 `local`, 2 `regional`, 3 `global`. 4 is the match of the term
 * `not-stated` and a row without a place.
 */
type Nearness = 0 | 1 | 2 | 3 | 4;

/**
 * Measures how near each row is to each country and each region.
 *
 * A row is
 * - local to the countries and regions that it names, and to the regions that contain a country that it names;
 * - regional to the countries of the regions that it names, except if its scope is national: a national listing works in its one
 *   country only, so that its region says nothing about the neighbours;
 * - global to all other countries and regions if its scope is global.
 *
 * @param index with the facets `countries`, `regions` and `scope`
 * @returns `{countries, regions}`: for each row an array with a `Nearness` for each id of the facet
 */
function measureNearness(index: Pick<FacetIndex, "facets" | "countries_by_region">): FacetEngine["near"] {
  const columnByName = new Map(index.facets.map((column) => [column.name, column]));
  const countries = columnByName.get("countries") as FacetColumn;
  const regions = columnByName.get("regions") as FacetColumn;
  const scope = columnByName.get("scope") as FacetColumn;
  const hasScope = (row: number, id: string) => scope.rows[row]?.includes(scope.ids.indexOf(id)) ?? false;

  const countriesByRegion = index.countries_by_region;
  const regionsByCountry = countries.ids.map((_, country) =>
    [...countriesByRegion.keys()].filter((region) => countriesByRegion[region]?.includes(country)),
  );

  const nearCountries = countries.rows.map((namedCountries, row) => {
    const namedRegions = hasScope(row, "national") ? [] : (regions.rows[row] ?? []);
    const countriesInRegions = namedRegions.flatMap((region) => countriesByRegion[region] ?? []);
    const nearness = startNearness(countries.ids, hasScope(row, "global"));
    setNearness(nearness, countriesInRegions, 2);
    addNamedPlaces(nearness, countries.ids, namedCountries);
    return nearness;
  });
  const nearRegions = regions.rows.map((namedRegions, row) => {
    const regionsOfCountries = (countries.rows[row] ?? []).flatMap((country) => regionsByCountry[country] ?? []);
    const nearness = startNearness(regions.ids, hasScope(row, "global"));
    setNearness(nearness, regionsOfCountries, 1);
    addNamedPlaces(nearness, regions.ids, namedRegions);
    return nearness;
  });
  return { countries: nearCountries, regions: nearRegions };
}

/**
 * Returns the nearness of a row that names no place, one item an id: 3 for each place if the row is global, else 0.
 * `not-stated`, the last id, is always 0.
 */
function startNearness(ids: readonly string[], isGlobal: boolean): Uint8Array {
  const nearness = new Uint8Array(ids.length);
  if (isGlobal) nearness.fill(3, 0, -1);
  return nearness;
}

/** Sets the nearness of some places of a row, in place. */
function setNearness(nearness: Uint8Array, places: readonly number[], value: Nearness): void {
  for (const place of places) nearness[place] = value;
}

/** Sets the nearness of the places that a row names to 1, and of `not-stated` to 4, in place. */
function addNamedPlaces(nearness: Uint8Array, ids: readonly string[], places: readonly number[]): void {
  for (const place of places) nearness[place] = ids[place] === notStated ? 4 : 1;
}

/**
 * Returns how a row matches a country or region: `local`, `regional` or `global`.
 *
 * @param name of the facet
 * @param place index of the country or region in the facet's ids
 * @returns undefined if the row does not match it, for `not-stated`, and for a row or index that does not exist
 */
export function findLocality(engine: FacetEngine, row: number, name: PlaceFacet, place: number): Locality | undefined {
  return localities[(engine.near[name][row]?.[place] ?? 0) - 1];
}

/**
 * Returns the ids of a row's terms in a facet, as in the index, without `not-stated`. Empty if the fact is not stated or the row
 * does not exist.
 *
 * @throws {RangeError} if the engine has no such facet
 */
export function termIdsOfRow(engine: FacetEngine, row: number, name: string): string[] {
  const { ids, rows } = facetByName(engine, name);
  return (rows[row] ?? []).map((termIndex) => ids[termIndex] as string).filter((id) => id !== notStated);
}

/**
 * Builds a row of the directory from the index: the facts of the listing (`id`, `name`, `sources`, `added` …), its terms (`type`
 * of an entity, `reach`, `offers`, `review.level`, `status.state`), its freshness, and its summary if the engine has summaries.
 *
 * Lists without a value are [], a missing single term is "", and an absent acronym, scope or successor is left out.
 *
 * @param row number of the row
 * @throws {RangeError} if there is no such row
 */
export function buildDirectoryRow(engine: FacetEngine, row: number): DirectoryRow {
  const indexRow = engine.rows[row];
  if (indexRow === undefined) throw new RangeError(`unknown row: ${row}`);
  const { successor, ...facts } = indexRow;
  const { kind, summaries, englishRows } = engine;
  const idsOf = (facet: string) => termIdsOfRow(engine, row, facet);
  const firstIdOf = (facet: string) => idsOf(facet)[0] ?? "";
  const [scope] = idsOf("scope");
  return {
    kind,
    aliases: [],
    developers: [],
    ...facts,
    ...(kind === "entity" && { type: firstIdOf("type") }),
    reach: { ...(scope && { scope }), regions: idsOf("regions"), countries: idsOf("countries") },
    offers: idsOf(kind === "entity" ? "services" : "functions"),
    freshness: { state: firstIdOf("freshness") as DirectoryRow["freshness"]["state"], ...facts.freshness },
    review: { level: firstIdOf("review") },
    status: { state: firstIdOf("status"), ...(successor && { successor }) },
    ...(summaries && { summary: summaries[row] ?? "" }),
    ...(englishRows?.has(row) && { isSummaryEnglish: true }),
  };
}
