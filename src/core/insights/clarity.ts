import { descending, greatest, least } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import type { FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { localityName, type Selection } from "../facets/selection.ts";
import { clarityFactsByKind } from "../register/clarity.ts";
import type { Register } from "../register/register.ts";
import { listBaseListings, openBaseByKind, selectStates, type StateSet } from "./bases.ts";
import { compareRegions, globalColumn, pluralByKind } from "./coverage.ts";
import { buildInsightTable, toCountCells } from "./insight-table.ts";

/** Facet that clarity is grouped by. */
export type ClarityFacet = "type" | "regions";

/** Size below which a group has counts but no shares: one listing would move a share by more than ten points. */
export const minGroupSize = 10;

/** Computes a count as a share of its group, 0 to 1. Null if the group has fewer than `minGroupSize` listings. */
export function computeGroupShare({ count }: { readonly count: number }, { n }: { readonly n: number }): number | null {
  return n < minGroupSize ? null : count / n;
}

/**
 * Counts the listings of each group for which each fact of the clarity checklist was found in public sources.
 *
 * A fact that was not found may still be true, and published somewhere. Facts that are not on the checklist of the kind are left
 * out.
 *
 * @param facet `type`: groups with the most listings first. `regions`: regions that the 2021 report calls under-served first, and
 *   last `global-scope`, all listings of global scope; a listing is in each region that it names, or names a country of, so that
 *   groups overlap. Undefined: one group, `all`
 * @param states of the listings that count
 * @returns groups with at least one listing (`all` also if empty): `id`, `n` listings, the `selection` that finds them in the
 *   directory, and `facts` in the order of the checklist, each with `count` and the `selection` that finds these listings
 * @see src/core/register/clarity.ts
 */
export function measureClarityGroups(engine: FacetEngine, facet?: ClarityFacet, states: StateSet = "not-ended") {
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

function listTermIds(vocabulary: string): string[] {
  return vocabularyByName(vocabulary).terms.map(({ id }) => id);
}

export type ClarityGroup = ReturnType<typeof measureGroup>;

/** Counts the listings that a selection finds in a set of states, and for how many of them each fact was found. */
function measureGroup(engine: FacetEngine, id: string, terms: Selection, states: StateSet) {
  const selection: Selection = { ...terms, ...selectStates(states, engine.kind) };
  const facts = clarityFactsByKind[engine.kind].map((fact) => {
    const isFound = fact === "currency" ? { freshness: ["current", "ageing"] } : { has: [fact] };
    const factSelection: Selection = { ...selection, ...isFound };
    return { fact, count: findRows(engine, factSelection).length, selection: factSelection };
  });
  return { id, n: findRows(engine, selection).length, selection, facts };
}

export type ClarityTable = ReturnType<typeof buildClarityTable>;

interface ClarityFigure {
  readonly figure: "clarity" | "clarity-by-type" | "clarity-by-region";
  /** Facet of the groups. Undefined for one group of all listings. */
  readonly facet?: ClarityFacet;
}

/**
 * Builds the table of what was found about the listings of a kind that have not ended: a row for each group and fact.
 *
 * @returns the table, its id ending in `-organisations` or `-tools`; also its `kind`, `facet` and `groups`, and `checked`: the
 *   number of listings that a person has checked
 */
function buildClarityTable(register: Register, kind: Kind, { figure, facet }: ClarityFigure) {
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

/**
 * Finds the fact whose share differs most between two groups. Groups too small for shares are ignored.
 *
 * @returns `{fact, highest, lowest}`, with the group, count and share of both ends; the first fact and the first groups if they
 *   tie; undefined if no share differs between two groups
 */
export function findWidestGap(groups: readonly ClarityGroup[]) {
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
