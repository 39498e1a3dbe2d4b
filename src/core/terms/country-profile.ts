import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import { isEndedState, referenceOf, type Kind, type Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { listOpenStates } from "../facets/facet-definitions.ts";
import type { Engines } from "../facets/facet-index.ts";
import type { FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { localityName, notStated, type Selection } from "../facets/selection.ts";
import { listHelpLinesIn, type HelpLine } from "../register/help-lines.ts";
import { countListingsByTerm, kinds, type TermCount } from "./term-coverage.ts";

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

/** Listing with a hotline for a country. */
export interface HelpLineListing {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Lines that can be dialled in the country. [] if no number is stated. */
  readonly lines: readonly HelpLine[];
}

/** Hotlines for a country. */
export interface HelpLines {
  /**
   * Organisations with a hotline, and tools that are one, which name the country: those at work there before worldwide ones,
   * organisations before tools, each by name. Then others that state a number which can be dialled there, in the order of the
   * register.
   */
  readonly there: readonly HelpLineListing[];
  /** Organisations with a hotline that work across its region or worldwide without naming it. */
  readonly wider: DirectoryCount;
}

/** Terms of a facet that listings which name a country have. */
export interface FilterGroup {
  readonly kind: Kind;
  readonly facet: string;
  /** The terms with the most listings first, at least one each. */
  readonly terms: readonly TermCount[];
}

/** Terms by which a listing of each kind is a hotline. */
const hotlineTerms: Readonly<Record<Kind, Selection>> = {
  entity: { services: ["hotline"] },
  tool: { work: ["victim-hotline", "worker-helpline"] },
};

/** Facets by which the page of a country offers to filter, by kind. Kinds of help have a part of the page of their own. */
const filterFacets: readonly (readonly [kind: Kind, facet: string])[] = [
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
 * Finds the organisations that run a hotline for a country, and the tools that are one, with the numbers that they state. Ended
 * listings are left out.
 *
 * @param listings all of the register, in which numbers are looked up
 * @returns such as `{there: [{kind: "entity", id: "issara-institute", name: "Issara Institute", lines: []}], wider: {kind:
 *   "entity", count: 4, address: "…"}}`
 * @throws {RangeError} if there is no such country
 */
export function findHelpLines(engines: Engines, country: string, listings: readonly Listing[]): HelpLines {
  const withNumbers = listings.flatMap((listing) => {
    const lines = isEndedState(listing.status.state) ? [] : listHelpLinesIn(listing, country);
    const { kind, id, name } = listing;
    return lines.length === 0 ? [] : [{ kind, id, name, lines }];
  });
  const numbersByReference = new Map(withNumbers.map((listing) => [referenceOf(listing), listing]));
  const hotlines = (["there", "named"] as const).flatMap((reach) =>
    kinds.flatMap((kind) => {
      const engine = engines[kind];
      const selection = { countries: [country], ...selectionByReach[reach], ...hotlineTerms[kind] };
      const rows = findRows(engine, { ...dropMissingTerms(engine, selection), status: listOpenStates(kind) });
      return rows
        .flatMap((row) => engine.rows[row] ?? [])
        .map(({ id, name }) => ({
          kind,
          id,
          name,
          lines: numbersByReference.get(referenceOf({ kind, id }))?.lines ?? [],
        }));
    }),
  );
  const hotlineReferences = new Set(hotlines.map(referenceOf));
  return {
    there: [...hotlines, ...withNumbers.filter((listing) => !hotlineReferences.has(referenceOf(listing)))],
    wider: countOpen(engines, "entity", {
      countries: [country],
      [localityName]: ["regional", "global"],
      ...hotlineTerms.entity,
    }),
  };
}

/**
 * Lists terms by which to filter the listings that name a country: industries and issues of organisations, and functions of
 * tools. Ended listings are left out.
 *
 * @param limit maximum number of terms of a facet
 * @returns such as `{kind: "entity", facet: "issues", terms: [{id: "debt-bondage", count: 9, address: "…"}]}`, most listings
 *   first; ties are in the order of the vocabulary. A facet without a term is left out; [] if no listing names the country
 * @throws {RangeError} if there is no such country
 */
export function listCountryFilters(engines: Engines, country: string, limit = 6): FilterGroup[] {
  return filterFacets.flatMap(([kind, facet]) => {
    const counts = countListingsByTerm(engines, { facet: "countries", id: country }, kind, facet).filter(
      ({ count }) => count > 0,
    );
    const terms = counts.slice(0, limit);
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
