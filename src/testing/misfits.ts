import { ascending } from "d3-array";
import type { TextBox } from "./text-boxes.ts";

/** What a browser rounds, and letters reach beyond their line, in px. */
const slack = 2;

/**
 * Finds text that a reader could not read as it is laid out: beyond the window, cut off, out of its own block, or under
 * other text.
 *
 * @param boxes in any order
 * @param width of the window, in px
 * @returns one line for each kind of fault and element, in the order of the page
 */
export function findMisfits(boxes: readonly TextBox[], width: number): string[] {
  const faults = boxes.flatMap((box) => {
    const fault = faultOf(box, width);
    return fault === undefined ? [] : [`${fault}: ${box.holder}, "${box.text}"`];
  });
  return [...new Set([...faults, ...overlapsAmong(boxes)])];
}

function faultOf({ left, right, top, bottom, scroller, cut, block }: TextBox, width: number): string | undefined {
  const isScrolled = scroller !== undefined;
  if (!isScrolled && (left < -slack || right > width + slack)) return "beyond the window";
  if (cut && (left < cut.left - slack || right > cut.right + slack)) return "cut off at the side";
  if (cut && (top < cut.top - slack || bottom > cut.bottom + slack)) return "cut off above or below";
  // Drawings may reach a little out of their frame.
  if (block && !isScrolled && (left < block.left - 2 * slack || right > block.right + 2 * slack)) {
    return "out of its block";
  }
  return undefined;
}

/** Pairs of text that lie on each other. What scrolls is compared with what scrolls along with it alone. */
function overlapsAmong(boxes: readonly TextBox[]): string[] {
  const sorted = boxes.toSorted((a, b) => ascending(a.top, b.top));
  return sorted.flatMap((upper, index) => {
    const hits: string[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const lower = sorted[next];
      if (lower === undefined || lower.top >= upper.bottom - slack) break;
      const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      if (shared <= slack || upper.scroller !== lower.scroller) continue;
      // Of a text that is shortened, the browser counts what it leaves out as well.
      if (upper.holder === lower.holder && upper.text === lower.text) continue;
      hits.push(`overlap: ${upper.holder}, "${upper.text}" and ${lower.holder}, "${lower.text}"`);
    }
    return hits;
  });
}
