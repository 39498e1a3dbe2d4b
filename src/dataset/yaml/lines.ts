import { bisectRight } from "d3-array";

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset; an offset past the end is the end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = bisectRight(starts, Math.max(0, offset));
  return { line, column: Math.max(0, offset) - (starts[line - 1] ?? 0) + 1 };
}
