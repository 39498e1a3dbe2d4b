import { addressOfProposal, type TermVocabulary } from "../../dataset/address.ts";
import type { Engines } from "../../core/facets/facet-index.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import { toFacetReference, kinds, measureTermCoverage, type CoverageTable } from "../../core/terms/term-coverage.ts";

/**
 * Returns the address of the form that proposes a listing with a term already chosen, without the base: ("kind-of-work", "x")
 * gives `/contribute/?new=tool&work=x`, ("issue", "debt-bondage") gives `/contribute/?new=&issues=debt-bondage`.
 *
 * The kind of listing is chosen only if a single kind can have the term. The id is not checked.
 */
export function termProposalAddress(vocabulary: TermVocabulary, id: string): string {
  const { facet } = toFacetReference(vocabulary, id);
  const kindsWithFacet = kinds.filter((kind) => facetsByKind[kind].some(({ name }) => name === facet));
  const kind = kindsWithFacet.length === 1 ? kindsWithFacet[0] : undefined;
  return addressOfProposal(kind, { [facet]: [id] });
}

/** Facets by which a term's page counts listings, by the term's vocabulary. A country has too few listings for tables. */
const tableFacets: Readonly<Record<TermVocabulary, readonly string[]>> = {
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

/**
 * Facets in which a term's page names terms without a listing, by the term's vocabulary. A country's page shows kinds of help
 * without an organisation in a list of its own.
 */
const gapFacets: Readonly<Record<TermVocabulary, readonly string[]>> = {
  issue: ["services", "industries"],
  industry: ["services", "issues"],
  region: ["issues", "services"],
  country: ["issues"],
  service: ["industries"],
  "tool-function": ["industries"],
  "kind-of-work": ["industries", "regions"],
  "target-user": ["functions"],
  technology: [],
};

/**
 * Counts the listings of a term by the terms of other facets, for the tables of its page: those of an issue by region, service
 * and function.
 *
 * A table by region ends with a row `{facet: "scope", id: "global", counts}` of the listings that work globally, whether or not
 * they name a region.
 *
 * @returns `{by, columns, rows}` for each facet by which the vocabulary is counted, in the order of `tableFacets`, if a directory
 *   has both facets; a row `{facet, id, counts}` has a count for each column. [] for countries, also unknown ones
 * @throws {RangeError} `unknown term: issues=x` if another vocabulary has no such term
 */
export function measureTermTables(engines: Engines, vocabulary: TermVocabulary, id: string): CoverageTable[] {
  const term = toFacetReference(vocabulary, id);
  return tableFacets[vocabulary].flatMap((facet) => {
    const table = measureTermCoverage(engines, term, facet);
    if (table === undefined) return [];
    if (facet !== "regions") return [table];
    const scopeRows = measureTermCoverage(engines, term, "scope")?.rows ?? [];
    const globalRows = scopeRows.filter((row) => row.id === "global");
    return [{ ...table, rows: [...table.rows, ...globalRows] }];
  });
}

/** Terms of a facet that no listing of another term has. */
interface CoverageGap {
  readonly facet: string;
  /** Number of terms of the facet. */
  readonly total: number;
  /** Ids of the terms without a listing. */
  readonly ids: readonly string[];
}

/**
 * Finds the terms of other facets that no listing of a term has: the services and industries without a listing against an issue.
 * Of a place, only listings that name it count. The term "cross-industry" is never listed nor counted.
 *
 * @returns `{facet, total, ids}` for each facet, in the order of `gapFacets`, where `ids` are the terms without a listing of
 *   `total`; a facet in which every term or no term has a listing is left out. [] for technologies, also unknown ones
 * @throws {RangeError} `unknown term: issues=x` if another vocabulary has no such term
 */
export function findGaps(engines: Engines, vocabulary: TermVocabulary, id: string): CoverageGap[] {
  const term = toFacetReference(vocabulary, id);
  return gapFacets[vocabulary].flatMap((facet) => {
    const { columns = [], rows = [] } = measureTermCoverage(engines, term, facet) ?? {};
    // Not the columns of listings that work around a place without naming it.
    const isCountedColumn = columns.map(({ kind, title }) => title === kind || title === "local");
    const isEmpty = (counts: readonly number[]) =>
      counts.every((count, index) => !isCountedColumn[index] || count === 0);
    const countedRows = rows.filter((row) => row.id !== "cross-industry");
    const ids = countedRows.filter(({ counts }) => isEmpty(counts)).map((row) => row.id);
    const isListed = ids.length > 0 && ids.length < countedRows.length;
    return isListed ? [{ facet, total: countedRows.length, ids }] : [];
  });
}
