export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rounds after which points are as far apart as they need be, with room to spare. */
const rounds = 400;

/**
 * Moves points apart until no two are nearer than a distance, each as little as its neighbours let it.
 *
 * Same input, same output: pairs are pushed in the order of the points, and two on one spot part sideways.
 *
 * @returns points in the same order, with all that they bore
 */
export function partPoints<Marked extends Point>(points: readonly Marked[], distance: number): Marked[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  // A little more than asked, so that rounding to whole units keeps them apart.
  const wanted = distance + 1.5;
  for (let round = 0; round < rounds; round++) {
    let isStill = true;
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) isStill = !push(a, b, wanted) && isStill;
    });
    if (isStill) break;
  }
  return points.map((point, index) => ({ ...point, ...moved[index] }));
}

/** Pushes two points apart, half the way each; tells whether they were too near. */
function push(a: { x: number; y: number }, b: { x: number; y: number }, wanted: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= wanted - 0.01) return false;
  const step = (wanted - apart) / 2;
  const [stepX, stepY] = apart === 0 ? [step, 0] : [(dx / apart) * step, (dy / apart) * step];
  a.x -= stepX;
  a.y -= stepY;
  b.x += stepX;
  b.y += stepY;
  return true;
}
