import { greatest } from "d3-array";
import type { HeatMap } from "../../../core/charts/heat-map.ts";
import { allColumn, globalColumn, underServedRegions, type Coverage } from "../../../core/insights/coverage.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { addressOfQuery } from "../../../dataset/address.ts";
import { facetTermTitle } from "../../vocabulary/terms.ts";
import { buildHeatMapView, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const words = t.coverage;

export function buildCoverageView({ coverage }: FigureTable<"coverage">): View {
  const { kind, columnFacet, cells } = coverage;
  const empty = cells.filter(({ count }) => count === 0).length;
  const said = {
    title: findingOf(coverage),
    unit: `${words.unit(kind)}. ${words.shade}`,
    leftOut: words.leftOut(columnFacet === "regions"),
    about: words.about({ count: empty, cells: cells.length }),
    heads: words.heads,
  };
  return buildHeatMapView(said, toHeatMap(coverage));
}

/** Of rows, or of pairs where rows are industries: most works with any industry, which tells nothing. */
function findingOf({ kind, rowFacet, columnFacet, rows, cells }: Coverage): string {
  if (rowFacet !== "industries") {
    return words.finding(
      rowFacet as "services" | "functions" | "issues",
      kind,
      rows.map(({ row, count }) => ({ title: facetTermTitle(rowFacet, row), count })),
    );
  }
  const pairs = cells.filter(({ row }) => row !== "cross-industry");
  const top = greatest(pairs, (a, b) => a.count - b.count);
  const empty = pairs.filter(({ count }) => count === 0).length;
  const named = top && {
    row: facetTermTitle(rowFacet, top.row),
    column: facetTermTitle(columnFacet, top.column),
    count: top.count,
  };
  return words.pairFinding(kind, named, empty, pairs.length);
}

/** The columns and rows of a heat map. @param isCurrent counts only listings with evidence within a year */
export function toHeatMap({ kind, rowFacet, columnFacet, rows, columns }: Coverage, isCurrent = false): HeatMap {
  const titleOf = (column: string, ofAll: string) =>
    column === allColumn ? ofAll : column === globalColumn ? words.columns.global : facetTermTitle(columnFacet, column);
  const roles: Readonly<Record<string, "sum" | "apart">> = { [allColumn]: "sum", [globalColumn]: "apart" };
  const underServed = columns.filter((id) => underServedRegions.includes(id)).length;
  return {
    ...(columnFacet === "regions" && { bracket: { text: words.bracket, columns: underServed } }),
    columns: columns.map((id) => ({
      title: titleOf(id, words.columns.total),
      ...(roles[id] !== undefined && { role: roles[id] }),
    })),
    rows: rows.map(({ row, cells }) => {
      const label = facetTermTitle(rowFacet, row);
      return {
        label,
        cells: cells.map(({ column, current, selection, ...cell }) => {
          const count = isCurrent ? current : cell.count;
          const query = isCurrent ? { ...selection, freshness: ["current"] } : selection;
          return {
            count,
            label: words.cell(count, label, titleOf(column, words.columns.all), kind),
            address: count === 0 ? null : addressOfQuery(kind, query),
          };
        }),
      };
    }),
  };
}
