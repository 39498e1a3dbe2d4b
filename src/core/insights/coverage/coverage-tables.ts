import { addressOfQuery } from "../../../dataset/address.ts";
import type { Kind } from "../../../dataset/model.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";
import type { Register } from "../../register/register.ts";
import { coverageTopics, measureTopic, type CoverageTopic } from "./coverage-matrices.ts";
import type { Coverage, Counted } from "./coverage.ts";
import { enginesOf } from "../../facets/engines.ts";

const kinds: readonly Kind[] = ["entity", "tool"];
const plural = { entity: "organisations", tool: "tools" } as const;

/** The rows of every heat map: one table for each topic and kind. */
export function measureCoverageTables(register: Register): InsightTable[] {
  return coverageTopics.flatMap((topic) => {
    const byKind = measureTopic(topic, enginesOf(register));
    return kinds.flatMap((kind) => (byKind[kind] === undefined ? [] : [coverageTable(topic, byKind[kind])]));
  });
}

/** The id of a topic's table of one kind. */
function coverageTableId({ id }: Pick<CoverageTopic, "id">, kind: Kind): string {
  return `${id}-${plural[kind]}`;
}

/** Cells in rows: each with its count, how many are current, and the listings behind it. */
export function coverageTable(topic: CoverageTopic, coverage: Coverage): InsightTable {
  const { kind, n, rowFacet, columnFacet, cells, rows } = coverage;
  const address = ({ selection }: Counted) => addressOfQuery(kind, selection);
  const isPlace = columnFacet === "regions";
  const all = rows.flatMap((row) => [
    ...cells.filter((cell) => cell.row === row.row),
    ...(row.global ? [{ row: row.row, column: "global-scope", ...row.global }] : []),
    { ...row, column: "all" },
  ]);
  return {
    id: coverageTableId(topic, kind),
    description: `${plural[kind]} that have not ended, by ${rowFacet} and ${columnFacet}. One listing counts in each of its cells, so cells do not add up.`,
    n,
    columns: [
      { name: "row", description: `Term id of ${rowFacet}.`, unit: "text" },
      {
        name: "column",
        description: `Term id of ${columnFacet}; all: whatever it states there.${isPlace ? " A region holds what names it or a country in it; global-scope what works everywhere." : ""}`,
        unit: "text",
      },
      countColumn("Listings in the cell."),
      { name: "current", description: "Of these, the ones with evidence not older than 365 days.", unit: "listings" },
    ],
    rows: all.map((cell) => ({
      row: cell.row,
      column: cell.column,
      ...counted(cell.count, address(cell)),
      current: cell.current,
    })),
  };
}
