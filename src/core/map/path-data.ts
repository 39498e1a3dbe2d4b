type Corner = readonly [x: number, y: number];

/**
 * Shortens SVG path data of whole units by relative steps: "M10,10L12,10L12,13Z" → "m10 10l2 0 0 3z". Each ring starts with a
 * step from the first corner of the one before.
 *
 * Repeated corners are dropped, and so are rings with fewer than three corners. "" if none is left.
 */
export function shortenPath(path: string): string {
  let pen: Corner = [0, 0];
  const rings = path.split("Z").map((ring) => {
    const corners = parseCorners(ring);
    if (corners.length < 3) return "";
    const steps = corners.map(([x, y]): Corner => {
      const step: Corner = [x - pen[0], y - pen[1]];
      pen = [x, y];
      return step;
    });
    // `z` moves the pen back to the first corner of the ring.
    pen = corners[0] ?? pen;
    return `m${formatSteps(steps.slice(0, 1))}l${formatSteps(steps.slice(1))}z`;
  });
  return rings.join("");
}

/**
 * Parses a ring into its corners, without those that repeat the one before: "M10,10L12,10L12,13L12,13" → `[[10, 10], [12, 10],
 * [12, 13]]`. The last corner counts as the one before the first. "" → [].
 */
function parseCorners(ring: string): Corner[] {
  const texts = ring.slice(1).split("L");
  const distinct = texts.filter((text, index) => text !== texts.at(index - 1));
  return distinct.map((text) => {
    const [x = 0, y = 0] = text.split(",").map(Number);
    return [x, y];
  });
}

/** Formats steps as numbers with a space between them, which a minus sign makes superfluous: `[[2, 0], [-3, 1]]` → "2 0-3 1". */
function formatSteps(steps: readonly Corner[]): string {
  return steps.flat().join(" ").replaceAll(" -", "-");
}
