import { addressOfProposal, type TermVocabulary } from "../../dataset/address.ts";
import type { Engines } from "../../core/facets/facet-index.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import { facetTermOf, kinds, measureTermCoverage, type CoverageTable } from "../../core/terms/term-coverage.ts";

/** The form that proposes a listing with a term, of the kind that can bear it where only one can. */
export function termProposalAddress(vocabulary: TermVocabulary, id: string): string {
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

/** The tables of a term's page; one by region ends with what works globally, whether or not it names a region. */
export function coverageOf(engines: Engines, vocabulary: TermVocabulary, id: string): CoverageTable[] {
  const term = facetTermOf(vocabulary, id);
  return tablesOf[vocabulary].flatMap((by) => {
    const table = measureTermCoverage(engines, term, by);
    const scopes = by === "regions" ? (measureTermCoverage(engines, term, "scope")?.rows ?? []) : [];
    return table === undefined
      ? []
      : [{ ...table, rows: [...table.rows, ...scopes.filter((row) => row.id === "global")] }];
  });
}

/**
 * The terms beside which no listing has a term: of a place, none that names it.
 *
 * Facets without gaps, or with nothing else, are left out.
 */
export function findGaps(engines: Engines, vocabulary: TermVocabulary, id: string) {
  return gapsOf[vocabulary].flatMap((facet) => {
    const { columns = [], rows = [] } = measureTermCoverage(engines, facetTermOf(vocabulary, id), facet) ?? {};
    const isCounted = columns.map(({ kind, title }) => title === kind || title === "local");
    const all = rows.filter((row) => row.id !== "cross-industry");
    const gaps = all.filter(({ counts }) => counts.every((count, column) => !isCounted[column] || count === 0));
    const ids = gaps.map((row) => row.id);
    return ids.length === 0 || ids.length === all.length ? [] : [{ facet, total: all.length, ids }];
  });
}
