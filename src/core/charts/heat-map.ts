import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";

/** Steps of the ramp: 0 for zero, then six. */
const heatSteps = 6;

/**
 * The step of the ramp that a count falls into: 0 for zero, else 1 to 6 by its square root, so that small counts, of which
 * there are many, can be distinguished.
 *
 * @param most the largest count of the map
 */
export function toHeatStep(count: number, most: number): number {
  if (count <= 0) return 0;
  const step = scaleSqrt([0, Math.max(most, 1)], [0, heatSteps])(count);
  return Math.min(heatSteps, Math.floor(step) + 1);
}

/** The step of the ramp that a share falls into: 0 for zero, else 1 to 6, each a sixth of the whole. */
export function toShareStep(share: number): number {
  return Math.min(heatSteps, Math.ceil(Math.max(0, share) * heatSteps));
}

/** A heat map as it is drawn, and shown as a table. */
export interface HeatMap {
  /** A column is `apart` from those before it, or the `sum` of a row. */
  readonly columns: readonly { readonly title: string; readonly role?: "apart" | "sum" }[];
  readonly rows: readonly HeatMapRow[];
  /** A head over the first columns. */
  readonly bracket?: { readonly text: string; readonly columns: number };
}

export interface HeatMapRow {
  readonly label: string;
  /** It is apart from those before it. */
  readonly isApart?: boolean;
  /** One a column. */
  readonly cells: readonly HeatMapCell[];
}

export interface HeatMapCell {
  readonly count: number;
  /** What the cell shows; by default its count. */
  readonly text?: string;
  /** Shades the cell in place of its count: a share of the whole, null for no shade. */
  readonly share?: number | null;
  /** What the cell says aloud. */
  readonly label: string;
  /** Of the listings behind it, without the base. */
  readonly address: string | null;
}

/** The step of each cell, by row: of its share, else of its count among the columns of its role; null where it has no shade. */
export function computeShades({ columns, rows }: Pick<HeatMap, "columns" | "rows">): (number | null)[][] {
  const mostIn = (role: "apart" | undefined) =>
    max(rows, ({ cells }) => max(cells, ({ count }, place) => (columns[place]?.role === role ? count : 0))) ?? 0;
  const most = { plain: mostIn(undefined), apart: mostIn("apart") };
  return rows.map(({ cells }) =>
    cells.map(({ count, share }, place) => {
      const role = columns[place]?.role ?? "plain";
      if (role === "sum" || share === null) return null;
      return share === undefined ? toHeatStep(count, most[role]) : toShareStep(share);
    }),
  );
}
