import { ascending, descending } from "d3-array";
import type { Coverage, CoverageCell, CoverageRow } from "./coverage.ts";
import { needByRegion, type Need } from "./need.ts";

/** A cell with few listings or none, and who works nearest to it. */
export interface ThinCell extends CoverageCell {
  readonly need?: Need;
  /** The row that it lies in. */
  readonly of: CoverageRow;
}

/** At most so many listings make a cell thin. */
export const thinLimit = 1;

/**
 * The thinnest cells of a coverage.
 *
 * Where columns are regions, those in which forced labour is more prevalent come first, since there the register has a sourced
 * figure of need; elsewhere no order of need is claimed. Then cells with fewer listings; then those whose row has more elsewhere: what is
 * offered widely and not here can most likely be had. A row without any listing is left out: it is thin everywhere.
 *
 * @param limit how many, at most
 * @returns in that order; ties in the order of the coverage
 */
export function findThinCells({ columnFacet, rows, cells }: Coverage, limit: number): ThinCell[] {
  const rowById = new Map(rows.map((row) => [row.row, row]));
  const thin = cells.flatMap((cell): ThinCell[] => {
    const of = rowById.get(cell.row);
    if (of === undefined || of.count === 0 || cell.count > thinLimit) return [];
    const need = columnFacet === "regions" ? needByRegion[cell.column] : undefined;
    return [{ ...cell, of, ...(need !== undefined && { need }) }];
  });
  const needOf = ({ need }: ThinCell) => need?.perThousand ?? 0;
  return thin
    .map((cell, place) => ({ cell, place }))
    .sort(
      (a, b) =>
        descending(needOf(a.cell), needOf(b.cell)) ||
        ascending(a.cell.count, b.cell.count) ||
        descending(a.cell.of.count, b.cell.of.count) ||
        a.place - b.place,
    )
    .slice(0, limit)
    .map(({ cell }) => cell);
}
