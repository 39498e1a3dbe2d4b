/** The shades that the tokens have: heat-1 to heat-6. */
const shades = 6;

/** Counts of one shade. */
export interface CountClass {
  readonly from: number;
  /** Absent in the last class, which has no upper bound. */
  readonly to?: number;
}

/** The steps 1, 2, 5, 10, 20, 50, … */
function stepAt(index: number): number {
  return ([1, 2, 5][index % 3] ?? 1) * 10 ** Math.floor(index / 3);
}

/**
 * Parts the counts from 1 on into at most six classes that hold few round numbers.
 *
 * They begin at 1, 2, 5, 10, 20, 50, or at every second, third … of these steps where the highest count needs it. Zero
 * is in no class: it is the message and has a mark of its own.
 *
 * @param highest of the counts
 * @returns classes in ascending order without gaps; at least one
 */
export function classCounts(highest: number): CountClass[] {
  let stride = 1;
  while (stepAt(shades * stride) <= highest) stride++;
  const starts = Array.from({ length: shades }, (_, index) => stepAt(index * stride));
  const used = starts.filter((from) => from <= Math.max(1, highest));
  return used.map((from, index) => {
    const next = used[index + 1];
    return next === undefined ? { from } : { from, to: next - 1 };
  });
}

/** The number of the class that holds a count, from 1 on; 0 for zero. */
export function classOf(count: number, classes: readonly CountClass[]): number {
  return classes.filter(({ from }) => count >= from).length;
}
