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

/** A column of the table of a term: a group of listings that have the term. */
export interface CoverageColumn {
  readonly kind: Kind;
  /**
   * Group of listings: the kind if the column counts all of the kind with the term; for a term that is a place, the way in which
   * they match it; `current` for those of the column before whose evidence is at most a year old.
   */
  readonly title: Kind | Locality | "current";
  /** Selection with which the directory of the kind lists the same listings. */
  readonly terms: Selection;
}

/** A row of the table of a term: a term of the other facet. */
export interface CoverageRow {
  /** Name of the other facet. */
  readonly facet: string;
  readonly id: string;
  /** Number of listings in each column, in the order of `columns`. */
  readonly counts: readonly number[];
}

/** Table of the listings that have a term, by the terms of another facet. */
export interface CoverageTable {
  /** Name of the other facet. */
  readonly by: string;
  readonly columns: readonly CoverageColumn[];
  /** A row for each term of the other facet but `not-stated`, in its order, also those without a listing. */
  readonly rows: readonly CoverageRow[];
}

/** Numbers of listings that have a term and have not ended. */
export interface TermCounts {
  readonly entities: number;
  readonly tools: number;
  /** Sum of `entities` and `tools`. */
  readonly total: number;
  /** Listings of `total` whose evidence is at most a year old. */
  readonly current: number;
  /** Listings that name a region of the country but not the country. 0 for other terms than countries. */
  readonly regional: number;
  /** Global listings that match the country or region in no nearer way. 0 for other terms. */
  readonly global: number;
}

/**
 * Returns the reference of a vocabulary's term by the facet of the directories that has the vocabulary: the term `debt-bondage`
 * of `issue` is `{ facet: "issues", id: "debt-bondage" }`. If no facet has the vocabulary, the facet is the vocabulary's name.
 * The id is not checked.
 */
export function toFacetReference(vocabulary: TermVocabulary, id: string): TermReference {
  const facets = kinds.flatMap((kind) => facetsByKind[kind]);
  const facet = facets.find((definition) => definition.vocabulary === vocabulary);
  return { facet: facet?.name ?? vocabulary, id };
}

/**
 * Returns the selection of the listings that have a term: `{ issues: ["debt-bondage"] }`.
 *
 * For a country or region it selects local listings only: `{ countries: ["TH"], locality: ["local"] }`. The id is not checked.
 */
export function toSelection({ facet, id }: TermReference): Selection {
  return { [facet]: [id], ...(isPlaceFacet(facet) && { [localityName]: ["local"] }) };
}

/**
 * Counts the listings that have a term, by the terms of another facet.
 *
 * A listing with several terms of the other facet counts in the row of each. In the row of a country or region it counts if it
 * names the place, or for a region a country in it. If `term` is a country or region, local, regional (countries only) and global
 * listings have columns of their own, and a listing counts in that of its nearest match. Ended listings count too, as in the
 * directory.
 *
 * @param by name of the other facet
 * @returns `{by, columns, rows}`: for the issue `debt-bondage` by `regions`, columns titled `entity`, `current`, `tool`,
 *   `current` (see `listColumns`) and rows such as `{facet: "regions", id: "africa", counts: [12, 8, 5, 4]}`, a count for each
 *   column. There is a row for each term of the facet but `not-stated`, in its order. Columns of a kind whose directory lacks one
 *   of the facets are left out; undefined if no directory has both
 * @throws {RangeError} if the facet of `term` has no such term
 */
export function measureTermCoverage(engines: Engines, term: TermReference, by: string): CoverageTable | undefined {
  const kindsWithFacets = kinds.filter((kind) => {
    const { facets } = engines[kind];
    return facets.has(term.facet) && facets.has(by);
  });
  const [firstKind] = kindsWithFacets;
  if (firstKind === undefined) return undefined;
  const columns = kindsWithFacets.flatMap((kind) => listColumns(term, kind));
  const countsByColumn = columns.map(({ kind, terms }) =>
    countTerms(engines[kind], findRows(engines[kind], terms), by),
  );
  const rows = facetByName(engines[firstKind], by).ids.map((id, termIndex) => ({
    facet: by,
    id,
    counts: countsByColumn.map((counts) => counts[termIndex] ?? 0),
  }));
  return { by, columns, rows: rows.filter(({ id }) => id !== notStated) };
}

/**
 * Lists the columns of a kind in the table of a term, such as `{kind: "tool", title: "current", terms: {issues: ["debt-bondage"],
 * freshness: ["current"]}}`.
 *
 * Their titles are the kind and `current` (those of them with current evidence); for a region `local`, `current` and `global`;
 * for a country `local`, `current`, `regional` and `global`.
 */
function listColumns(term: TermReference, kind: Kind): CoverageColumn[] {
  const isPlace = isPlaceFacet(term.facet);
  const terms = toSelection(term);
  const toLocalityColumn = (title: Locality): CoverageColumn => ({
    kind,
    title,
    terms: { ...terms, [localityName]: [title] },
  });
  return [
    { kind, title: isPlace ? "local" : kind, terms },
    { kind, title: "current", terms: { ...terms, freshness: ["current"] } },
    ...(term.facet === "countries" ? [toLocalityColumn("regional")] : []),
    ...(isPlace ? [toLocalityColumn("global")] : []),
  ];
}

/**
 * Counts the listings that have a term. Ended listings are left out, as on the map and in coverage.
 *
 * A country or region counts in `entities`, `tools`, `total` and `current` only local listings: those that name it, or for a
 * region a country in it. A kind whose directory lacks the vocabulary's facet counts 0.
 *
 * @returns such as `{entities: 12, tools: 5, total: 17, current: 9, regional: 0, global: 0}`. `current` are those of `total`
 *   whose evidence is at most a year old; `regional`, for countries, listings that name a region of the country but not the
 *   country; `global`, for countries and regions, global listings that match it in no nearer way. For other terms the last two
 *   are 0
 * @throws {RangeError} if the facet has no such term
 */
export function countListingsWithTerm(engines: Engines, vocabulary: TermVocabulary, id: string): TermCounts {
  return cachedCounts(engines)(toFacetReference(vocabulary, id).facet)(id);
}

/** Returns the counts of a facet's term, computed once per pair of engines: `cachedCounts(engines)(facet)(id)`. */
const cachedCounts = memo((engines: Engines) =>
  memo((facet: string) => memo((id: string) => countListings(engines, { facet, id }))),
);

/**
 * Counts the listings that have a term: `{entities, tools, total, current, regional, global}`, as `countListingsWithTerm` returns
 * them.
 */
function countListings(engines: Engines, term: TermReference): TermCounts {
  const countOfKind = (kind: Kind, criteria: Selection = {}) => {
    if (!engines[kind].facets.has(term.facet)) return 0;
    const selection = { ...toSelection(term), status: listOpenStates(kind), ...criteria };
    return findRows(engines[kind], selection).length;
  };
  const countOfBoth = (criteria: Selection) => countOfKind("entity", criteria) + countOfKind("tool", criteria);
  const entities = countOfKind("entity");
  const tools = countOfKind("tool");
  return {
    entities,
    tools,
    total: entities + tools,
    current: countOfBoth({ freshness: ["current"] }),
    regional: term.facet === "countries" ? countOfBoth({ [localityName]: ["regional"] }) : 0,
    global: isPlaceFacet(term.facet) ? countOfBoth({ [localityName]: ["global"] }) : 0,
  };
}
