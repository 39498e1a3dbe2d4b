import { addressOfQuery } from "../../../dataset/address.ts";
import type { Kind } from "../../../dataset/model.ts";
import { greatest } from "d3-array";
import type { HeatRow } from "../../../core/charts/heat-map.ts";
import { coverageTopics, measureTopic, type CoverageTopic } from "../../../core/insights/coverage/coverage-matrices.ts";
import { coverageTable } from "../../../core/insights/coverage/coverage-tables.ts";
import type { Coverage } from "../../../core/insights/coverage/coverage.ts";
import { enginesOf } from "../../../core/facets/engines.ts";
import type { Register } from "../../../core/register/register.ts";
import type { Messages } from "../words.ts";
import { facetTitle } from "../../vocabulary/terms.ts";
import { drawHeatMap } from "../../charts/HeatMap.tsx";
import type { FigureView } from "../../charts/figure-view.ts";

/** A heat map of one kind, with what it was counted from. */
export interface CoverageFigure extends FigureView {
  readonly topic: CoverageTopic;
  readonly coverage: Coverage;
}

const kinds: readonly Kind[] = ["entity", "tool"];

/** The heat maps of every topic, by the id of their rows. */
export function coverageFigures(register: Register, t: Messages): Readonly<Record<string, CoverageFigure>> {
  const figures = coverageTopics.flatMap((topic) => {
    const byKind = measureTopic(topic, enginesOf(register));
    return kinds.flatMap((kind) => (byKind[kind] === undefined ? [] : [figureOf(topic, byKind[kind], t)]));
  });
  return Object.fromEntries(figures.map((figure) => [figure.table.id, figure]));
}

/** The figures of one topic, organisations first. */
export function figuresOfTopic(
  figures: Readonly<Record<string, CoverageFigure>>,
  topic: CoverageTopic,
): CoverageFigure[] {
  return Object.values(figures).filter((figure) => figure.topic === topic);
}

function figureOf(topic: CoverageTopic, coverage: Coverage, t: Messages): CoverageFigure {
  const { kind, columnFacet, columns, cells, n } = coverage;
  const words = t.coverage;
  const empty = cells.filter(({ count }) => count === 0).length;
  const isPlace = columnFacet === "regions";
  return {
    topic,
    coverage,
    table: coverageTable(topic, coverage),
    title: findingOf(coverage, t),
    unit: `${words.unit(kind)}. ${words.shade}`,
    n: words.n(n, kind),
    base: "open",
    leftOut: words.leftOut(isPlace),
    about: words.about({ count: empty, cells: cells.length }),
    heads: words.heads,
    draw: (options) =>
      drawHeatMap(
        heatRows(coverage, t),
        columns.map((id) => facetTitle(columnFacet, id)),
        options,
      ),
  };
}

/** Of rows, or of pairs where rows are industries: most works with any industry, which tells nothing. */
function findingOf({ kind, rowFacet, columnFacet, rows, cells }: Coverage, { coverage: words }: Messages): string {
  if (rowFacet !== "industries") {
    return words.finding(
      rowFacet as "services" | "functions" | "issues",
      kind,
      rows.map(({ row, count }) => ({ title: facetTitle(rowFacet, row), count })),
    );
  }
  const pairs = cells.filter(({ row }) => row !== "cross-industry");
  const top = greatest(pairs, (a, b) => a.count - b.count);
  const said = top && {
    row: facetTitle(rowFacet, top.row),
    column: facetTitle(columnFacet, top.column),
    count: top.count,
  };
  return words.pairFinding(kind, said, pairs.filter(({ count }) => count === 0).length, pairs.length);
}

function heatRows({ kind, rowFacet, columnFacet, rows, columns, cells }: Coverage, t: Messages): HeatRow[] {
  return rows.map(({ row }, place) => {
    const label = facetTitle(rowFacet, row);
    const own = cells.slice(place * columns.length, (place + 1) * columns.length);
    return {
      label,
      cells: own.map(({ column, count, selection }) => ({
        count,
        label: t.coverage.cell(count, label, facetTitle(columnFacet, column), kind),
        address: count === 0 ? null : addressOfQuery(kind, selection),
      })),
    };
  });
}
