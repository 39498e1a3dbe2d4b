import { max } from "d3-array";
import { underServedRegions } from "../../../core/insights/coverage.ts";
import { rowsWithFewest, type InsightRow, type InsightTable } from "../../../core/insights/insight-table.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { barOf, viewBars, withShare } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";

const { partner, named } = t.needs;

/** What companies look for in a partner, and how many organisations state it. */
export function viewPartner(table: InsightTable) {
  const rarest = rowsWithFewest(table.rows, "count");
  const names = rarest.map(({ need }) => partner.short[need as keyof typeof partner.short]);
  const title = partner.title(names, Number(rarest[0]?.["count"]), table.n);
  return view(table, partner, title, ({ need }) => partner.needs[need as keyof typeof partner.needs]);
}

/** What the report of 2021 found lacking, and how many listings answer it. */
export function viewNamed(table: InsightTable) {
  const isRegion = ({ need }: InsightRow) => underServedRegions.includes(String(need));
  const fewest = rowsWithFewest(table.rows.filter(isRegion), "count");
  const regionOf = ({ need }: InsightRow) => termTitle("region", String(need));
  return view(table, named, named.title(fewest.map(regionOf), Number(fewest[0]?.["count"])), (row) =>
    isRegion(row) ? named.needs.local({ region: regionOf(row) }) : named.needs[row["need"] as "out-of-date"],
  );
}

/** Bars of counts, with the share that each is of its kind. A full bar is every listing of a kind. */
function view(
  table: InsightTable,
  { nothing, unit, leftOut, heads }: Pick<typeof partner, "nothing" | "unit" | "leftOut" | "heads">,
  title: string,
  labelOf: (row: InsightRow) => string,
) {
  const bars = table.rows.map((row) =>
    barOf(row, labelOf(row), withShare(Number(row["count"]), row["share"] as number | null)),
  );
  return {
    title: table.n === 0 ? nothing : title,
    ...{ unit, leftOut, heads },
    terms: { need: Object.fromEntries(table.rows.map((row) => [String(row["need"]), labelOf(row)])) },
    ...viewBars(
      bars,
      max(table.rows, ({ of }) => Number(of)),
    ),
  };
}
