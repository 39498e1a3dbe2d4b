import type { GeoContext } from "d3-geo";

/**
 * A path on a grid of whole units, in SVG's shortest words: relative steps, nothing drawn twice.
 *
 * It takes what d3's geoPath draws; arcs, which it draws for points alone, are not needed.
 */
export class GridPath implements GeoContext {
  private parts: string[] = [];
  private steps: (readonly [x: number, y: number])[] = [];
  private at: readonly [x: number, y: number] = [0, 0];

  moveTo(x: number, y: number): void {
    this.steps = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const next = [Math.round(x), Math.round(y)] as const;
    const [lastX, lastY] = this.steps.at(-1) ?? next;
    if (next[0] !== lastX || next[1] !== lastY) this.steps.push(next);
  }

  closePath(): void {
    const [first, ...rest] = this.steps;
    const last = rest.at(-1);
    if (first !== undefined && last !== undefined && last[0] === first[0] && last[1] === first[1]) rest.pop();
    // Two corners enclose nothing.
    if (first !== undefined && rest.length > 1) this.parts.push(this.ring(first, rest));
    this.steps = [];
  }

  beginPath(): void {
    this.parts = [];
  }

  arc(): void {
    throw new RangeError("a path on the grid has no arcs");
  }

  /** The `d` of what was drawn; "" for nothing. */
  toString(): string {
    return this.parts.join("");
  }

  private ring(first: readonly [number, number], rest: readonly (readonly [number, number])[]): string {
    const start = joinSteps([this.stepTo(first)]);
    const steps = rest.map((corner) => this.stepTo(corner));
    // After `z` the pen is where the ring began.
    this.at = first;
    return `m${start}l${joinSteps(steps)}z`;
  }

  private stepTo([x, y]: readonly [number, number]): readonly [number, number] {
    const [fromX, fromY] = this.at;
    this.at = [x, y];
    return [x - fromX, y - fromY];
  }
}

/** Numbers side by side; a minus parts as well as a space does. */
function joinSteps(steps: readonly (readonly [number, number])[]): string {
  return steps.flat().reduce<string>((text, value) => `${text}${text !== "" && value >= 0 ? " " : ""}${value}`, "");
}
