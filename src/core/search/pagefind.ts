import type { Kind } from "../../dataset/model.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { isPlaceFacet, type Selection } from "../facets/selection.ts";

/** Stands for all places in the index, in the filters of listings that work worldwide. */
export const anyPlaceId = "*";

/** Separates the items of a list in a record's metadata. */
export const listSeparator = "; ";

/** The part of Pagefind's browser interface that is used. */
export interface Pagefind {
  search(
    query: string | null,
    options?: {
      readonly filters?: Filters | { readonly all: readonly Filters[] };
      readonly sort?: Readonly<Record<string, "asc" | "desc">>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Loads the record. */
  data(): Promise<PagefindRecord>;
}

type MetaKey =
  "name" | "acronym" | "summary" | "developers" | "date" | "reviewed" | "quiet" | "sources" | "countries" | "regions";

export interface PagefindRecord {
  /** Address without the base. */
  readonly raw_url: string;
  /**
   * Summary of a listing, its translations as `summary-es`, and fields of its row other than its terms. Lists are joined by `listSeparator`, `true` is "1". Empty
   * for other pages.
   */
  readonly meta: Readonly<Partial<Record<MetaKey | `summary-${string}`, string>>>;
  /** Term ids of a listing by facet. The places of a worldwide one end with `anyPlaceId`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/**
 * Returns a selection as filters of the index: a document must have one of the terms of each facet.
 *
 * A worldwide listing passes every filter of places: `{ countries: ["KE"], kind: ["tool"] }` → `{ countries: { any: ["KE", "*"]
 * }, kind: { any: ["tool"] } }`. `{}` → `{}`, which all documents pass.
 *
 * @param options `isWorldwideLeftOut`: true if a worldwide listing only passes for the places in which it works by name or region
 */
export function toFilters(selection: Selection, { isWorldwideLeftOut = false } = {}): Filters {
  const entries = Object.entries(selection).map(([facet, ids]) => {
    return [facet, { any: isPlaceFacet(facet) && !isWorldwideLeftOut ? [...ids, anyPlaceId] : ids }];
  });
  return Object.fromEntries(entries);
}

/**
 * Returns the name of the filter for listings that name a term of a facet themselves: `countries-named` for `countries`, the
 * facet's own name if it is not one of places.
 *
 * The filter `countries` also has places within or around those that a listing names.
 */
export function namedFilterName(facet: string): string {
  return isPlaceFacet(facet) ? `${facet}-named` : facet;
}

/**
 * Converts a listing's record into a row of a directory: `{kind: "tool", id: "a", name: "A", acronym: "AA", developers: ["X"],
 * reach: {scope: "global", regions: [], countries: []}, freshness: {state: "current", quiet: false, date: "2026-01", basis:
 * "source"}, review: {level: "compiled"}, status: {state: "active"}, sources: 3, …}`.
 *
 * The index lacks `aliases` and `offers`, which are [], `added`, which is "", the successor, the age of the evidence and the
 * summary. A scope, type (organisations only) or state without a filter is "", a list without a field []. Dates come with the
 * basis `review` if the record has `reviewed`, else `source`; without a date there is neither.
 */
export function toDirectoryRow({ raw_url, meta, filters }: PagefindRecord, kind: Kind): DirectoryRow {
  const splitList = (text = "") => text.split(listSeparator).filter(Boolean);
  const firstTerm = (facet: string) => filters[facet]?.[0] ?? "";
  const freshness = {
    state: firstTerm("freshness") as DirectoryRow["freshness"]["state"],
    quiet: meta.quiet === "1",
  };
  const basis = meta.reviewed === "1" ? ("review" as const) : ("source" as const);
  return {
    kind,
    id: raw_url.split("/")[2] ?? "",
    name: meta.name ?? "",
    aliases: [],
    added: "",
    ...(meta.acronym !== undefined && { acronym: meta.acronym }),
    ...(kind === "entity" && { type: firstTerm("type") }),
    developers: splitList(meta.developers),
    reach: { scope: firstTerm("scope"), regions: splitList(meta.regions), countries: splitList(meta.countries) },
    offers: [],
    freshness: meta.date === undefined ? freshness : { ...freshness, date: meta.date, basis },
    review: { level: firstTerm("review") },
    status: { state: firstTerm("status") },
    sources: Number(meta.sources),
  };
}
