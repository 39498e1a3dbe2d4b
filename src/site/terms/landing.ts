import { addressOfDirectory, addressOfProposal, type TermVocabulary } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { countRows } from "../../core/facets/bit-set.ts";
import type { Engines } from "../../core/facets/engines.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import { findRows } from "../../core/facets/facet-groups.ts";
import { formatQuery, localityName, type FacetEngine } from "../../core/facets/facets.ts";
import {
  facetTermOf,
  isPlaceFacet,
  measureTermCoverage,
  type CoverageColumn,
  type CoverageTable,
  type FacetTerm,
} from "../../core/terms/term-coverage.ts";

const kinds = ["entity", "tool"] as const;

/** The form that proposes a listing with a term, of the kind that can bear it where only one can. */
export function addressOfTermProposal(vocabulary: TermVocabulary, id: string): string {
  const { facet } = facetTermOf(vocabulary, id);
  const able = kinds.filter((kind) => facetsByKind[kind].some(({ name }) => name === facet));
  return addressOfProposal(able.length === 1 ? able[0] : undefined, { [facet]: [id] });
}

/** The facets by which a term's listings are counted; a country has few, and its directory counts them as they are filtered. */
const tablesOf: Readonly<Record<TermVocabulary, readonly string[]>> = {
  issue: ["regions", "services", "functions"],
  industry: ["regions", "services", "functions"],
  region: ["services", "functions"],
  country: [],
  service: ["regions", "industries"],
  "tool-function": ["regions", "industries"],
  "kind-of-work": ["regions", "industries"],
  "target-user": ["regions", "functions"],
  technology: ["regions", "functions"],
};

/** The facets whose terms should each have a listing beside a term. */
const gapsOf: Readonly<Record<TermVocabulary, readonly string[]>> = {
  issue: ["services", "industries"],
  industry: ["services", "issues"],
  region: ["issues", "services"],
  country: ["issues", "services"],
  service: ["industries"],
  "tool-function": ["industries"],
  "kind-of-work": ["industries", "regions"],
  "target-user": ["functions"],
  technology: [],
};

/** A row of a term's table, by its own facet. */
interface PageRow {
  readonly facet: string;
  readonly id: string;
  readonly counts: readonly number[];
}

/** The tables of a term's page; one by region ends with what works globally, whether or not it names a region. */
export function coverageOf(
  engines: Engines,
  vocabulary: TermVocabulary,
  id: string,
): (Omit<CoverageTable, "rows"> & { readonly rows: readonly PageRow[] })[] {
  const term = facetTermOf(vocabulary, id);
  const rowsBy = (facet: string) =>
    (measureTermCoverage(engines, term, facet)?.rows ?? []).map((row) => ({ ...row, facet }));
  return tablesOf[vocabulary].flatMap((by) => {
    const table = measureTermCoverage(engines, term, by);
    const global = by === "regions" ? rowsBy("scope").filter((row) => row.id === "global") : [];
    return table === undefined ? [] : [{ ...table, rows: [...rowsBy(by), ...global] }];
  });
}

/**
 * The terms beside which no listing has a term: of a place, none that names it.
 *
 * Facets without gaps, or with nothing else, are left out.
 */
export function gapsBeside(engines: Engines, vocabulary: TermVocabulary, id: string) {
  const term = facetTermOf(vocabulary, id);
  return gapsOf[vocabulary].flatMap((by) => {
    const table = measureTermCoverage(engines, term, by);
    if (table === undefined) return [];
    const counted = table.columns.map(({ locality = "local", current }) => locality === "local" && !current);
    const rows = table.rows.filter((row) => row.id !== "cross-industry");
    const gaps = rows.filter(({ counts }) => counts.every((count, column) => !counted[column] || count === 0));
    return gaps.length === 0 || gaps.length === rows.length
      ? []
      : [{ facet: by, total: rows.length, ids: gaps.map((row) => row.id) }];
  });
}

/** How many listings of each kind a directory shows for a term: of a place, also those that may come. */
export function countsInDirectory(engines: Engines, { facet, id }: FacetTerm): { kind: Kind; count: number }[] {
  return kinds.flatMap((kind) => {
    const engine = engines[kind];
    return engine.facets.has(facet) ? [{ kind, count: countRows(findRows(engine, { [facet]: [id] })) }] : [];
  });
}

/** The directory that lists exactly what a cell of a term's table counts; without the base. */
export function addressOfCell(engine: FacetEngine, term: FacetTerm, column: CoverageColumn, row?: FacetTerm): string {
  const terms = {
    [term.facet]: [term.id],
    ...(row && { [row.facet]: [row.id] }),
    ...(column.locality && { [localityName]: [column.locality] }),
    ...(row && isPlaceFacet(row.facet) && { [localityName]: ["local"] }),
    ...(column.current && { freshness: ["current"] }),
  };
  return `${addressOfDirectory(column.kind)}?${formatQuery({ terms, q: "" }, engine)}`;
}
