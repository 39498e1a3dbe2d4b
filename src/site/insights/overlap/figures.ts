import { max } from "d3-array";
import { heatStep, type Heat } from "../../../core/charts/heat-map.ts";
import type { InsightTable } from "../../../core/insights/insight-table.ts";
import {
  findRegionGaps,
  globalScope,
  manyTools,
  type KindRow,
  type RegionRow,
} from "../../../core/insights/overlap.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { barOf, viewBars, viewHeat } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { kinds, regions } = t.overlap;

/** Kinds of work by their tools: the solid part is those that are active. */
export function viewKinds({ rows }: InsightTable<KindRow>) {
  const several = rows.filter(({ count }) => count >= 2).length;
  const bars = rows.map((row) => ({
    ...barOf(row, row.title, t.trends.life.text(row.active, row.count)),
    part: row.active,
  }));
  return {
    title: kinds.finding(several, rows.length),
    ...{ unit: kinds.unit, leftOut: kinds.note, heads: kinds.heads },
    terms: { kind: Object.fromEntries(rows.map(({ kind, title }) => [kind, title])) },
    ...viewBars(bars),
  };
}

const titleOf = (region: string) => (region === globalScope ? regions.heads.global : termTitle("region", region));

/** The columns and rows of kinds of work by region, tools that work everywhere apart. */
function heatOfRegions({ rows }: InsightTable<RegionRow>): Heat {
  const byKind = [...Map.groupBy(rows, ({ kind }) => kind).values()];
  const [global, local] = [true, false].map((isGlobal) =>
    max(rows, ({ region, count }) => ((region === globalScope) === isGlobal ? count : 0)),
  );
  return {
    columns: (byKind[0] ?? []).map(({ region }) => ({
      title: titleOf(region),
      ...(region === globalScope && { role: "apart" }),
    })),
    rows: byKind.map((own) => ({
      label: own[0]?.title ?? "",
      cells: own.map(({ region, title, count, listings }) => ({
        ...{ count, step: heatStep(count, (region === globalScope ? global : local) ?? 0), address: listings },
        label: t.coverage.cell(count, title, titleOf(region), "tool"),
      })),
    })),
  };
}

/** Kinds of work with many tools in one region, as a heat map. */
export function viewRegions(table: InsightTable<RegionRow>) {
  const heat = heatOfRegions(table);
  const said = heat.rows.map(
    ({ label, cells }) => `${label}: ${cells.map(({ count }) => count).join(t.format.comma)}.`,
  );
  return {
    title: regions.finding({ count: findRegionGaps(table).length, least: manyTools }),
    ...{ unit: `${regions.title}. ${t.coverage.shade}`, leftOut: regions.note, about: said.join(" ") },
    heads: { title: kinds.heads.kind, region: t.filter.facet("regions"), count: kinds.heads.count },
    ...viewHeat(heat),
  };
}
