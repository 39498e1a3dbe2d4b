import { descending } from "d3-array";
import { shareStep, type Heat } from "../../../core/charts/heat-map.ts";
import {
  shareOfGroup,
  smallestGroup,
  widestGap,
  type ClarityFacet,
  type ClarityGroup,
  type ClarityTable,
} from "../../../core/insights/clarity.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { addressOfQuery } from "../../../dataset/address.ts";
import { facetTitle } from "../../vocabulary/terms.ts";
import { viewBars, viewHeat } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { all, by, names, heads, kinds, leftOut } = t.clarity;

/** What could be found of all listings of a kind, as bars. */
export function viewClarity({ kind, n, checked, groups: [whole] }: ClarityTable) {
  const facts = (whole?.facts ?? []).toSorted((a, b) => descending(a.count, b.count));
  const bars = facts.map(({ fact, count, selection }) => ({
    ...{ label: names[fact], value: count },
    text: n < smallestGroup ? all.smallText({ found: count, all: n }) : all.text(count, count / n),
    address: count === 0 ? null : addressOfQuery(kind, selection),
  }));
  return {
    title: all.finding(kind, facts, n),
    ...{ unit: all.unit(kind), leftOut: `${leftOut(checked, n, kind)} ${kinds[kind]}`, heads },
    terms: { fact: names },
    ...viewBars(bars, n),
  };
}

/** What could be found of each type or region, as a heat map of shares. */
export function viewClarityBy(table: ClarityTable) {
  const { kind, n, checked, groups, facet = "type" } = table;
  const gap = widestGap(kind, groups);
  const named = ({ group, count }: { readonly group: ClarityGroup; readonly count: number }) => {
    const title = titleOf(group, facet);
    return { title: facet === "type" || group.id === "global-scope" ? inSentence(title) : title, count, n: group.n };
  };
  const heat = sharesOf(table);
  const notes = [leftOut(checked, n, kind), kinds[kind], ...(facet === "regions" ? [by.overlap] : []), by.chance];
  return {
    title: by.finding(kind, facet, gap && { ...gap, most: named(gap.most), least: named(gap.least) }),
    ...{ unit: by.unit(kind, smallestGroup), leftOut: notes.join(" "), heads },
    about: by.about({ rows: groups.length, facts: heat.columns.length - 1 }),
    terms: { fact: names },
    ...viewHeat(heat),
  };
}

function titleOf({ id }: ClarityGroup, facet: ClarityFacet): string {
  return id === "global-scope" ? t.coverage.columns.global : facetTitle(facet, id);
}

/** The columns and rows of the shares of each group; groups too small for a share have numbers alone. */
function sharesOf({ kind, facet = "type", groups }: ClarityTable): Heat {
  const facts = groups[0]?.facts ?? [];
  return {
    columns: [...facts.map(({ fact }) => ({ title: names[fact] })), { title: by.listed, role: "sum" }],
    rows: groups.map((group) => {
      const { n } = group;
      const label = titleOf(group, facet);
      const cells = group.facts.map((fact) => {
        const { count, selection } = fact;
        const share = shareOfGroup(fact, group);
        return {
          count,
          text: share === null ? all.smallText({ found: count, all: n }) : by.share(share),
          step: share === null ? null : shareStep(share),
          label: by.cell(kind, label, fact.fact, count, n, share),
          address: count === 0 ? null : addressOfQuery(kind, selection),
        };
      });
      const address = addressOfQuery(kind, group.selection);
      const isApart = group.id === "global-scope";
      return {
        label,
        isApart,
        cells: [...cells, { count: n, step: null, label: by.rowLabel(kind, label, n), address }],
      };
    }),
  };
}
