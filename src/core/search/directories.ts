import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { countRows, type BitSet } from "../facets/bit-set.ts";
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
  readonly rows: BitSet;
}

/** A query as the directory of a kind reads it. */
export interface Reading {
  readonly directory: NarrowedDirectory;
  /** The same without the term that says least, where that leaves two and finds more. */
  readonly wider?: NarrowedDirectory;
}

/** Facets by how much they say of what is sought, the first the most. */
export const facetOrder = [
  ...["services", "functions", "issues", "countries", "industries", "regions", "type", "target_users", "technologies"],
  ...["partnerships", "platforms", "languages"],
];

const anyIndustry = "manufacturing";

/** What is given up first where no listing has all: facets that say least, then what the whole register is about; the place is last. */
const worths: Readonly<Record<string, number>> = {
  ...{ type: 0, platforms: 0, partnerships: 0, languages: 0 },
  ...{ target_users: 2, countries: 4, regions: 4 },
};
const worthOfOthers = 3;
const worthOfCommon = 1;
const common = new Set(["human-trafficking", "forced-labour", "workers-migrants", "business"]);

/**
 * The directories that have what a query names: of the kinds that it asks for, else of both; only where it names two terms at
 * least, or one and a kind, since a single term has a page of its own. Where no listing has all, the fewest terms are left out
 * that leave some, those that say least before others.
 */
export function findDirectories(index: SearchIndex, query: ReadQuery): Reading[] {
  const kinds: readonly Kind[] = query.kinds.length === 0 ? ["entity", "tool"] : query.kinds;
  const least = query.kinds.length === 0 ? 2 : 1;
  return kinds.flatMap((kind) => {
    const asked = termsOf(index, query, kind);
    // With one of three terms it is no answer any more.
    const fewest = Math.max(least, Math.ceil(asked.length / 2));
    for (let length = asked.length; length >= fewest; length--) {
      const found = bestOfLength(index.engines[kind], asked, length);
      if (found === undefined) continue;
      const less = length > 2 ? bestOfLength(index.engines[kind], found.terms, length - 1) : undefined;
      const isWider = less !== undefined && less.directory.count > found.directory.count;
      return [{ directory: found.directory, ...(isWider && { wider: less.directory }) }];
    }
    return [];
  });
}

type TermPage = SearchPage & { readonly facet: string; readonly id: string };

interface Narrowed {
  readonly terms: readonly TermPage[];
  readonly directory: NarrowedDirectory;
}

/** The directory with so many of some terms, those that say least left out before others; none where no listing has them. */
function bestOfLength(engine: FacetEngine, terms: readonly TermPage[], length: number): Narrowed | undefined {
  const byWorth = [...terms].sort((a, b) => worthOf(engine, a) - worthOf(engine, b));
  for (const out of choose(byWorth, terms.length - length)) {
    const left = terms.filter((term) => !out.includes(term));
    const selection = selectionOf(left);
    const rows = findRows(engine, selection);
    const count = countRows(rows);
    if (count === 0) continue;
    const { kind } = engine;
    const titles = left.map(({ title }) => title);
    return { terms: left, directory: { kind, titles, address: addressOfQuery(kind, selection), count, rows } };
  }
  return undefined;
}

/** How much a term says: of two in like facets the rarer says more. */
function worthOf(engine: FacetEngine, term: TermPage): number {
  // Few tools say for which trade they are.
  const isLoose = term.facet === "industries" && engine.kind === "tool";
  const level = common.has(term.id) ? worthOfCommon : isLoose ? 2 : (worths[term.facet] ?? worthOfOthers);
  return level + 1 - countRows(findRows(engine, selectionOf([term]))) / (engine.size + 1);
}

/** Every choice of so many, those of the first before others. */
function* choose<T>(from: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (const [place, one] of from.entries())
      for (const others of choose(from.slice(place + 1), count - 1)) yield [one, ...others];
}

/** One term for each unit that names one of this kind's, in order, each facet once. */
function termsOf({ pages, engines }: SearchIndex, { units }: ReadQuery, kind: Kind): TermPage[] {
  const facets = engines[kind].facets;
  const rank = ({ facet }: TermPage) => facetOrder.indexOf(facet);
  const choices = units.map((unit) => {
    const led = unit.sayings.flatMap((saying) => saying.pages);
    const named = (unit.pages.length > 0 ? unit.pages : led)
      .map((place) => pages[place])
      .filter(
        (page): page is TermPage =>
          page?.facet !== undefined && facets.has(page.facet) && facetOrder.includes(page.facet),
      )
      .sort((a, b) => rank(a) - rank(b));
    return named;
  });
  const chosen = choices.map(([first]) => first);
  // Where two units speak of one facet, the first of them may speak of another: in "fees paid back" of fees.
  choices.forEach((named, at) => {
    const isSaidElse = chosen.some((term) => term?.facet === chosen[at]?.facet && term?.id !== chosen[at]?.id);
    const other = named.find(({ facet }) => chosen.every((term) => term?.facet !== facet));
    if (isSaidElse && other !== undefined) chosen[at] = other;
  });
  const terms = chosen.filter((term) => term !== undefined);
  // Of several issues the one that fewer listings have says more: forced labour that a state imposes, not forced labour.
  const count = (term: TermPage) => {
    if (term.facet === "issues") return countRows(findRows(engines[kind], selectionOf([term])));
    // A factory of carpets is one of textiles before it is any factory.
    return Number(term.id === anyIndustry);
  };
  const sorted = [...new Set(terms)].sort((a, b) => rank(a) - rank(b) || count(a) - count(b));
  return sorted.filter(({ facet }, at) => sorted.findIndex((each) => each.facet === facet) === at);
}

function selectionOf(terms: readonly TermPage[]): Record<string, readonly string[]> {
  return Object.fromEntries(terms.map(({ facet, id }) => [facet, [id]]));
}
