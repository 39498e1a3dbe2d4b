import { descending, greatest } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import type { FacetEngine } from "../facets/facets.ts";
import { findRows } from "../facets/facets.ts";
import { openSelection } from "../facets/facet-definitions.ts";
import { localityName, type Selection } from "../facets/selection.ts";
import { askedFacts, type ClarityFact } from "../register/clarity.ts";
import type { Register } from "../register/register.ts";
import { compareRegions, plural } from "./coverage.ts";
import { addressColumn, counted, listingsOf, tableOf, type InsightTable } from "./insight-table.ts";

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
export function shareOfGroup({ count }: Pick<FactCount, "count">, { n }: Pick<ClarityGroup, "n">): number | null {
  return n < smallestGroup ? null : count / n;
}

/**
 * Counts for how many listings each fact of the clarity checklist could be found in public sources, by type or by region.
 *
 * Ended listings are left out, and so are facts that the register never looked for. The organisation may publish a fact that was
 * not found. Every count is what the directory finds for its `selection`. Types: most listings first, then in the order of the
 * vocabulary. Regions: those that the 2021 report calls under-served first; a listing counts in each region that it names or
 * names a country of, so that groups overlap; `global-scope`, last, holds all of global scope, whether or not they name a region
 * too. Groups without a listing are left out.
 *
 * @param facet undefined for one group, `all`
 * @see src/core/register/clarity.ts
 */
export function measureClarityGroups(engine: FacetEngine, facet?: ClarityFacet): ClarityGroup[] {
  if (facet === undefined) return [measureGroup(engine, "all", {})];
  const isPlace = facet === "regions";
  const ids = vocabularyByName(isPlace ? "region" : "entity-type").terms.map(({ id }) => id);
  const groups = ids.map((id) =>
    measureGroup(engine, id, { [facet]: [id], ...(isPlace && { [localityName]: ["local"] }) }),
  );
  groups.sort((a, b) => (isPlace ? compareRegions(a.id, b.id) : descending(a.n, b.n)));
  if (isPlace) groups.push(measureGroup(engine, "global-scope", { scope: ["global"] }));
  return groups.filter(({ n }) => n > 0);
}

function measureGroup(engine: FacetEngine, id: string, terms: Selection): ClarityGroup {
  const selection = { ...terms, ...openSelection(engine) };
  const facts = askedFacts[engine.kind].map((fact) => {
    const found = fact === "currency" ? { freshness: ["current", "ageing"] } : { has: [fact] };
    const all: Selection = { ...selection, ...found };
    return { fact, count: findRows(engine, all).length, selection: all };
  });
  return { id, n: findRows(engine, selection).length, selection, facts };
}

/** Groups of one kind of listing, with the rows that are published of them. */
export interface ClarityTable extends InsightTable {
  readonly kind: Kind;
  /** What divides it into groups; undefined for all of the kind. */
  readonly facet: ClarityFacet | undefined;
  /** Listings that a person has checked. */
  readonly checked: number;
  readonly groups: readonly ClarityGroup[];
}

function clarityTable(register: Register, kind: Kind, facet?: ClarityFacet): ClarityTable {
  const groups = measureClarityGroups(enginesOf(register)[kind], facet);
  const rows = groups.flatMap((group) =>
    group.facts.map((fact) => ({
      ...(facet && { group: group.id }),
      fact: fact.fact,
      ...counted(fact.count, addressOfQuery(kind, fact.selection)),
      n: group.n,
      [addressColumn("n")]: counted(group.n, addressOfQuery(kind, group.selection)).listings,
      share: shareOfGroup(fact, group),
    })),
  );
  const figure = facet === undefined ? "clarity" : facet === "type" ? "clarity-by-type" : "clarity-by-region";
  const base = kind === "entity" ? "open-entities" : "open-tools";
  const options = { id: `${figure}-${plural[kind]}`, base, values: { kinds: plural[kind] } } as const;
  const checked = listingsOf(base, register).filter(({ review }) => review.level !== "compiled").length;
  return { ...tableOf(figure, register, rows, options), kind, facet, checked, groups };
}

const both = ["entity", "tool"] as const;

/** What could be found of organisations and tools: of all, by type, by region. */
export const measureClarities = (register: Register) => both.map((kind) => clarityTable(register, kind));
export const measureClarityByType = (register: Register) => clarityTable(register, "entity", "type");
export const measureClarityByRegion = (register: Register) =>
  both.map((kind) => clarityTable(register, kind, "regions"));

/** The widest gap between two groups in the share of one fact. */
export interface ClarityGap {
  readonly fact: ClarityFact;
  readonly most: GapGroup;
  readonly least: GapGroup;
}

interface GapGroup {
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
      const share = shareOfGroup({ count }, group);
      return share === null ? [] : [{ group, count, share }];
    });
    const most = greatest(shares, (a, b) => a.share - b.share);
    const least = greatest(shares, (a, b) => b.share - a.share);
    return most && least && most.share > least.share ? [{ fact, most, least }] : [];
  });
  return greatest(gaps, (a, b) => a.most.share - a.least.share - (b.most.share - b.least.share));
}
