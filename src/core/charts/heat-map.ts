import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";

/** Last step of the colour ramp. Step 0 is for zero. */
const maxHeatStep = 6;

/**
 * Returns the step of the colour ramp for a count: 0 for zero and below, else 1 to 6.
 *
 * The step is 1 + ⌊6 √(count / largestCount)⌋, but at most 6. The square root tells small counts apart, of which there are many:
 * with a largest count of 44, a count of 1 has step 1, 11 has step 4 and 44 has step 6.
 *
 * @param largestCount of the map; at 0 every count above zero has step 6
 */
export function toHeatStep(count: number, largestCount: number): number {
  if (count <= 0) return 0;
  const step = scaleSqrt([0, Math.max(largestCount, 1)], [0, maxHeatStep])(count);
  return Math.min(maxHeatStep, Math.floor(step) + 1);
}

/**
 * Returns the step of the colour ramp for a share of 0 to 1: 0 for zero and below, else 1 to 6, one for each sixth (1/6 has step
 * 1, 0.17 has step 2). A share above 1 has step 6.
 */
export function toShareStep(share: number): number {
  return Math.min(maxHeatStep, Math.ceil(Math.max(0, share) * maxHeatStep));
}

/** A heat map: a grid of cells, drawn in a file and shown as a table on a page. */
export interface HeatMap {
  readonly columns: readonly HeatMapColumn[];
  readonly rows: readonly HeatMapRow[];
  /** Heading over the first `columns` columns. */
  readonly bracket?: { readonly text: string; readonly columns: number };
}

export interface HeatMapColumn {
  readonly title: string;
  /** `apart`: set off from the columns before it and shaded on a scale of its own. `sum`: total of the row, not shaded. */
  readonly role?: "apart" | "sum";
}

export interface HeatMapRow {
  readonly label: string;
  /** True if the row is set off from those before it. */
  readonly isApart?: boolean;
  /** Cells in the order of the columns, one each. */
  readonly cells: readonly HeatMapCell[];
}

export interface HeatMapCell {
  /** Number of listings behind the cell. */
  readonly count: number;
  /** Text of the cell. Default: its count. */
  readonly text?: string;
  /** Share, 0 to 1, that the cell is shaded by instead of its count. Null for no shade. */
  readonly share?: number | null;
  /** Accessible name of the cell's link. */
  readonly label: string;
  /** Address of the listings behind the cell, without the base path. Null if there are none. */
  readonly address: string | null;
}

/**
 * Computes the step of the colour ramp, 0 to 6, of each cell.
 *
 * A cell with a share is shaded by it, as by `toShareStep`. The others are shaded by count, as by `toHeatStep`, relative to the
 * largest count among the columns of the same role.
 *
 * @returns steps by row, then column: `[[0, 6], [3, null]]`; null for cells without a shade: those of a `sum` column, and those
 *   whose share is null
 */
export function computeShades({ columns, rows }: Pick<HeatMap, "columns" | "rows">): (number | null)[][] {
  const findLargestCount = (role: "apart" | undefined) =>
    max(rows, ({ cells }) => max(cells, ({ count }, index) => (columns[index]?.role === role ? count : 0))) ?? 0;
  const largestCounts = { plain: findLargestCount(undefined), apart: findLargestCount("apart") };
  return rows.map(({ cells }) =>
    cells.map(({ count, share }, index) => {
      const role = columns[index]?.role ?? "plain";
      if (role === "sum" || share === null) return null;
      return share === undefined ? toHeatStep(count, largestCounts[role]) : toShareStep(share);
    }),
  );
}

/** Largest number of rows with which a heat map is turned on a phone: as many columns as fit beside the labels. */
const maxTurnedRows = 4;

/**
 * Returns a heat map with its rows as columns, for a narrow page, which has room for few columns but for any number of rows. A
 * column that is set off becomes such a row. Undefined if the map has more than four rows, no more columns than rows, a sum or
 * a bracket.
 */
export function turnHeatMap({ columns, rows, bracket }: HeatMap): HeatMap | undefined {
  const hasSum = columns.some(({ role }) => role === "sum");
  if (rows.length > maxTurnedRows || columns.length <= rows.length || hasSum || bracket !== undefined) return undefined;
  return {
    columns: rows.map(({ label }) => ({ title: label })),
    rows: columns.map(({ title, role }, index) => ({
      label: title,
      isApart: role === "apart",
      cells: rows.flatMap(({ cells }) => cells[index] ?? []),
    })),
  };
}
