import { descending, groups } from "d3-array";
import type { DotRow } from "../../../core/charts/dot-rows.ts";
import type { HeatMap } from "../../../core/charts/heat-map.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { findRegionGaps, globalScope, manyToolsThreshold } from "../../../core/insights/overlap.ts";
import { format } from "../../../core/language/page-format.ts";
import { drawDotRows } from "../../charts/draw-shares.tsx";
import { facetMessages } from "../../directory/words.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { formatCoverageCell } from "../coverage/sentences.ts";
import { buildHeatMapView, type View } from "../figure-shapes.ts";
import { insightsCoverageMessages, insightsOverlapMessages } from "../words.ts";
import { formatKindsFinding } from "./sentences.ts";
import { labelled } from "../../language/labelled.ts";

const { kinds, regions } = insightsOverlapMessages;

/**
 * Builds the dots of tools by kind of work, in groups by main function: a disc for each active tool, a ring for each of unknown
 * status and a cross for each that has ended. Kinds with the most tools come first in their group, and so do groups by their first
 * kind. The finding counts the kinds with at least two tools.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildKindsOfWorkView({ rows }: FigureTable<"overlap">): View {
  const repeatedKinds = rows.filter(({ count }) => count >= 2).length;
  const rowsByFunction = groups(
    rows.toSorted((a, b) => descending(a.count, b.count)),
    (row) => row.function,
  );
  const dotGroups = rowsByFunction.map(([functionId, kindRows]) => ({
    title: termTitle("tool-function", functionId),
    rows: kindRows.map(({ title, count, listings, active, ended, unknown }): DotRow => ({
      label: title,
      dots: [
        { shape: "disc", count: active },
        { shape: "ring", count: unknown },
        { shape: "cross", count: ended },
      ],
      text: format.number(count),
      spokenText: kinds.spoken({ title, count, active, unknown, ended }),
      count,
      address: listings,
    })),
  }));
  const key = [
    { shape: "disc", label: kinds.heads.active },
    { shape: "ring", label: kinds.heads.unknown },
    { shape: "cross", label: kinds.heads.ended },
  ] as const;
  return {
    title: formatKindsFinding(repeatedKinds, rows.length),
    unit: kinds.unit,
    leftOut: kinds.note,
    heads: kinds.heads,
    terms: { kind: Object.fromEntries(rows.map(({ kind, title }) => [kind, title])) },
    about: `${dotGroups.flatMap((group) => group.rows.map(({ spokenText }) => spokenText)).join(format.semicolon)}.`,
    draw: (options) => drawDotRows(dotGroups, key, options),
  };
}

/**
 * Builds the heat map of kinds of work with many tools in one region: a row for each kind, a column for each region. Tools that
 * work everywhere are in a column apart.
 *
 * @returns `{title, unit, leftOut, heads, about, heat, draw}`; `title` is the finding, `about` one text with the counts of all
 *   rows, in their order: "Job offers: 3, 0, 12. Audits: 1, 14, 2."
 */
function buildRegionsOfWorkView({ rows }: FigureTable<"overlap-regions">): View {
  const toRegionTitle = (region: string) =>
    region === globalScope ? regions.heads.global : termTitle("region", region);
  const rowsByKind = groups(rows, ({ title }) => title);
  const [, firstRows] = rowsByKind[0] ?? ["", []];
  const heat: HeatMap = {
    columns: firstRows.map(({ region }) =>
      region === globalScope ? { title: toRegionTitle(region), role: "apart" } : { title: toRegionTitle(region) },
    ),
    rows: rowsByKind.map(([label, kindRows]) => ({
      label,
      cells: kindRows.map(({ region, count, listings }) => ({
        count,
        address: listings,
        label: formatCoverageCell(count, label, toRegionTitle(region), "tool"),
      })),
    })),
  };
  const rowTexts = heat.rows.map(
    ({ label, cells }) => `${labelled(label, cells.map(({ count }) => count).join(format.comma))}.`,
  );
  const texts = {
    title: regions.finding({ count: findRegionGaps({ rows }).length, threshold: manyToolsThreshold }),
    unit: `${regions.title}. ${insightsCoverageMessages.shade}`,
    leftOut: regions.note,
    about: rowTexts.join(" "),
    heads: {
      title: kinds.heads.kind,
      region: facetMessages.regions.title,
      count: kinds.heads.count,
    },
  };
  return buildHeatMapView(texts, heat);
}

export const overlapViews = { overlap: buildKindsOfWorkView, "overlap-regions": buildRegionsOfWorkView };
