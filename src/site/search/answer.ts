import type { SearchTerm } from "./search-terms.ts";
import type { Filters, Found, Pagefind } from "./pagefind.ts";
import { namedTerms, sortWords } from "./words.ts";

const kinds = ["entity", "tool", "term", "guide"] as const;

/** Results of one kind; `named` are the terms that the query names. */
export interface Group {
  readonly kind: (typeof kinds)[number] | "named";
  readonly results: readonly Found[];
}

export interface Answer {
  readonly groups: readonly Group[];
  /** Words of the query without results. */
  readonly unknown: readonly string[];
}

/**
 * One search a kind, so that each group is whole and in its own order; kinds without results are left out. Words that stand
 * nowhere are not asked for.
 */
export async function search(pagefind: Pagefind, asking: string, filters: Filters): Promise<Answer> {
  const { known, unknown } = await sortWords(pagefind, asking);
  if (known.length === 0 && asking !== "") return { groups: [], unknown };
  const query = unknown.length === 0 ? asking : known.join(" ");
  const asked = kinds.filter((kind) => filters["kind"] === undefined || filters["kind"] === kind);
  const groups = await Promise.all(
    asked.map(async (kind) => {
      const { results } = await pagefind.search(query === "" ? null : query, { filters: { ...filters, kind } });
      return { kind, results: kind === "term" ? await knowAddresses(results) : results };
    }),
  );
  return { groups: groups.filter(({ results }) => results.length > 0), unknown };
}

interface Addressed extends Found {
  readonly url: string;
}

async function knowAddresses(results: readonly Found[]): Promise<Addressed[]> {
  const data = await Promise.all(results.map((found) => found.data()));
  return data.map((each) => ({ url: each.url, data: () => Promise.resolve(each) }));
}

/** Puts the terms that a query names before all else, and the counts to every term. */
export function addTerms(
  { groups, unknown }: Answer,
  terms: readonly SearchTerm[],
  query: string,
  filters: Filters,
): Answer {
  const { kind, ...others } = filters;
  const isTermless = (kind !== undefined && kind !== "term") || Object.keys(others).length > 0;
  const named = isTermless ? [] : namedTerms(terms, query).map(resultOf);
  const addresses = new Set(named.map(({ url }) => url));
  const byAddress = new Map(terms.map((term) => [term.url, term]));
  const rest = groups.map((group) => {
    if (group.kind !== "term") return group;
    const results = (group.results as readonly Addressed[])
      .filter(({ url }) => !addresses.has(url))
      .map((found) => withCounts(found, byAddress.get(found.url)));
    return { ...group, results };
  });
  const all: Group[] = [{ kind: "named", results: named }, ...rest];
  return { groups: all.filter(({ results }) => results.length > 0), unknown };
}

function resultOf({ url, title, what, summary, counts }: SearchTerm): Addressed {
  return { url, data: () => Promise.resolve({ url, excerpt: "", meta: { title, what, summary, counts } }) };
}

function withCounts(found: Addressed, term: SearchTerm | undefined): Addressed {
  if (term === undefined) return found;
  return {
    url: found.url,
    data: async () => {
      const data = await found.data();
      return { ...data, meta: { ...data.meta, counts: term.counts } };
    },
  };
}

/** The terms with their counts; without them the search goes on. */
export async function loadTerms(base: string): Promise<readonly SearchTerm[]> {
  const response = await fetch(`${base}search-terms.json`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as readonly SearchTerm[]) : [];
}
