/*
 * The directory's engine: what an island imports. It needs no vocabulary, no Node and no document; the index brings all words.
 */
import { ascending, descending } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import type { FreshnessState } from "../register/freshness.ts";
import type { DirectoryRow } from "./directory-row.ts";
import {
  isPlaceFacet,
  leaveOut,
  localities,
  localitiesIn,
  localityName,
  notStated,
  placeFacetOf,
  type Filter,
  type Locality,
  type PlaceFacet,
  type Query,
  type Selection,
} from "./selection.ts";

export * from "./selection.ts";

/** A facet of an index: its terms, and which of them each row states. */
export interface FacetColumn {
  readonly name: string;
  /** Whether one of the chosen terms must hold (within the facet: or), or all of them. */
  readonly mode: "any" | "all";
  /** Terms in display order. */
  readonly ids: readonly string[];
  /** Their titles; absent where the terms are the register's own words and not a vocabulary's. */
  readonly titles?: readonly string[];
  /** For each row the places in `ids` of what it states. */
  readonly rows: readonly (readonly number[])[];
}

/** A listing in an index: what its row shows beside the terms of its facets and its summary. */
export interface IndexRow
  extends
    Pick<DirectoryRow, "id" | "name" | "acronym" | "sources" | "added">,
    Partial<Pick<DirectoryRow, "aliases" | "developers">> {
  readonly freshness: Omit<DirectoryRow["freshness"], "state">;
  readonly successor?: string;
}

/** An index as it is published: `/data/v1/index/entities.json` and `tools.json`. */
export interface FacetIndex {
  readonly version: "2";
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Which rows, in which order; the same in the files beside it. */
  readonly digest: string;
  /** In display order. */
  readonly facets: readonly FacetColumn[];
  /** For each term of the vocabulary of regions the places in the facet `countries` of its countries. */
  readonly countries_by_region: readonly (readonly number[])[];
  /** In order of name. */
  readonly rows: readonly IndexRow[];
}

/** The summaries beside an index, in the same rows: `entities-text.json` and `tools-text.json`. */
export interface FacetText extends Pick<FacetIndex, "kind" | "generated" | "digest"> {
  readonly summaries: readonly string[];
}

/** A facet ready to be counted. */
export interface Facet extends FacetColumn {
  /** Each term's place in `ids`. */
  readonly placeById: ReadonlyMap<string, number>;
}

/** An index ready to be asked. */
export interface FacetEngine extends Omit<FacetIndex, "facets" | "version"> {
  /** The number of rows. */
  readonly size: number;
  /** By name, in display order. */
  readonly facets: ReadonlyMap<string, Facet>;
  /** For each row how it matches each region and country: see `measureNearness`. */
  readonly near: Readonly<Record<PlaceFacet, readonly Uint8Array[]>>;
  /** By row, once they are there. */
  readonly summaries?: readonly string[];
}

/**
 * Makes an engine of what was fetched.
 *
 * @param value the JSON of `/data/v1/index/entities.json` or `tools.json`
 * @returns undefined when it is no index of this version, as after an update of the site: reload, or leave the page as it is
 */
export function parseFacetIndex(value: unknown): FacetEngine | undefined {
  const { version, ...index } = (value ?? {}) as FacetIndex;
  if (version !== "2" || (index.kind !== "entity" && index.kind !== "tool")) return undefined;
  const facets = new Map(
    index.facets.map((column) => [
      column.name,
      { ...column, placeById: new Map(column.ids.map((id, place) => [id, place])) },
    ]),
  );
  return { ...index, size: index.rows.length, facets, near: measureNearness(index) };
}

/**
 * Adds the summaries, so that rows have them.
 *
 * @param value the JSON of `/data/v1/index/entities-text.json` or `tools-text.json`
 * @returns a new engine; the same one when the value isn't the text of these very rows
 */
export function withSummaries(engine: FacetEngine, value: unknown): FacetEngine {
  const { kind, digest, summaries } = (value ?? {}) as Partial<FacetText>;
  return kind === engine.kind && digest === engine.digest && summaries ? { ...engine, summaries } : engine;
}

/** @throws {RangeError} if the engine has no such facet */
export function facetByName(engine: FacetEngine, name: string): Facet {
  const facet = engine.facets.get(name);
  if (facet === undefined) throw new RangeError(`unknown facet: ${name}`);
  return facet;
}

/** A term's title, or its id where the facet has no titles. */
export function titleOf({ titles, placeById }: Facet, id: string): string {
  return titles?.[placeById.get(id) ?? -1] ?? id;
}

/** How a row matches a place: not at all (0), as one of `localities` (1 to 3), or by stating no place (4), which only `not-stated` is. */
type Nearness = 0 | 1 | 2 | 3 | 4;

/**
 * Measures how each row matches each region and country.
 *
 * A row is local where it names the place, in a region also where it names a country in it. It is regional in the countries of
 * the regions that it names, unless it is national: a national listing works in its one country, so that its region says
 * nothing of the neighbours. One of global scope matches every other place.
 */
function measureNearness(index: Pick<FacetIndex, "facets" | "countries_by_region">): FacetEngine["near"] {
  const facet = (name: string) => index.facets.find((each) => each.name === name) as FacetColumn;
  const [regions, countries, scope] = [facet("regions"), facet("countries"), facet("scope")];
  const isOf = (row: number, id: string) => scope.rows[row]?.includes(scope.ids.indexOf(id)) ?? false;
  const measure = ({ ids, rows }: FacetColumn, wider: (row: number) => readonly number[], asWider: Nearness) =>
    rows.map((places, row) => {
      const near = new Uint8Array(ids.length);
      if (isOf(row, "global")) near.fill(3, 0, -1);
      for (const place of wider(row)) near[place] = asWider;
      for (const place of places) near[place] = ids[place] === notStated ? 4 : 1;
      return near;
    });
  const within = index.countries_by_region;
  const regionsOf = countries.ids.map((_, country) =>
    within.flatMap((inside, at) => (inside.includes(country) ? [at] : [])),
  );
  const around = (row: number) =>
    isOf(row, "national") ? [] : (regions.rows[row] ?? []).flatMap((region) => within[region] ?? []);
  const holding = (row: number) => (countries.rows[row] ?? []).flatMap((country) => regionsOf[country] ?? []);
  return { countries: measure(countries, around, 2), regions: measure(regions, holding, 1) };
}

/** How a row matches a region or a country, by its place in the facet; undefined where it doesn't. */
export function localityAt(engine: FacetEngine, row: number, name: PlaceFacet, place: number): Locality | undefined {
  return localities[(engine.near[name][row]?.[place] ?? 0) - 1];
}

/** The nearness of each row to the places of a selection, to the nearest of them; infinite where it matches none, empty where none is chosen. */
function nearestIn(engine: FacetEngine, selection: Selection): readonly number[] {
  const name = placeFacetOf(selection);
  if (name === undefined) return [];
  const facet = facetByName(engine, name);
  const places = (selection[name] ?? []).filter((id) => id !== notStated).map((id) => placeOfTerm(facet, id));
  return engine.near[name].map((near) => Math.min(...places.map((place) => near[place] || Infinity)));
}

/** The nearnesses that the chosen localities are. */
function wantedIn(selection: Selection): number[] {
  return localitiesIn(selection).map((each) => localities.indexOf(each) + 1);
}

/** A filter of a selection, and whether a row passes it. */
interface RowFilter extends Filter {
  readonly has: (row: number) => boolean;
}

/**
 * The filters of a selection, then the localities, the text last: all must hold.
 *
 * A facet of mode `any` makes one filter, one of mode `all` a filter a term.
 */
function filtersOf(engine: FacetEngine, selection: Selection, text?: ReadonlyMap<number, number>): RowFilter[] {
  const filters = Object.entries(selection).flatMap(([name, terms]): RowFilter[] => {
    if (name === localityName || terms.length === 0) return [];
    const facet = facetByName(engine, name);
    const places = terms.map((term) => placeOfTerm(facet, term));
    const hasPlace = isPlaceFacet(name)
      ? (row: number, place: number) => engine.near[name][row]?.[place] !== 0
      : (row: number, place: number) => facet.rows[row]?.includes(place) ?? false;
    if (facet.mode === "any") return [{ name, has: (row) => places.some((place) => hasPlace(row, place)) }];
    return places.map((place, at) => ({ name, term: terms[at] ?? "", has: (row) => hasPlace(row, place) }));
  });
  const wanted = wantedIn(selection);
  const nearest = nearestIn(engine, selection);
  if (wanted.length > 0) filters.push({ name: localityName, has: (row) => wanted.includes(nearest[row] ?? 0) });
  if (text) filters.push({ name: "q", has: (row) => text.has(row) });
  return filters;
}

/** @throws {RangeError} if the facet has no such term */
function placeOfTerm({ name, placeById }: Facet, term: string): number {
  const place = placeById.get(term);
  if (place === undefined) throw new RangeError(`unknown term: ${name}=${term}`);
  return place;
}

/**
 * The rows that a selection leaves, ascending.
 *
 * @param text the rows that a text finds, when there is one
 * @throws {RangeError} if the engine has no such facet or term
 */
export function findRows(engine: FacetEngine, selection: Selection, text?: ReadonlyMap<number, number>): number[] {
  const filters = filtersOf(engine, selection, text);
  return [...engine.rows.keys()].filter((row) => filters.every(({ has }) => has(row)));
}

/** How many of some rows state each term of a facet, in the order of its ids; of a place, how many name it. */
export function countTerms(engine: FacetEngine, rows: readonly number[], name: string): number[] {
  const facet = facetByName(engine, name);
  const counts = facet.ids.map(() => 0);
  for (const row of rows) {
    if (isPlaceFacet(name)) engine.near[name][row]?.forEach((near, place) => near === 1 && add(counts, place));
    else for (const place of facet.rows[row] ?? []) add(counts, place);
  }
  return counts;
}

function add(counts: number[] | Uint32Array, place: number, weight = 1): void {
  counts[place] = (counts[place] ?? 0) + weight;
}

export interface FacetCounts {
  /** The rows that remain, ascending. */
  readonly rows: readonly number[];
  /** By facet: for each term, in the order of its `ids`, how many would remain. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** Where a place is chosen: for each locality how many would remain with it alone. */
  readonly near?: Readonly<Record<Locality, number>>;
}

/**
 * Counts, for every term of every facet, how many rows would remain with it.
 *
 * In a facet of mode `any` a term's count is what the query would find with that term as the facet's only one, so that its
 * terms don't zero each other. In one of mode `all` the term joins what is chosen. Counts of regions and countries hold all
 * that would remain, global and regional listings included, unless localities are chosen: then each place counts those that
 * match it in one of these ways. Regions don't decide that while a country is chosen; their counts then stand.
 *
 * @param text the rows that a text finds, when there is one
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countFacets(
  engine: FacetEngine,
  selection: Selection,
  text?: ReadonlyMap<number, number>,
): FacetCounts {
  const filters = filtersOf(engine, selection, text);
  const nearest = nearestIn(engine, selection);
  const wanted = wantedIn(selection);
  const placeFacet = placeFacetOf(selection);
  const facets = [...engine.facets.values()].map((facet) => {
    const { name, mode, ids } = facet;
    const ways = isPlaceFacet(name) && !(name === "regions" && placeFacet === "countries") ? wanted : [];
    // A row that fails these filters alone would remain with another choice.
    const own = [...(mode === "any" ? [name] : []), ...(ways.length > 0 ? [localityName] : [])];
    // How much each nearness counts.
    const weights = [0, 1, 2, 3, 4].map((near) =>
      Number(ways.length === 0 ? near > 0 : near === 4 || ways.includes(near)),
    );
    const near = isPlaceFacet(name) ? engine.near[name] : undefined;
    return { ...facet, own, near, weights, counts: new Uint32Array(ids.length) };
  });
  const nearCounts = { local: 0, regional: 0, global: 0 };
  const rows: number[] = [];
  for (let row = 0; row < engine.size; row++) {
    const failed = filters.filter(({ has }) => !has(row)).map(({ name }) => name);
    if (failed.length === 0) rows.push(row);
    const locality = localities[(nearest[row] ?? 0) - 1];
    if (locality && failed.every((name) => name === localityName)) nearCounts[locality]++;
    for (const { rows: stated, own, near, weights, counts } of facets) {
      if (!failed.every((each) => own.includes(each))) continue;
      const places = near?.[row];
      if (places === undefined) for (const place of stated[row] ?? []) add(counts, place);
      else for (let place = 0; place < places.length; place++) add(counts, place, weights[places[place] ?? 0]);
    }
  }
  return {
    rows,
    counts: new Map(facets.map(({ name, counts }) => [name, counts])),
    ...(placeFacet && { near: nearCounts }),
  };
}

export interface Loosening {
  /** One filter, or two where dropping one is not enough. */
  readonly drop: readonly Filter[];
  /** How many rows that would give; at least 1. */
  readonly count: number;
}

/** Which filter to drop when nothing is found, most rows first; pairs only where no single one helps; none where no pair is enough. */
function loosen(engine: FacetEngine, query: Query, text?: ReadonlyMap<number, number>): Loosening[] {
  const filters = filtersOf(engine, query.terms, text).map(({ has: _, ...filter }): Filter => filter);
  const best = (drops: readonly (readonly Filter[])[]) =>
    drops
      .map((drop) => {
        const kept = drop.reduce(leaveOut, query);
        return { drop, count: findRows(engine, kept.terms, kept.q === "" ? undefined : text).length };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => descending(a.count, b.count));
  const single = best(filters.map((filter) => [filter]));
  if (single.length > 0) return single;
  return best(filters.flatMap((filter, at) => filters.slice(at + 1).map((other) => [filter, other])));
}

/** What the directory answers to a query. */
export interface Answer extends FacetCounts {
  /** How a row matches the places chosen; undefined when none is. */
  readonly localityOf: (row: number) => Locality | undefined;
  /** When nothing is found: what to drop. */
  readonly loosenings: readonly Loosening[];
}

/**
 * Finds, counts and sorts.
 *
 * Where a place is chosen, local rows come before regional and global ones in every order. Within that: `name` as in the
 * index; `freshness` by the newest evidence, undated last; `newest` by when it was first listed; `relevance` by how well the
 * text fits, then by freshness. All ties break by name.
 *
 * @param found the listings that the query's text finds: scores by row; without it the text doesn't narrow
 * @throws {RangeError} if the engine has no such facet or term; `parseQuery` never gives one
 */
export function findListings(engine: FacetEngine, query: Query, found?: ReadonlyMap<number, number>): Answer {
  const text = query.q === "" ? undefined : found;
  const { rows, ...counted } = countFacets(engine, query.terms, text);
  const nearest = nearestIn(engine, query.terms);
  const sort = query.sort ?? (text === undefined ? "name" : "relevance");
  const ageOf = (row: number) => engine.rows[row]?.freshness.age_in_days ?? Infinity;
  const isByAge = sort === "relevance" || sort === "freshness";
  const sorted = [...rows].sort(
    (a, b) =>
      ascending(nearest[a], nearest[b]) ||
      (sort === "relevance" ? descending(text?.get(a) ?? 0, text?.get(b) ?? 0) : 0) ||
      (isByAge ? ascending(ageOf(a), ageOf(b)) : 0) ||
      (sort === "newest" ? descending(engine.rows[a]?.added, engine.rows[b]?.added) : 0) ||
      a - b,
  );
  const localityOf = (row: number) => localities[(nearest[row] ?? 0) - 1];
  return { ...counted, rows: sorted, localityOf, loosenings: rows.length === 0 ? loosen(engine, query, text) : [] };
}

/** The terms of a facet that a row states; empty when the fact is missing. */
export function idsOfRow(engine: FacetEngine, row: number, name: string): string[] {
  const { ids, rows } = facetByName(engine, name);
  return (rows[row] ?? []).map((place) => ids[place] as string).filter((id) => id !== notStated);
}

/**
 * A row as the page shows it: the same value as `measureRow` makes of the listing at build time, but for the summary
 * until that is there.
 *
 * @throws {RangeError} if there is no such row
 */
export function rowAt(engine: FacetEngine, row: number): DirectoryRow {
  const found = engine.rows[row];
  if (found === undefined) throw new RangeError(`unknown row: ${row}`);
  const { successor, ...shown } = found;
  const { kind, summaries } = engine;
  const ids = (name: string) => idsOfRow(engine, row, name);
  const first = (name: string) => ids(name)[0] ?? "";
  const [scope] = ids("scope");
  return {
    ...{ kind, aliases: [], developers: [], ...shown },
    ...(kind === "entity" && { type: first("type") }),
    reach: { ...(scope && { scope }), regions: ids("regions"), countries: ids("countries") },
    offers: ids(kind === "entity" ? "services" : "functions"),
    freshness: { state: first("freshness") as FreshnessState, ...shown.freshness },
    review: { level: first("review") },
    status: { state: first("status"), ...(successor && { successor }) },
    ...(summaries && { summary: summaries[row] ?? "" }),
  };
}
