import { ascending, descending, sum } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import type { Engines } from "../facets/facet-index.ts";
import { countTerms, facetByName, findRows, type FacetEngine } from "../facets/facets.ts";
import { isPlaceFacet, notStated } from "../facets/selection.ts";
import { kinds, selectionOf, type FacetTerm } from "./term-coverage.ts";

/** A term that occurs with another more often than by chance. */
export interface RelatedTerm extends FacetTerm {
  /** Among whose listings. */
  readonly kind: Kind;
  /** Listings with both terms. */
  readonly together: number;
  /** Listings with the term whose page it is. */
  readonly tagged: number;
  /** Listings with this one. */
  readonly others: number;
  /** All listings of the kind. */
  readonly total: number;
  /** Log-likelihood ratio. */
  readonly surprise: number;
}

/** Facets in which related terms are sought: those whose terms have pages. */
const sought = [
  "issues",
  "industries",
  "services",
  "functions",
  "target_users",
  "technologies",
  "regions",
  "countries",
];
/** The least number of listings that have both; fewer say little, however rare the terms are. */
const leastTogether = 3;
/** The quantile 0.999 of the χ² distribution with one degree of freedom. */
const leastSurprise = 10.83;

/**
 * Finds the terms that occur most often with a term, beyond chance.
 *
 * Both are counted in the same listings, kind by kind: with n₁ of N listings bearing the one, n₂ the other and a both, the
 * 2 × 2 table of bearing and not bearing gives G² = 2 Σ o · ln(o / e). Only terms that are together more often than
 * expected (a > n₁ n₂ / N), in at least three listings and with G² ≥ 10.83 are related. Places are not related to places,
 * since the one lies in the other, and "cross-industry" is no industry.
 *
 * @returns of each kind at most `limit`, the most surprising first; ties in order of facet and id
 * @see Ted Dunning 1993, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics
 *   19(1), 61–74, https://aclanthology.org/J93-1003/
 */
export function measureRelatedTerms(engines: Engines, term: FacetTerm, limit = 5): RelatedTerm[] {
  return kinds.flatMap((kind) =>
    relatedIn(engines[kind], term)
      .sort((a, b) => descending(a.surprise, b.surprise) || ascending(a.facet, b.facet) || ascending(a.id, b.id))
      .slice(0, limit),
  );
}

function relatedIn(engine: FacetEngine, term: FacetTerm): RelatedTerm[] {
  if (!engine.facets.has(term.facet)) return [];
  const { kind, size: total } = engine;
  const own = findRows(engine, selectionOf(term));
  const tagged = own.length;
  const facets = sought.filter((name) => engine.facets.has(name) && !(isPlaceFacet(name) && isPlaceFacet(term.facet)));
  return facets.flatMap((facet) => {
    const [both, all] = [countTerms(engine, own, facet), countTerms(engine, findRows(engine, {}), facet)];
    return facetByName(engine, facet).ids.flatMap((id, place) => {
      const [together = 0, others = 0] = [both[place], all[place]];
      const isItself = facet === term.facet && id === term.id;
      if (together < leastTogether || isItself || id === notStated || id === "cross-industry") return [];
      const surprise = measureSurprise({ together, tagged, others, total });
      return surprise < leastSurprise ? [] : [{ kind, facet, id, together, tagged, others, total, surprise }];
    });
  });
}

/** G² of two terms; 0 where they are together no more often than expected. */
export function measureSurprise({
  together,
  tagged,
  others,
  total,
}: Pick<RelatedTerm, "together" | "tagged" | "others" | "total">): number {
  if (together * total <= tagged * others) return 0;
  const cells: [observed: number, row: number, column: number][] = [
    [together, tagged, others],
    [tagged - together, tagged, total - others],
    [others - together, total - tagged, others],
    [total - tagged - others + together, total - tagged, total - others],
  ];
  const termOf = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column));
  return 2 * sum(cells, (cell) => termOf(...cell));
}
