import { descending, greatest } from "d3-array";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Kind } from "../../../dataset/model.ts";
import { askedFacts, type ClarityFact } from "../../register/clarity.ts";
import { compareRegions } from "../coverage/coverage-matrices.ts";
import { openSelection } from "../../facets/open-selection.ts";
import { countRows } from "../../facets/bit-set.ts";
import type { FacetEngine } from "../../facets/facet-engine.ts";
import { findRows } from "../../facets/facet-groups.ts";
import { localityName, type Selection } from "../../facets/selection.ts";

/** For how many listings of a group a fact could be found. */
export interface FactCount {
  readonly fact: ClarityFact;
  readonly count: number;
  /** The directory query that finds exactly these. */
  readonly selection: Selection;
}

/** Listings of one type or place, and what could be found of them. */
export interface ClarityGroup {
  /** Term id; `all`; `global-scope`. */
  readonly id: string;
  /** Listings of the group that have not ended: the denominator of its shares. */
  readonly n: number;
  readonly selection: Selection;
  /** One for each fact that was looked for, in the order of the checklist. */
  readonly facts: readonly FactCount[];
}

/** What an engine's listings can be grouped by. */
export type ClarityFacet = "type" | "regions";

/** Groups smaller than this have counts but no shares: one listing would move a share by more than ten points. */
export const smallestGroup = 10;

/** The count as a share of its group, 0 to 1; null where the group is too small for one. */
export function shareOf({ count }: Pick<FactCount, "count">, { n }: Pick<ClarityGroup, "n">): number | null {
  return n < smallestGroup ? null : count / n;
}

/**
 * Counts for how many listings each fact of the clarity checklist could be found in public sources.
 *
 * Ended listings are left out, and so are facts that the register never looked for. The organisation may publish a fact that was
 * not found. Every count is what the directory finds for its `selection`.
 *
 * @see src/core/register/clarity.ts
 */
export function measureClarityOf(engine: FacetEngine): ClarityGroup {
  return measureGroup(engine, "all", {});
}

/**
 * The same, by type or by region.
 *
 * Types: most listings first, then in the order of the vocabulary. Regions: those that the 2021 report calls under-served
 * first; a listing counts in each region that it names or names a country of, so that groups overlap; `global-scope`, last,
 * holds all of global scope, whether or not they name a region too. Groups without a listing are left out.
 *
 * @param engine of organisations where `facet` is `type`
 */
export function measureClarityBy(engine: FacetEngine, facet: ClarityFacet): ClarityGroup[] {
  const isPlace = facet === "regions";
  const ids = vocabularyByName(isPlace ? "region" : "entity-type").terms.map(({ id }) => id);
  const groups = ids.map((id) =>
    measureGroup(engine, id, { [facet]: [id], ...(isPlace && { [localityName]: ["local"] }) }),
  );
  if (isPlace) groups.sort((a, b) => compareRegions(a.id, b.id));
  else groups.sort((a, b) => descending(a.n, b.n));
  if (isPlace) groups.push(measureGroup(engine, "global-scope", { scope: ["global"] }));
  return groups.filter(({ n }) => n > 0);
}

/** The directory query for the listings whose fact was found. */
function foundOf(fact: ClarityFact): Selection {
  return fact === "currency" ? { freshness: ["current", "ageing"] } : { has: [fact] };
}

function measureGroup(engine: FacetEngine, id: string, terms: Selection): ClarityGroup {
  const selection = { ...terms, ...openSelection(engine) };
  const facts = askedFacts[engine.kind].map((fact) => {
    const found = { ...selection, ...foundOf(fact) };
    return { fact, count: countRows(findRows(engine, found)), selection: found };
  });
  return { id, n: countRows(findRows(engine, selection)), selection, facts };
}

/** The widest gap between two groups in the share of one fact. */
export interface ClarityGap {
  readonly fact: ClarityFact;
  readonly most: GapGroup;
  readonly least: GapGroup;
}

export interface GapGroup {
  readonly group: ClarityGroup;
  readonly count: number;
  readonly share: number;
}

/**
 * Finds the widest gap among groups that are large enough for shares. Undefined where no two groups differ. On a tie, the first
 * fact and the first group win.
 */
export function widestGap(kind: Kind, groups: readonly ClarityGroup[]): ClarityGap | undefined {
  const gaps = askedFacts[kind].flatMap((fact, index): ClarityGap[] => {
    const shares = groups.flatMap((group): GapGroup[] => {
      const count = group.facts[index]?.count ?? 0;
      const share = shareOf({ count }, group);
      return share === null ? [] : [{ group, count, share }];
    });
    const most = greatest(shares, (a, b) => a.share - b.share);
    const least = greatest(shares, (a, b) => b.share - a.share);
    return most && least && most.share > least.share ? [{ fact, most, least }] : [];
  });
  return greatest(gaps, (a, b) => widthOf(a) - widthOf(b));
}

function widthOf({ most, least }: ClarityGap): number {
  return most.share - least.share;
}
