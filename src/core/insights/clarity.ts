import { descending, greatest, least } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import type { FacetEngine } from "../facets/engine.ts";
import { findRows } from "../facets/find-listings.ts";
import { openStates } from "../facets/facet-definitions.ts";
import { localityName, type Selection } from "../facets/selection.ts";
import { askedFacts } from "../register/clarity.ts";
import type { Register } from "../register/register.ts";
import { compareRegions, plural } from "./coverage.ts";
import { toCountCells, listBaseListings, buildInsightTable } from "./insight-table.ts";

/** What an engine's listings can be grouped by. */
export type ClarityFacet = "type" | "regions";

/** Groups smaller than this have counts but no shares: one listing would move a share by more than ten points. */
export const minGroupSize = 10;

/** The count as a share of its group, 0 to 1; null where the group is too small for one. */
export function computeGroupShare({ count }: { readonly count: number }, { n }: { readonly n: number }): number | null {
  return n < minGroupSize ? null : count / n;
}

/**
 * Counts for how many listings each fact of the clarity checklist could be found in public sources, by type or by region.
 *
 * Ended listings are left out, and so are facts that the register never looked for. The organisation may publish a fact that was
 * not found. Types: most listings first. Regions: those that the 2021 report calls under-served first; a listing counts in each
 * region that it names or names a country of, so that groups overlap; `global-scope`, last, holds all of global scope. Groups
 * without a listing are left out.
 *
 * @param facet undefined for one group, `all`
 * @returns groups with their facts in the order of the checklist; each count is what the directory finds for its `selection`
 * @see src/core/register/clarity.ts
 */
export function measureClarityGroups(engine: FacetEngine, facet?: ClarityFacet) {
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

export type ClarityGroup = ReturnType<typeof measureGroup>;

function measureGroup(engine: FacetEngine, id: string, terms: Selection) {
  const selection: Selection = { ...terms, status: openStates(engine.kind) };
  const facts = askedFacts[engine.kind].map((fact) => {
    const found = fact === "currency" ? { freshness: ["current", "ageing"] } : { has: [fact] };
    const all: Selection = { ...selection, ...found };
    return { fact, count: findRows(engine, all).length, selection: all };
  });
  return { id, n: findRows(engine, selection).length, selection, facts };
}

export type ClarityTable = ReturnType<typeof clarityTable>;

/** Groups of one kind, with the rows that are published of them. `checked`: listings that a person has checked. */
function clarityTable(register: Register, kind: Kind, facet?: ClarityFacet) {
  const groups = measureClarityGroups(enginesOf(register)[kind], facet);
  const rows = groups.flatMap((group) =>
    group.facts.map((fact) => ({
      ...(facet && { group: group.id }),
      fact: fact.fact,
      ...toCountCells(fact.count, addressOfQuery(kind, fact.selection)),
      n: group.n,
      n_listings: toCountCells(group.n, addressOfQuery(kind, group.selection)).listings,
      share: computeGroupShare(fact, group),
    })),
  );
  const figure = facet === undefined ? "clarity" : facet === "type" ? "clarity-by-type" : "clarity-by-region";
  const base = kind === "entity" ? "open-entities" : "open-tools";
  const options = { id: `${figure}-${plural[kind]}`, base, values: { kinds: plural[kind] } } as const;
  const checked = listBaseListings(base, register).filter(({ review }) => review.level !== "compiled").length;
  return { ...buildInsightTable(figure, register, rows, options), kind, facet, checked, groups };
}

const both = ["entity", "tool"] as const;

/** What could be found of organisations and tools: of all, by type, by region. */
export const clarityMeasures = {
  clarity: (register: Register) => both.map((kind) => clarityTable(register, kind)),
  "clarity-by-type": (register: Register) => clarityTable(register, "entity", "type"),
  "clarity-by-region": (register: Register) => both.map((kind) => clarityTable(register, kind, "regions")),
};

/**
 * Finds the widest gap in the share of one fact between two groups that are large enough for shares. Undefined where no two
 * groups differ. On a tie, the first fact and the first group win.
 */
export function findWidestGap(groups: readonly ClarityGroup[]) {
  const facts = groups[0]?.facts ?? [];
  const gaps = facts.flatMap(({ fact }, index) => {
    const shares = groups.flatMap((group) => {
      const count = group.facts[index]?.count ?? 0;
      const share = computeGroupShare({ count }, group);
      return share === null ? [] : [{ group, count, share }];
    });
    const [highest, lowest] = [greatest(shares, ({ share }) => share), least(shares, ({ share }) => share)];
    return highest && lowest && highest.share > lowest.share ? [{ fact, most: highest, least: lowest }] : [];
  });
  return greatest(gaps, (gap) => gap.most.share - gap.least.share);
}
