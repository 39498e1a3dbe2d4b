import { groups } from "d3-array";
import type { Heat } from "../../../core/charts/heat-map.ts";
import type { TableOf } from "../../../core/insights/figures.ts";
import { findRegionGaps, globalScope, manyTools } from "../../../core/insights/overlap.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { barOf, viewBars, viewHeat, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { kinds, regions } = t.overlap;

/** Kinds of work by their tools: the solid part is those that are active. */
function viewKinds({ rows }: TableOf<"overlap">): View {
  const several = rows.filter(({ count }) => count >= 2).length;
  const bars = rows.map((row) => ({
    ...barOf(row, row.title, t.trends.life.text(row.active, row.count)),
    part: row.active,
  }));
  const terms = { kind: Object.fromEntries(rows.map(({ kind, title }) => [kind, title])) };
  const { unit, note: leftOut, heads } = kinds;
  return viewBars({ title: kinds.finding(several, rows.length), unit, leftOut, heads, terms }, bars);
}

/** Kinds of work with many tools in one region, as a heat map, tools that work everywhere apart. */
function viewRegions({ rows }: TableOf<"overlap-regions">): View {
  const isGlobal = (region: string) => region === globalScope;
  const titleOf = (region: string) => (isGlobal(region) ? regions.heads.global : termTitle("region", region));
  const byKind = groups(rows, ({ title }) => title);
  const heat: Heat = {
    columns: (byKind[0]?.[1] ?? []).map(({ region }) => ({
      title: titleOf(region),
      ...(isGlobal(region) && { role: "apart" }),
    })),
    rows: byKind.map(([label, own]) => ({
      label,
      cells: own.map(({ region, count, listings }) => ({
        ...{ count, address: listings },
        label: t.coverage.cell(count, label, titleOf(region), "tool"),
      })),
    })),
  };
  const said = heat.rows.map(
    ({ label, cells }) => `${label}: ${cells.map(({ count }) => count).join(t.format.comma)}.`,
  );
  return viewHeat(
    {
      title: regions.finding({ count: findRegionGaps({ rows }).length, least: manyTools }),
      ...{ unit: `${regions.title}. ${t.coverage.shade}`, leftOut: regions.note, about: said.join(" ") },
      heads: { title: kinds.heads.kind, region: t.filter.facet("regions"), count: kinds.heads.count },
    },
    heat,
  );
}

export const overlapViews = { overlap: viewKinds, "overlap-regions": viewRegions };
