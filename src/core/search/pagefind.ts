import type { Kind } from "../../dataset/model.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { isPlaceFacet, type Selection } from "../facets/selection.ts";

/** The place of listings that work everywhere, as a filter of the index. */
export const anywhere = "*";

/** Between the items of a list in a record's metadata. */
export const listMark = "; ";

/** What of Pagefind's interface in the browser is used. */
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
  /** The record. */
  data(): Promise<PagefindRecord>;
}

type MetaKey = "name" | "acronym" | "developers" | "date" | "reviewed" | "quiet" | "sources" | "countries" | "regions";

export interface PagefindRecord {
  /** Without the base. */
  readonly raw_url: string;
  readonly content: string;
  /** Some 30 words of the content, those of the query in `<mark>`. */
  readonly excerpt: string;
  /** Of a listing: what its row shows in addition to its terms. */
  readonly meta: Readonly<Partial<Record<MetaKey, string>>>;
  /** Of a listing: its terms by facet; `anywhere` for the places of a global one. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** Terms by facet as filters of the index: one of them must hold, and a global listing is in every place. */
export function filtersOf(terms: Selection): Filters {
  const any = (facet: string, ids: readonly string[]) => (isPlaceFacet(facet) ? [...ids, anywhere] : ids);
  return Object.fromEntries(Object.entries(terms).map(([facet, ids]) => [facet, { any: any(facet, ids) }]));
}

/** The filter of listings that name a term themselves: a place is not enough that is a part of theirs, or all of the world. */
export function namedFilter(facet: string): string {
  return isPlaceFacet(facet) ? `${facet}-named` : facet;
}

/** A listing's record as a row of a directory. */
export function toDirectoryRow({ raw_url, meta, filters }: PagefindRecord, kind: Kind): DirectoryRow {
  const listOf = (text = "") => text.split(listMark).filter(Boolean);
  const first = (facet: string) => filters[facet]?.[0] ?? "";
  const freshness = { state: first("freshness") as DirectoryRow["freshness"]["state"], quiet: meta.quiet === "1" };
  const basis = meta.reviewed === "1" ? ("review" as const) : ("source" as const);
  return {
    kind,
    id: raw_url.split("/")[2] ?? "",
    name: meta.name ?? "",
    aliases: [],
    added: "",
    ...(meta.acronym !== undefined && { acronym: meta.acronym }),
    ...(kind === "entity" && { type: first("type") }),
    developers: listOf(meta.developers),
    reach: { scope: first("scope"), regions: listOf(meta.regions), countries: listOf(meta.countries) },
    offers: [],
    freshness: meta.date === undefined ? freshness : { ...freshness, date: meta.date, basis },
    review: { level: first("review") },
    status: { state: first("status") },
    sources: Number(meta.sources),
  };
}
