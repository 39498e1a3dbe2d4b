import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { countRows } from "../facets/bit-set.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { findRows } from "../facets/facet-groups.ts";
import type { ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";

/** A directory narrowed to the terms that a query names. */
export interface NarrowedDirectory {
  readonly kind: Kind;
  /** Titles of its terms. */
  readonly titles: readonly string[];
  readonly address: string;
  /** How many listings it has; never none. */
  readonly count: number;
}

/** Facets by how much they say of what is sought, the first the most. */
export const facetOrder = [
  ...["services", "functions", "issues", "countries", "industries", "regions", "type", "target_users", "technologies"],
  ...["partnerships", "platforms", "languages"],
];

/**
 * The directories that have what a query names: of the kinds that it asks for, else of both; only where it names two terms at
 * least, or one and a kind, since a single term has a page of its own. Where no listing has all, the
 * term that most listings have is left out.
 */
export function findDirectories(index: SearchIndex, query: ReadQuery): NarrowedDirectory[] {
  const kinds: readonly Kind[] = query.kinds.length === 0 ? ["entity", "tool"] : query.kinds;
  const least = query.kinds.length === 0 ? 2 : 1;
  return kinds.flatMap((kind) => {
    let terms = termsOf(index, query, kind);
    const asked = terms.length;
    for (; terms.length >= least; terms = withoutCommonest(index.engines[kind], terms)) {
      const count = countRows(findRows(index.engines[kind], selectionOf(terms)));
      if (count === 0) continue;
      // With one of three terms it is no answer any more.
      if (terms.length * 2 < asked) return [];
      const titles = terms.map(({ title }) => title);
      return [{ kind, titles, address: addressOfQuery(kind, selectionOf(terms)), count }];
    }
    return [];
  });
}

function withoutCommonest(engine: FacetEngine, terms: readonly TermPage[]): TermPage[] {
  const counts = terms.map((term) => countRows(findRows(engine, selectionOf([term]))));
  const place = counts.indexOf(Math.max(...counts));
  return terms.filter((_, at) => at !== place);
}

type TermPage = SearchPage & { readonly facet: string; readonly id: string };

/** One term for each unit that names one of this kind's, in order, each facet once. */
function termsOf({ pages, engines }: SearchIndex, { units }: ReadQuery, kind: Kind): TermPage[] {
  const facets = engines[kind].facets;
  const rank = ({ facet }: TermPage) => facetOrder.indexOf(facet);
  const terms = units.flatMap((unit) => {
    const led = unit.sayings.flatMap((saying) => saying.pages);
    const named = (unit.pages.length > 0 ? unit.pages : led)
      .map((place) => pages[place])
      .filter(
        (page): page is TermPage =>
          page?.facet !== undefined && facets.has(page.facet) && facetOrder.includes(page.facet),
      )
      .sort((a, b) => rank(a) - rank(b));
    return named.slice(0, 1);
  });
  // Of several issues the one that fewer listings have says more: forced labour that a state imposes, not forced labour.
  const count = (term: TermPage) =>
    term.facet === "issues" ? countRows(findRows(engines[kind], selectionOf([term]))) : 0;
  const sorted = [...new Set(terms)].sort((a, b) => rank(a) - rank(b) || count(a) - count(b));
  return sorted.filter(({ facet }, at) => sorted.findIndex((each) => each.facet === facet) === at);
}

function selectionOf(terms: readonly TermPage[]): Record<string, readonly string[]> {
  return Object.fromEntries(terms.map(({ facet, id }) => [facet, [id]]));
}
