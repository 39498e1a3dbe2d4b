import { greatest } from "d3-array";
import type { HeatMap } from "../../../core/charts/heat-map.ts";
import type { Segment } from "../../../core/charts/stacked-bars.ts";
import { allColumn, globalColumn, underServedRegions, type Coverage } from "../../../core/insights/coverage.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { format } from "../../../core/language/page-format.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { addressOfFilteredDirectory, addressOfTerm } from "../../../dataset/address.ts";
import { facetTermTitle, termTitle } from "../../vocabulary/terms.ts";
import { buildHeatMapView, buildStackedView, kindTitles, type View } from "../figure-shapes.ts";
import { insightsCoverageMessages } from "../words.ts";
import {
  formatCoverageCell,
  formatCoverageNote,
  formatGapsFinding,
  formatPairFinding,
  formatRowFinding,
} from "./sentences.ts";

const { about, bracket, gaps, columns: columnTitles, heads, shade, unit } = insightsCoverageMessages;

/**
 * Builds the heat map of a coverage with its texts. Its description has the number of empty cells. The finding is that of
 * `formatFinding`.
 *
 * @returns `{title, unit, leftOut, heads, about, heat, draw}`; `title` is the finding, `leftOut` that of `formatCoverageNote`
 */
function buildCoverageView({ coverage }: FigureTable<"coverage">): View {
  const { kind, columnFacet, cells } = coverage;
  const emptyCells = cells.filter(({ count }) => count === 0).length;
  const texts = {
    title: formatFinding(coverage),
    unit: `${unit({ kind: kindTitles[kind] })}. ${shade}`,
    leftOut: formatCoverageNote(columnFacet === "regions"),
    about: about({ count: emptyCells, cells: cells.length }),
    heads,
  };
  return buildHeatMapView(texts, buildCoverageHeatMap(coverage));
}

/**
 * Formats the finding of a coverage: by its rows (see `formatRowFinding`), or by its cells if rows are industries (see
 * `formatPairFinding`).
 *
 * Most listings work with any industry, so that the largest row of industries would tell nothing; their cells leave that row out.
 */
function formatFinding({ kind, rowFacet, columnFacet, rows, cells }: Coverage): string {
  if (rowFacet !== "industries") {
    const titledRows = rows.map(({ row, count }) => ({ title: facetTermTitle(rowFacet, row), count }));
    return formatRowFinding(rowFacet as "services" | "functions" | "issues", kind, titledRows);
  }
  const pairs = cells.filter(({ row }) => row !== "cross-industry");
  const largest = greatest(pairs, (a, b) => a.count - b.count);
  const emptyPairs = pairs.filter(({ count }) => count === 0).length;
  const titledLargest = largest && {
    row: facetTermTitle(rowFacet, largest.row),
    column: formatColumnInSentence(columnFacet, largest.column),
    count: largest.count,
  };
  return formatPairFinding(kind, titledLargest, emptyPairs, pairs.length);
}

/** Returns the title of a term as it is written within a sentence: "forced labour", but "Africa", since regions are names. */
function formatColumnInSentence(facet: string, id: string): string {
  const title = facetTermTitle(facet, id);
  return facet === "regions" ? title : inSentence(title);
}

/**
 * Returns the title of a column: that of its term, "Global scope" for `globalColumn`, or `allTitle` for the column of all
 * listings.
 */
function toColumnTitle(columnFacet: string, column: string, allTitle: string): string {
  if (column === allColumn) return allTitle;
  return column === globalColumn ? columnTitles.global : facetTermTitle(columnFacet, column);
}

const columnRoles: Readonly<Record<string, "sum" | "apart">> = { [allColumn]: "sum", [globalColumn]: "apart" };

/**
 * Builds the heat map of a coverage: `{bracket, columns, rows}`, rows and columns in the order of the coverage. The column of
 * global scope is set off, and that of all listings is a sum. If columns are regions, the under-served ones have a common heading
 * (`bracket`).
 *
 * @param isCurrent counts only listings with evidence of the last 365 days, and adds that to the addresses; default false
 */
export function buildCoverageHeatMap(coverage: Coverage, isCurrent = false): HeatMap {
  const { kind, rowFacet, columnFacet, rows, columns } = coverage;
  const underServedColumns = columns.filter((id) => underServedRegions.includes(id)).length;
  return {
    ...(columnFacet === "regions" && { bracket: { text: bracket, columns: underServedColumns } }),
    columns: columns.map((column) => {
      const role = columnRoles[column];
      const title = toColumnTitle(columnFacet, column, columnTitles.total);
      return role === undefined ? { title } : { title, role };
    }),
    rows: rows.map(({ row, cells }) => {
      const label = facetTermTitle(rowFacet, row);
      const heatCells = cells.map((cell) => {
        const count = isCurrent ? cell.current : cell.count;
        const query = isCurrent ? { ...cell.selection, freshness: ["current"] } : cell.selection;
        return {
          count,
          label: formatCoverageCell(count, label, toColumnTitle(columnFacet, cell.column, columnTitles.all), kind),
          address: count === 0 ? null : addressOfFilteredDirectory(kind, query),
        };
      });
      return { label, cells: heatCells };
    }),
  };
}

/**
 * Builds the bars of kinds of help in each region: those that no local organisation offers, those that one offers, and those that
 * more offer. The finding is how many regions lack a kind of help.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, isSentence, draw}`; `title` is the finding
 */
function buildHelpGapsView({ rows }: FigureTable<"help-gaps">): View {
  const tones = { none: "hatched", one: "half", more: "pale" } as const;
  const columns = ["none", "one", "more"] as const;
  const stackedRows = rows.map((row) => {
    const title = termTitle("region", row.region);
    return {
      label: title,
      note: "",
      segments: columns.map((name): Segment => ({
        tone: tones[name],
        value: row[name],
        text: format.number(row[name]),
        spokenText: gaps.spoken({ region: title, count: row[name], offered: inSentence(gaps.heads[name]) }),
        address: addressOfTerm("region", row.region),
      })),
    };
  });
  const texts = {
    title: formatGapsFinding(rows),
    unit: gaps.unit,
    leftOut: gaps.leftOut,
    heads: gaps.heads,
    terms: { region: Object.fromEntries(rows.map(({ region }) => [region, termTitle("region", region)])) },
  };
  const key = columns.map((name) => ({ tone: tones[name], label: gaps.heads[name] }));
  return { ...buildStackedView(texts, stackedRows, key), isSentence: false };
}

export const coverageViews = { coverage: buildCoverageView, "help-gaps": buildHelpGapsView };
