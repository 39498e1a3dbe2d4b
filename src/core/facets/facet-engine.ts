import type { Kind } from "../../dataset/model.ts";
import type { BitSet } from "./bit-set.ts";
import type { FacetColumn, FacetIndex, FacetText, RowColumns } from "./facet-index-shape.ts";
import { measurePlaces, setsOf, type FacetPlaces } from "./facet-places.ts";

/** A facet ready to be counted. */
export interface Facet extends FacetColumn {
  /** Each term's place in `ids`. */
  readonly placeById: ReadonlyMap<string, number>;
  /** The same by ids in lower case, as an address may have them. */
  readonly placeByLowerCase: ReadonlyMap<string, number>;
  /** For each term the rows that match it. */
  readonly sets: readonly BitSet[];
}

/** An index ready to be asked; the functions of facets.ts take it. */
export interface FacetEngine {
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** R, the number of rows. */
  readonly size: number;
  readonly digest: string;
  /** By name, in display order. */
  readonly facets: ReadonlyMap<string, Facet>;
  readonly places: FacetPlaces;
  readonly rows: RowColumns;
  /** By row, once they are there. */
  readonly summaries?: readonly string[];
  /** What people use each tool for, with the summaries. */
  readonly uses?: readonly (readonly string[])[];
}

/**
 * Makes an engine of what was fetched.
 *
 * @param value the JSON of `/data/v1/index/entities.json` or `tools.json`
 * @returns undefined when it is no index of this version, as after an update of the site: reload, or leave the page as it is
 */
export function parseFacetIndex(value: unknown): FacetEngine | undefined {
  if (!isFacetIndex(value)) return undefined;
  const { kind, generated, size, digest, rows } = value;
  const places = measurePlaces(value);
  const facets = new Map(value.facets.map((column) => [column.name, readFacet(column, value, places)]));
  return { kind, generated, size, digest, facets, places, rows };
}

/**
 * Adds the summaries and uses, so that rows have them.
 *
 * @param value the JSON of `/data/v1/index/entities-text.json` or `tools-text.json`
 * @returns a new engine; the same one when the value isn't the text of these very rows
 */
export function withSummaries(engine: FacetEngine, value: unknown): FacetEngine {
  if (!isFacetText(value, engine)) return engine;
  const { summaries, uses } = value;
  return { ...engine, summaries, ...(uses && { uses }) };
}

/** @throws {RangeError} if the engine has no such facet */
export function facetByName(engine: FacetEngine, name: string): Facet {
  const facet = engine.facets.get(name);
  if (facet === undefined) throw new RangeError(`unknown facet: ${name}`);
  return facet;
}

/**
 * The places of terms in a facet.
 *
 * @throws {RangeError} if the facet has no such term
 */
export function placesOf(facet: Facet, terms: readonly string[] = []): number[] {
  return terms.map((term) => placeOfTerm(facet, term));
}

/** @throws {RangeError} if the facet has no such term */
export function placeOfTerm({ name, placeById }: Facet, term: string): number {
  const place = placeById.get(term);
  if (place === undefined) throw new RangeError(`unknown term: ${name}=${term}`);
  return place;
}

/** A term's title, or its id where the facet has no titles. */
export function titleOf({ titles, placeById }: Facet, id: string): string {
  return titles?.[placeById.get(id) ?? -1] ?? id;
}

function readFacet(column: FacetColumn, { size }: FacetIndex, places: FacetPlaces): Facet {
  const isPlaced = column.name === "regions" || column.name === "countries";
  return {
    ...column,
    placeById: new Map(column.ids.map((id, place) => [id, place])),
    placeByLowerCase: new Map(column.ids.map((id, place) => [id.toLowerCase(), place])),
    sets: isPlaced ? places[column.name].all : setsOf(column, size),
  };
}

/** Whether a value is an index of the version that this code reads: an update of the site may have changed it. */
function isFacetIndex(value: unknown): value is FacetIndex {
  const { version, kind, facets, rows } = (value ?? {}) as Partial<FacetIndex>;
  return version === "1" && (kind === "entity" || kind === "tool") && facets !== undefined && rows !== undefined;
}

/** Whether a value holds the texts of an index: of its kind and of the same rows. */
function isFacetText(value: unknown, { kind, digest }: FacetEngine): value is FacetText {
  const text = (value ?? {}) as Partial<FacetText>;
  return text.version === "1" && text.kind === kind && text.digest === digest && text.summaries !== undefined;
}
