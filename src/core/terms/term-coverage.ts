import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { facetsByKind, listOpenStates } from "../facets/facet-definitions.ts";
import type { Engines } from "../facets/facet-index.ts";
import { facetByName } from "../facets/engine.ts";
import { countTerms, findRows } from "../facets/find-listings.ts";
import {
  isPlaceFacet,
  localityName,
  notStated,
  type Locality,
  type Selection,
  type TermReference,
} from "../facets/selection.ts";

export const kinds = ["entity", "tool"] as const;

/** What a column of a term's table counts. */
export interface CoverageColumn {
  readonly kind: Kind;
  /** All of the kind; of a place, those that match it in one way; or those of the column before with evidence of the last year. */
  readonly title: Kind | Locality | "current";
  /** The directory that lists exactly these. */
  readonly terms: Selection;
}

export type CoverageTable = NonNullable<ReturnType<typeof measureTermCoverage>>;

/** A term as the directories' facet. */
export function toFacetReference(vocabulary: TermVocabulary, id: string): TermReference {
  const facet = kinds.flatMap((kind) => facetsByKind[kind]).find((each) => each.vocabulary === vocabulary);
  return { facet: facet?.name ?? vocabulary, id };
}

/** The listings that have a term; of a place, those that name it. */
export function toSelection({ facet, id }: TermReference): Selection {
  return { [facet]: [id], ...(isPlaceFacet(facet) && { [localityName]: ["local"] }) };
}

/**
 * Counts the listings that have a term, by the terms of another facet.
 *
 * A listing with several terms counts in each of their rows. By region a listing counts where it names the region or a
 * country in it. Of a place, what names it, what works across its region and what works globally are apart; a listing
 * counts once, as the nearest. Listings that ended count too, as in the directory.
 *
 * @returns a count for each of the `columns`, and a row for each term of the facet, in its order; undefined where no directory has
 *   both facets
 * @throws {RangeError} if the facet has no such term
 */
export function measureTermCoverage(engines: Engines, term: TermReference, by: string) {
  const able = kinds.filter((kind) => engines[kind].facets.has(term.facet) && engines[kind].facets.has(by));
  const columns = able.flatMap((kind) => columnsOf(term, kind));
  const [first] = columns;
  if (first === undefined) return undefined;
  const counted = columns.map(({ kind, terms }) => countTerms(engines[kind], findRows(engines[kind], terms), by));
  const rows = facetByName(engines[first.kind], by).ids.map((id, place) => ({
    facet: by,
    id,
    counts: counted.map((counts) => counts[place] ?? 0),
  }));
  return { by, columns, rows: rows.filter(({ id }) => id !== notStated) };
}

function columnsOf(term: TermReference, kind: Kind): CoverageColumn[] {
  const isPlace = isPlaceFacet(term.facet);
  const terms = toSelection(term);
  const near = (title: Locality) => ({ kind, title, terms: { ...terms, [localityName]: [title] } });
  return [
    { kind, title: isPlace ? "local" : kind, terms },
    { kind, title: "current", terms: { ...terms, freshness: ["current"] } },
    ...(term.facet === "countries" ? [near("regional")] : []),
    ...(isPlace ? [near("global")] : []),
  ];
}

export type TermCounts = ReturnType<typeof countListingsWithTerm>;

/**
 * Counts the listings that have a term. Those that ended are left out, as on the map and in coverage.
 *
 * @returns `total`: of both kinds; `current`: with evidence of the last year; of a place, `regional` and `global`: how many more
 *   work there
 */
export function countListingsWithTerm(engines: Engines, vocabulary: TermVocabulary, id: string) {
  return counterIn(engines)(toFacetReference(vocabulary, id).facet)(id);
}

const counterIn = memo((engines: Engines) =>
  memo((facet: string) =>
    memo((id: string) => {
      const count = (kind: Kind, more: Selection = {}) =>
        engines[kind].facets.has(facet)
          ? findRows(engines[kind], { ...toSelection({ facet, id }), status: listOpenStates(kind), ...more }).length
          : 0;
      const both = (more: Selection) => count("entity", more) + count("tool", more);
      const [entities, tools] = [count("entity"), count("tool")];
      return {
        entities,
        tools,
        total: entities + tools,
        current: both({ freshness: ["current"] }),
        regional: facet === "countries" ? both({ [localityName]: ["regional"] }) : 0,
        global: isPlaceFacet(facet) ? both({ [localityName]: ["global"] }) : 0,
      };
    }),
  ),
);
