import { descending } from "d3-array";
import type { HeatMap } from "../../../core/charts/heat-map.ts";
import { facetsByKind, openStates } from "../../../core/facets/facet-definitions.ts";
import { notStated } from "../../../core/facets/selection.ts";
import { computeGroupShare, minGroupSize, findWidestGap } from "../../../core/insights/clarity.ts";
import type { ClarityGroup, ClarityTable } from "../../../core/insights/clarity.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { askedFacts, measureClarity } from "../../../core/register/clarity.ts";
import { freshnessOf, isEnded } from "../../../core/register/register.ts";
import { addressOfClarity, addressOfList, addressOfQuery } from "../../../dataset/address.ts";
import { folders } from "../../../dataset/model.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { facetTermTitle } from "../../vocabulary/terms.ts";
import { buildBarsView, buildHeatMapView, type ListingList, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { all, by, names, heads, kinds, leftOut, missing, title: pageTitle } = t.clarity;

/** What could be found of all listings of a kind, as bars. */
function buildClarityView({ kind, n, checked, groups: [whole] }: ClarityTable): View {
  const facts = (whole?.facts ?? []).toSorted((a, b) => descending(a.count, b.count));
  const bars = facts.map(({ fact, count, selection }) => ({
    label: names[fact],
    value: count,
    text: n < minGroupSize ? all.smallText({ found: count, all: n }) : all.text(count, count / n),
    address: count === 0 ? null : addressOfQuery(kind, selection),
  }));
  const said = { title: all.finding(kind, facts, n), unit: all.unit(kind), heads, terms: { fact: names } };
  return buildBarsView({ ...said, leftOut: `${leftOut(checked, n, kind)} ${kinds[kind]}` }, bars, n);
}

/** What could be found of each type or region, as a heat map of shares. */
function buildClarityByGroupView(table: ClarityTable): View {
  const { kind, n, checked, groups, facet = "type" } = table;
  const gap = findWidestGap(groups);
  const named = ({ group, count }: { readonly group: ClarityGroup; readonly count: number }) => {
    const title = titleOf(group, facet);
    return { title: facet === "type" || group.id === "global-scope" ? inSentence(title) : title, count, n: group.n };
  };
  const heat = sharesOf(table);
  const notes = [leftOut(checked, n, kind), kinds[kind], ...(facet === "regions" ? [by.overlap] : []), by.chance];
  return buildHeatMapView(
    {
      title: by.finding(kind, facet, gap && { ...gap, most: named(gap.most), least: named(gap.least) }),
      unit: by.unit(kind, minGroupSize),
      leftOut: notes.join(" "),
      heads,
      terms: { fact: names },
      about: by.about({ rows: groups.length, facts: heat.columns.length - 1 }),
    },
    heat,
  );
}

const titleOf = ({ id }: ClarityGroup, facet: "type" | "regions") =>
  id === "global-scope" ? t.coverage.columns.global : facetTermTitle(facet, id);

/** The columns and rows of the shares of each group; groups too small for a share have numbers alone. */
function sharesOf({ kind, facet = "type", groups }: ClarityTable): HeatMap {
  return {
    columns: [
      ...(groups[0]?.facts ?? []).map(({ fact }) => ({ title: names[fact] })),
      { title: by.listed, role: "sum" },
    ],
    rows: groups.map((group) => {
      const { n, id, selection: whole } = group;
      const label = titleOf(group, facet);
      const cells = group.facts.map((fact) => {
        const { count, selection } = fact;
        const share = computeGroupShare(fact, group);
        return {
          count,
          text: share === null ? all.smallText({ found: count, all: n }) : by.share(share),
          share,
          label: by.cell(kind, label, fact.fact, count, n, share),
          address: count === 0 ? null : addressOfQuery(kind, selection),
        };
      });
      const sum = { count: n, label: by.rowLabel(kind, label, n), address: addressOfQuery(kind, whole) };
      return { label, isApart: id === "global-scope", cells: [...cells, sum] };
    }),
  };
}

export const clarityViews = {
  clarity: buildClarityView,
  "clarity-by-type": buildClarityByGroupView,
  "clarity-by-region": buildClarityByGroupView,
};

/**
 * For each kind and fact that was looked for, the listings that have not ended and of which it could not be found.
 *
 * @returns `list`: the name of the list that holds them where no directory can be asked for them; `address` without the base
 */
export function findMissingFacts({ register, byKind }: Catalogue) {
  return (["entity", "tool"] as const).flatMap((kind) => {
    const open = byKind[kind].filter((listing) => !isEnded(listing));
    const found = open.map((listing) => ({
      listing,
      facts: measureClarity(listing, freshnessOf(register, listing), register.today).missing,
    }));
    return askedFacts[kind].map((fact) => {
      const isFacet = fact === "currency" || facetsByKind[kind].some(({ name }) => name === fact);
      const list = isFacet ? undefined : `${folders[kind]}-without-${fact}`;
      const query = fact === "currency" ? { freshness: ["stale", "undated"] } : { [fact]: [notStated] };
      const asked = addressOfQuery(kind, { ...query, status: openStates(kind) });
      const listings = found.filter(({ facts }) => facts.includes(fact)).map(({ listing }) => listing);
      return { kind, fact, list, listings, address: list === undefined ? asked : addressOfList(list) };
    });
  });
}

export function buildClarityLists(catalogue: Catalogue): ListingList[] {
  const figurePage = { title: pageTitle, address: addressOfClarity };
  return findMissingFacts(catalogue).flatMap(({ kind, fact, list: name, listings }) => {
    const words = { title: missing.listTitle(fact, kind), lead: missing.listLead(fact, kind) };
    return name === undefined ? [] : [{ name, ...words, listings, figurePage }];
  });
}
