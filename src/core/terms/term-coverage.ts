import type { TermVocabulary } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { countCommon, emptySet, intersect, type BitSet } from "../facets/bit-set.ts";
import type { Engines } from "../facets/engines.ts";
import { localitySets } from "../facets/facet-locality.ts";
import { facetsByKind } from "../facets/facet-definitions.ts";
import { findRows } from "../facets/facet-groups.ts";
import { openSelection } from "../facets/open-selection.ts";
import { facetByName, placeOfTerm, type FacetEngine } from "../facets/facet-engine.ts";
import { notStated } from "../facets/facet-index-shape.ts";
import type { Locality } from "../facets/selection.ts";

const kinds = ["entity", "tool"] as const;

/** A term as a facet of the directories. */
export interface FacetTerm {
  readonly facet: string;
  readonly id: string;
}

/** What a column of a term's table counts. */
export interface CoverageColumn {
  readonly kind: Kind;
  /** Of a place: only those that match it in this way. */
  readonly locality?: Locality;
  /** Only those whose newest evidence is at most 365 days old. */
  readonly current?: boolean;
}

export interface CoverageTable {
  /** The facet of its rows. */
  readonly by: string;
  readonly columns: readonly CoverageColumn[];
  /** A count a column; a row for each term of the facet, in the facet's order. */
  readonly rows: readonly { readonly id: string; readonly counts: readonly number[] }[];
}

export function isPlaceFacet(facet: string): facet is "regions" | "countries" {
  return facet === "regions" || facet === "countries";
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
  const columns = columnsOf(engines, term, by);
  const [first] = columns;
  if (first === undefined) return undefined;
  const sets = columns.map((column) => rowsOfColumn(engines[column.kind], term, column));
  const { ids } = facetByName(engines[first.kind], by);
  const rows = ids.flatMap((id, place) => {
    if (id === notStated) return [];
    const counts = columns.map(({ kind }, index) =>
      countCommon(termSets(engines[kind], by)[place] as BitSet, sets[index] as BitSet),
    );
    return [{ id, counts }];
  });
  return { by, columns, rows };
}

/** A term as the directories' facet. */
export function facetTermOf(vocabulary: TermVocabulary, id: string): FacetTerm {
  const facet = kinds.flatMap((kind) => facetsByKind[kind]).find((each) => each.vocabulary === vocabulary);
  return { facet: facet?.name ?? vocabulary, id };
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

/** Counts the listings that have a term. Those that ended are left out, as on the map and in coverage. */
export function countTerm(engines: Engines, vocabulary: TermVocabulary, id: string): TermCounts {
  const term = facetTermOf(vocabulary, id);
  const count = (kind: Kind, column: Omit<CoverageColumn, "kind">) => {
    const rows = rowsOfColumn(engines[kind], term, { kind, ...column });
    return countCommon(rows, findRows(engines[kind], openSelection(engines[kind])));
  };
  const both = (column: Omit<CoverageColumn, "kind">) => count("entity", column) + count("tool", column);
  const local = isPlaceFacet(term.facet) ? ({ locality: "local" } as const) : {};
  const [entities, tools] = [count("entity", local), count("tool", local)];
  return {
    entities,
    tools,
    total: entities + tools,
    current: both({ ...local, current: true }),
    regional: term.facet === "countries" ? both({ locality: "regional" }) : 0,
    global: isPlaceFacet(term.facet) ? both({ locality: "global" }) : 0,
  };
}

/** For each term of a facet the rows that have it; of a place, that name it. */
export function termSets(engine: FacetEngine, facet: string): readonly BitSet[] {
  return isPlaceFacet(facet) ? engine.places[facet].local : facetByName(engine, facet).sets;
}

function columnsOf(engines: Engines, { facet }: FacetTerm, by: string): CoverageColumn[] {
  const able = kinds.filter((kind) => engines[kind].facets.has(facet) && engines[kind].facets.has(by));
  return able.flatMap((kind): CoverageColumn[] => {
    if (!isPlaceFacet(facet)) return [{ kind }, { kind, current: true }];
    const local: CoverageColumn[] = [
      { kind, locality: "local" },
      { kind, locality: "local", current: true },
    ];
    const regional: CoverageColumn[] = facet === "countries" ? [{ kind, locality: "regional" }] : [];
    return [...local, ...regional, { kind, locality: "global" }];
  });
}

function rowsOfColumn(engine: FacetEngine, { facet, id }: FacetTerm, { locality, current }: CoverageColumn): BitSet {
  if (!engine.facets.has(facet)) return emptySet(engine.size);
  const place = placeOfTerm(facetByName(engine, facet), id);
  const rows =
    locality !== undefined && isPlaceFacet(facet)
      ? localitySets(engine.places[facet], [place], engine.size)[locality].slice()
      : (termSets(engine, facet)[place] as BitSet).slice();
  if (current) intersect(rows, setOf(engine, "freshness", "current"));
  return rows;
}

function setOf(engine: FacetEngine, name: string, id: string): BitSet {
  const facet = facetByName(engine, name);
  return facet.sets[placeOfTerm(facet, id)] as BitSet;
}
