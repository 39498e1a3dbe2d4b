import { descending } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { listOpenStates } from "../facets/facet-definitions.ts";
import type { Engines } from "../facets/facet-index.ts";
import { facetByName, type FacetEngine } from "../facets/engine.ts";
import { countTerms, findRows } from "../facets/find-listings.ts";
import { localityName, notStated, type Selection } from "../facets/selection.ts";
import { kinds } from "./term-coverage.ts";

/** Number of listings of a kind, and the address of the directory that lists exactly these. */
export interface DirectoryCount {
  readonly kind: Kind;
  readonly count: number;
  readonly address: string;
}

/**
 * Ways in which listings reach a country, nearest first: at work there (national or regional, and naming it), worldwide and
 * naming it, across its region without naming it, worldwide without naming it. No listing is in two.
 */
export const reaches = ["there", "named", "regional", "global"] as const;
export type Reach = (typeof reaches)[number];

/** Numbers of the listings that reach a country in one way, organisations before tools, also if there are none. */
export interface ReachCounts {
  readonly reach: Reach;
  readonly counts: readonly DirectoryCount[];
}

/** Hotlines for a country. */
export interface HelpLines {
  /**
   * Organisations with a hotline, then tools that are hotlines, that name the country; of each kind those at work there before
   * worldwide ones, each by name.
   */
  readonly there: readonly { readonly kind: Kind; readonly id: string; readonly name: string }[];
  /** Organisations with a hotline that work across its region or worldwide without naming it. */
  readonly wider: DirectoryCount;
}

/** Terms of the listings that are, or have, a line which people in danger can reach. */
const helpLineTerms: Readonly<Record<Kind, Selection>> = {
  entity: { services: ["hotline"] },
  tool: { work: ["victim-hotline", "worker-helpline"] },
};

/** Terms of a facet that listings which name a country have. */
export interface FilterGroup {
  readonly kind: Kind;
  readonly facet: string;
  /** The terms with the most listings first, at least one each. */
  readonly terms: readonly (Omit<DirectoryCount, "kind"> & { readonly id: string })[];
}

/** Facets by which the page of a country offers to filter, by kind. */
const filterFacets: readonly (readonly [kind: Kind, facet: string])[] = [
  ["entity", "services"],
  ["entity", "industries"],
  ["entity", "issues"],
  ["tool", "functions"],
];

/** Scopes of listings that do not work worldwide, and the one of listings without a scope. */
const scopesOfLocalWork = [
  ...vocabularyByName("scope")
    .terms.map(({ id }) => id)
    .filter((id) => id !== "global"),
  notStated,
];

/** Filters of the directory for each way of reaching a country. */
const selectionByReach: Readonly<Record<Reach, Selection>> = {
  there: { [localityName]: ["local"], scope: scopesOfLocalWork },
  named: { [localityName]: ["local"], scope: ["global"] },
  regional: { [localityName]: ["regional"] },
  global: { [localityName]: ["global"] },
};

/**
 * Counts the listings that reach a country, by way and kind. Ended listings are left out.
 *
 * @returns for each of `reaches`, such as `{reach: "there", counts: [{kind: "entity", count: 12, address:
 *   "/entities/?countries=BD&locality=local&scope=…"}, {kind: "tool", …}]}`; `named` and `there` together are the listings that
 *   name the country
 * @throws {RangeError} if there is no such country
 */
export function countByReach(engines: Engines, country: string): ReachCounts[] {
  return reaches.map((reach) => ({
    reach,
    counts: kinds.map((kind) => countOpen(engines, kind, { countries: [country], ...selectionByReach[reach] })),
  }));
}

/**
 * Finds the organisations that run a hotline for a country, and the tools that are one. Ended listings are left out.
 *
 * @returns such as `{there: [{kind: "entity", id: "issara-institute", name: "Issara Institute"}], wider: {kind: "entity", count: 4, address: "…"}}`
 * @throws {RangeError} if there is no such country
 */
export function findHelpLines(engines: Engines, country: string): HelpLines {
  const selectFor = (kind: Kind, selection: Selection): Selection => ({
    countries: [country],
    ...selection,
    ...helpLineTerms[kind],
  });
  const there = kinds.flatMap((kind) =>
    (["there", "named"] as const).flatMap((reach) => {
      const selection = dropMissingTerms(engines[kind], selectFor(kind, selectionByReach[reach]));
      const rows = findRows(engines[kind], { ...selection, status: listOpenStates(kind) });
      return rows.flatMap((row) => engines[kind].rows[row] ?? []).map(({ id, name }) => ({ kind, id, name }));
    }),
  );
  return {
    there,
    wider: countOpen(engines, "entity", selectFor("entity", { [localityName]: ["regional", "global"] })),
  };
}

/**
 * Lists terms by which to filter the listings that name a country: kinds of help, industries and issues of organisations, and
 * functions of tools. Ended listings are left out.
 *
 * @param limit maximum number of terms of a facet
 * @returns such as `{kind: "entity", facet: "services", terms: [{id: "training", count: 9, address: "…"}]}`, most listings first;
 *   ties are in the order of the vocabulary. A facet without a term is left out; [] if no listing names the country
 * @throws {RangeError} if there is no such country
 */
export function listCountryFilters(engines: Engines, country: string, limit = 6): FilterGroup[] {
  return filterFacets.flatMap(([kind, facet]) => {
    const engine = engines[kind];
    const selection = { countries: [country], [localityName]: ["local"], status: listOpenStates(kind) };
    const counts = countTerms(engine, findRows(engine, selection), facet);
    const terms = facetByName(engine, facet)
      .ids.map((id, index) => ({ id, count: counts[index] ?? 0 }))
      .filter(({ id, count }) => id !== notStated && count > 0)
      .sort((a, b) => descending(a.count, b.count))
      .slice(0, limit)
      .map(({ id, count }) => ({
        id,
        count,
        address: addressOfFilteredDirectory(kind, { ...selection, [facet]: [id] }),
      }));
    return terms.length === 0 ? [] : [{ kind, facet, terms }];
  });
}

/** Counts the listings of a selection that have not ended, with the address of the directory that lists them. */
function countOpen(engines: Engines, kind: Kind, selection: Selection): DirectoryCount {
  const engine = engines[kind];
  const openSelection = { ...dropMissingTerms(engine, selection), status: listOpenStates(kind) };
  return {
    kind,
    count: findRows(engine, openSelection).length,
    address: addressOfFilteredDirectory(kind, openSelection),
  };
}

/** Returns a selection without the terms that a facet of a directory lacks, such as `not-stated` where all listings have one. */
function dropMissingTerms({ facets }: FacetEngine, selection: Selection): Selection {
  const entries = Object.entries(selection).map(([name, terms]) => {
    const facet = facets.get(name);
    return [name, facet === undefined ? terms : terms.filter((id) => facet.indexById.has(id))] as const;
  });
  return Object.fromEntries(entries);
}
