import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/rule.ts";
import { facetsByKind, openStates } from "../facets/facet-definitions.ts";
import type { Engines } from "../facets/facet-index.ts";
import { facetByName } from "../facets/engine.ts";
import { countTerms, findRows } from "../facets/find-listings.ts";
import { isPlaceFacet, localityName, notStated, type Locality, type Selection } from "../facets/selection.ts";

export const kinds = ["entity", "tool"] as const;

/** A term as a facet of the directories. */
export interface FacetTerm {
  readonly facet: string;
  readonly id: string;
}

/** What a column of a term's table counts. */
export interface CoverageColumn {
  readonly kind: Kind;
  /** All of the kind; of a place, those that match it in one way; or those of the column before with evidence of the last year. */
  readonly title: Kind | Locality | "current";
  /** The directory that lists exactly these. */
  readonly terms: Selection;
}

export interface CoverageTable {
  /** The facet of its rows. */
  readonly by: string;
  readonly columns: readonly CoverageColumn[];
  /** A count a column; a row for each term of the facet, in the facet's order. */
  readonly rows: readonly (FacetTerm & { readonly counts: readonly number[] })[];
}

/** A term as the directories' facet. */
export function facetTermOf(vocabulary: TermVocabulary, id: string): FacetTerm {
  const facet = kinds.flatMap((kind) => facetsByKind[kind]).find((each) => each.vocabulary === vocabulary);
  return { facet: facet?.name ?? vocabulary, id };
}

/** The listings that have a term; of a place, those that name it. */
export function selectionOf({ facet, id }: FacetTerm): Selection {
  return { [facet]: [id], ...(isPlaceFacet(facet) && { [localityName]: ["local"] }) };
}

/**
 * Counts the listings that have a term, by the terms of another facet.
 *
 * A listing with several terms counts in each of their rows. By region a listing counts where it names the region or a
 * country in it. Of a place, what names it, what works across its region and what works globally are apart; a listing
 * counts once, as the nearest. Listings that ended count too, as in the directory.
 *
 * @returns undefined where no directory has both facets
 * @throws {RangeError} if the facet has no such term
 */
export function measureTermCoverage(engines: Engines, term: FacetTerm, by: string): CoverageTable | undefined {
  const able = kinds.filter((kind) => engines[kind].facets.has(term.facet) && engines[kind].facets.has(by));
  const columns = able.flatMap((kind) => columnsOf(term, kind));
  const [first] = columns;
  if (first === undefined) return undefined;
  const counted = columns.map(({ kind, terms }) => countTerms(engines[kind], findRows(engines[kind], terms), by));
  const rows = facetByName(engines[first.kind], by).ids.map((id, place) => ({
    ...{ facet: by, id },
    counts: counted.map((counts) => counts[place] ?? 0),
  }));
  return { by, columns, rows: rows.filter(({ id }) => id !== notStated) };
}

function columnsOf(term: FacetTerm, kind: Kind): CoverageColumn[] {
  const isPlace = isPlaceFacet(term.facet);
  const terms = selectionOf(term);
  const near = (title: Locality) => ({ kind, title, terms: { ...terms, [localityName]: [title] } });
  return [
    { kind, title: isPlace ? "local" : kind, terms },
    { kind, title: "current", terms: { ...terms, freshness: ["current"] } },
    ...(term.facet === "countries" ? [near("regional")] : []),
    ...(isPlace ? [near("global")] : []),
  ];
}

/** How many listings have a term; of a place, how many name it, and how many more may come. */
export interface TermCounts {
  readonly entities: number;
  readonly tools: number;
  /** Both. */
  readonly total: number;
  /** Of both, those whose newest evidence is at most a year old. */
  readonly current: number;
  readonly regional: number;
  readonly global: number;
}

const countsOf = memo((_engines: Engines) => new Map<string, TermCounts>());

/** Counts the listings that have a term. Those that ended are left out, as on the map and in coverage. */
export function countTerm(engines: Engines, vocabulary: TermVocabulary, id: string): TermCounts {
  const known = countsOf(engines).get(`${vocabulary}=${id}`);
  if (known !== undefined) return known;
  const term = facetTermOf(vocabulary, id);
  const count = (kind: Kind, more: Selection = {}) =>
    engines[kind].facets.has(term.facet)
      ? findRows(engines[kind], { ...selectionOf(term), status: openStates(kind), ...more }).length
      : 0;
  const both = (more: Selection) => count("entity", more) + count("tool", more);
  const [entities, tools] = [count("entity"), count("tool")];
  const counts = {
    ...{ entities, tools, total: entities + tools },
    current: both({ freshness: ["current"] }),
    regional: term.facet === "countries" ? both({ [localityName]: ["regional"] }) : 0,
    global: isPlaceFacet(term.facet) ? both({ [localityName]: ["global"] }) : 0,
  };
  countsOf(engines).set(`${vocabulary}=${id}`, counts);
  return counts;
}
