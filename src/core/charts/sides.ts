/** Which way a drawing's labels and lengths run. */
export type Direction = "ltr" | "rtl";

/** A part of a drawing by its left edge. */
interface Box {
  readonly x: number;
  readonly width: number;
}

/** Where what is laid out from the left lies in a drawing. */
export interface Sides {
  /** Of a point, or of where a text starts. */
  at(x: number): number;
  /** The same box with the left edge that it has there. */
  box<Placed extends Box>(box: Placed): Placed;
}

/** As laid out, or from the right: what was so many px from the left edge is as many from the right one. */
export function sidesOf(width: number, direction: Direction): Sides {
  if (direction === "ltr") return { at: (x) => x, box: (box) => box };
  return {
    at: (x) => round(width - x),
    box: (box) => ({ ...box, x: round(width - box.x - box.width) }),
  };
}

/** To a tenth of a px, which is as exact as a drawing needs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
