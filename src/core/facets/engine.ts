/*
 * The directory's engine: what an island imports. It needs no vocabulary, no Node and no document; the index brings all words.
 */
import type { Kind } from "../../dataset/model.ts";
import type { DirectoryRow } from "./directory-row.ts";
import { localities, notStated, type Locality, type PlaceFacet } from "./selection.ts";

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

/** A listing in an index: what its row shows in addition to the terms of its facets and its summary. */
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
  /** A hash of the rows and their order; the same in the files that belong to the index. */
  readonly digest: string;
  /** In display order. */
  readonly facets: readonly FacetColumn[];
  /** For each term of the vocabulary of regions the places in the facet `countries` of its countries. */
  readonly countries_by_region: readonly (readonly number[])[];
  /** In order of name. */
  readonly rows: readonly IndexRow[];
}

/** The summaries of an index, in the same rows: `entities-text.json` and `tools-text.json`. */
export interface FacetText extends Pick<FacetIndex, "kind" | "generated" | "digest"> {
  readonly summaries: readonly string[];
}

/** A facet ready to be counted. */
export interface Facet extends FacetColumn {
  /** Each term's place in `ids`. */
  readonly indexById: ReadonlyMap<string, number>;
}

/** An index ready for queries. */
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
      { ...column, indexById: new Map(column.ids.map((id, place) => [id, place])) },
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
export function findTermTitle({ titles, indexById }: Facet, id: string): string {
  return titles?.[indexById.get(id) ?? -1] ?? id;
}

/** @throws {RangeError} if the facet has no such term */
export function indexOfTerm({ name, indexById }: Facet, term: string): number {
  const place = indexById.get(term);
  if (place === undefined) throw new RangeError(`unknown term: ${name}=${term}`);
  return place;
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
export function findLocality(engine: FacetEngine, row: number, name: PlaceFacet, place: number): Locality | undefined {
  return localities[(engine.near[name][row]?.[place] ?? 0) - 1];
}

/** The terms of a facet that a row states; empty when the fact is missing. */
export function termIdsOfRow(engine: FacetEngine, row: number, name: string): string[] {
  const { ids, rows } = facetByName(engine, name);
  return (rows[row] ?? []).map((place) => ids[place] as string).filter((id) => id !== notStated);
}

/**
 * A row as the page shows it, with the summary once that is there.
 *
 * @throws {RangeError} if there is no such row
 */
export function buildDirectoryRow(engine: FacetEngine, row: number): DirectoryRow {
  const found = engine.rows[row];
  if (found === undefined) throw new RangeError(`unknown row: ${row}`);
  const { successor, ...shown } = found;
  const { kind, summaries } = engine;
  const ids = (name: string) => termIdsOfRow(engine, row, name);
  const first = (name: string) => ids(name)[0] ?? "";
  const [scope] = ids("scope");
  return {
    kind,
    aliases: [],
    developers: [],
    ...shown,
    ...(kind === "entity" && { type: first("type") }),
    reach: { ...(scope && { scope }), regions: ids("regions"), countries: ids("countries") },
    offers: ids(kind === "entity" ? "services" : "functions"),
    freshness: { state: first("freshness") as DirectoryRow["freshness"]["state"], ...shown.freshness },
    review: { level: first("review") },
    status: { state: first("status"), ...(successor && { successor }) },
    ...(summaries && { summary: summaries[row] ?? "" }),
  };
}
