import { descending, greatest, least } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import type { FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { localityName, type Selection } from "../facets/selection.ts";
import { clarityFactsByKind, type ClarityFact } from "../register/clarity.ts";
import type { Register } from "../register/register.ts";
import { listBaseListings, openBaseByKind, selectStates, type StateSet } from "./bases.ts";
import { compareRegions, globalColumn, pluralByKind } from "./coverage.ts";
import { buildInsightTable, toCountCells, type CountCells, type InsightTable } from "./insight-table.ts";

/** Facet that clarity is grouped by. */
export type ClarityFacet = "type" | "regions";

/** Size below which a group has counts but no shares: one listing would move a share by more than ten points. */
export const minGroupSize = 10;

/**
 * Computes a count as a share of its group, 0 to 1 and not rounded. Null if the group has fewer than `minGroupSize` (10)
 * listings.
 */
export function computeGroupShare({ count }: { readonly count: number }, { n }: { readonly n: number }): number | null {
  return n < minGroupSize ? null : count / n;
}

/** Listings of a group for which a fact was found, and the directory selection that finds them. */
interface FactCount {
  readonly fact: ClarityFact;
  readonly count: number;
  readonly selection: Selection;
}

/** A group of listings, and what was found about them. */
export interface ClarityGroup {
  /** Id of a type or region, `global-scope` or `all`. */
  readonly id: string;
  /** Number of listings. */
  readonly n: number;
  /** Directory selection that finds these listings. */
  readonly selection: Selection;
  /** Facts of the kind's checklist in its order, one each. */
  readonly facts: readonly FactCount[];
}

/**
 * Counts the listings of each group for which each fact of the clarity checklist was found in public sources.
 *
 * A fact that was not found may still be true, and published somewhere. Facts that are not on the checklist of the kind are left
 * out.
 *
 * @param facet `type`: groups with the most listings first, ties in the order of the vocabulary; only for entities. `regions`:
 *   regions that the 2021 report calls under-served first, and last `global-scope`, all listings of global scope; a listing is in
 *   each region that it names, or names a country of, so that groups overlap. Undefined: one group, `all`
 * @param states of the listings that count
 * @returns groups with at least one listing (`all` also if empty): `id`, `n` listings, the `selection` that finds them in the
 *   directory, and `facts` in the order of the checklist, each `{fact: "services", count, selection}` with the selection that
 *   finds these listings
 * @throws {RangeError} for the facet `type` of an engine of tools
 * @see src/core/register/clarity.ts
 */
export function measureClarityGroups(
  engine: FacetEngine,
  facet?: ClarityFacet,
  states: StateSet = "not-ended",
): ClarityGroup[] {
  const measure = (id: string, terms: Selection) => measureGroup(engine, id, terms, states);
  if (facet === undefined) return [measure("all", {})];
  const groups =
    facet === "type"
      ? listTermIds("entity-type")
          .map((id) => measure(id, { type: [id] }))
          .sort((a, b) => descending(a.n, b.n))
      : [
          ...listTermIds("region")
            .sort(compareRegions)
            .map((id) => measure(id, { regions: [id], [localityName]: ["local"] })),
          measure(globalColumn, { scope: ["global"] }),
        ];
  return groups.filter(({ n }) => n > 0);
}

/**
 * Counts the listings that a selection finds in a set of states, and for how many of them each fact was found: `{id, n,
 * selection, facts}`, as in `measureClarityGroups`.
 */
function measureGroup(engine: FacetEngine, id: string, terms: Selection, states: StateSet): ClarityGroup {
  const selection: Selection = { ...terms, ...selectStates(states, engine.kind) };
  const facts = clarityFactsByKind[engine.kind].map((fact) => {
    const isFound = fact === "currency" ? { freshness: ["current", "ageing"] } : { has: [fact] };
    const factSelection: Selection = { ...selection, ...isFound };
    return { fact, count: findRows(engine, factSelection).length, selection: factSelection };
  });
  return { id, n: findRows(engine, selection).length, selection, facts };
}

/** Row of a clarity table: a fact in a group. `group` is absent from the table of all listings. */
type ClarityRow = CountCells &
  Readonly<{
    group?: string;
    fact: ClarityFact;
    /** Number of listings in the group. */
    n: number;
    n_listings: string | null;
    /** count / n, 0 to 1. Null in a group that is too small for shares. */
    share: number | null;
  }>;

/** Table of what was found about the listings of a kind, with the groups that it is made from. */
export interface ClarityTable extends InsightTable<ClarityRow> {
  readonly kind: Kind;
  /** Facet of the groups. Undefined for one group of all listings. */
  readonly facet: ClarityFacet | undefined;
  /** Number of listings that a person has checked. */
  readonly checked: number;
  readonly groups: readonly ClarityGroup[];
}

interface ClarityFigure {
  readonly figure: "clarity" | "clarity-by-type" | "clarity-by-region";
  /** Facet of the groups. Undefined for one group of all listings. */
  readonly facet?: ClarityFacet;
}

/**
 * Builds the table of what was found about the listings of a kind that have not ended: a row for each group and fact,
 * `{group: "africa", fact: "services", count, listings, n, n_listings, share}`. Without a facet, rows have no `group`.
 *
 * @returns the table, its id ending in `-organisations` or `-tools`; also its `kind`, `facet` and `groups`, and `checked`: the
 *   number of listings whose review level is `checked` or `confirmed`
 */
function buildClarityTable(register: Register, kind: Kind, { figure, facet }: ClarityFigure): ClarityTable {
  const groups = measureClarityGroups(enginesOf(register)[kind], facet);
  const rows = groups.flatMap((group) =>
    group.facts.map((fact) => ({
      ...(facet && { group: group.id }),
      fact: fact.fact,
      ...toCountCells(fact.count, addressOfFilteredDirectory(kind, fact.selection)),
      n: group.n,
      n_listings: toCountCells(group.n, addressOfFilteredDirectory(kind, group.selection)).listings,
      share: computeGroupShare(fact, group),
    })),
  );
  const base = openBaseByKind[kind];
  const table = buildInsightTable(figure, register, rows, {
    id: `${figure}-${pluralByKind[kind]}`,
    base,
    values: { kinds: pluralByKind[kind] },
  });
  const checked = listBaseListings(base, register).filter(({ review }) => review.level !== "compiled").length;
  return { ...table, kind, facet, checked, groups };
}

const kinds = ["entity", "tool"] as const;

export const clarityMeasures = {
  clarity: (register: Register) => kinds.map((kind) => buildClarityTable(register, kind, { figure: "clarity" })),
  "clarity-by-type": (register: Register) =>
    buildClarityTable(register, "entity", { figure: "clarity-by-type", facet: "type" }),
  "clarity-by-region": (register: Register) =>
    kinds.map((kind) => buildClarityTable(register, kind, { figure: "clarity-by-region", facet: "regions" })),
};

/** Group at one end of a gap. */
interface GapEnd {
  readonly group: ClarityGroup;
  readonly count: number;
  /** count as a share of the group, 0 to 1. */
  readonly share: number;
}

/** Fact whose share differs between groups. */
export interface ClarityGap {
  readonly fact: ClarityFact;
  readonly highest: GapEnd;
  readonly lowest: GapEnd;
}

/**
 * Finds the fact whose share differs most between two groups. Groups with fewer than `minGroupSize` (10) listings are ignored.
 *
 * @returns `{fact, highest, lowest}`, both ends as `{group, count, share}`; the first fact and the first groups if they tie;
 *   undefined if no share differs between two groups
 */
export function findWidestGap(groups: readonly ClarityGroup[]): ClarityGap | undefined {
  const facts = groups[0]?.facts ?? [];
  const gaps = facts.flatMap(({ fact }, index) => {
    const shares = groups.flatMap((group) => {
      const count = group.facts[index]?.count ?? 0;
      const share = computeGroupShare({ count }, group);
      return share === null ? [] : [{ group, count, share }];
    });
    const highest = greatest(shares, ({ share }) => share);
    const lowest = least(shares, ({ share }) => share);
    return highest && lowest && highest.share > lowest.share ? [{ fact, highest, lowest }] : [];
  });
  return greatest(gaps, ({ highest, lowest }) => highest.share - lowest.share);
}
