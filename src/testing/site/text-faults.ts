import type { Page } from "@playwright/test";
import { setSiteFont } from "./page-checks.ts";

/**
 * Finds text of a page, in its present state, that can't be read for where it stands.
 *
 * - Text over text: lines of two elements cover each other by more than 2 px in width and in height. A line is as high as its letters,
 *   not as its line height. Text in what stays in place while the page scrolls (`sticky`, `fixed`) is left out, as is hidden text.
 * - Cut-off text: a box that hides what is outside of it is narrower than its text, and no ellipsis shows so.
 * - A column of letters: eight letters or more on five lines or more, none wider than some two letters.
 *
 * @returns a line for each fault, such as `over: "Kenya" (li.row) and "2024" (span.year)`; empty without a fault
 */
export async function findTextFaults(page: Page): Promise<string[]> {
  await setSiteFont(page);
  return page.evaluate(() => {
    interface Line {
      readonly element: Element;
      readonly text: string;
      /** Edges in px of the window: x0 to x1 across, y0 to y1 down. */
      readonly x0: number;
      readonly x1: number;
      readonly y0: number;
      readonly y1: number;
    }

    const smallestOverlap = 2;
    const range = document.createRange();
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const ancestorsOf = (element: Element): Element[] => {
      const ancestors: Element[] = [];
      for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement)
        ancestors.push(ancestor);
      return ancestors;
    };
    const describe = ({ element, text }: Pick<Line, "element" | "text">) =>
      `"${text.slice(0, 40)}" (${[element.tagName.toLowerCase(), ...element.classList].join(".")})`;

    /** Returns true for text that only screen readers have, or that moves over the page while it scrolls. */
    const isApart = (element: Element) => {
      const { position, clipPath } = styleOf(element);
      if (position === "absolute" && clipPath !== "none") return true;
      return position === "fixed" || (position === "sticky" && element.tagName !== "TH");
    };

    /** Returns the lines of a text, as far as boxes that hide or scroll what is outside of them show them. */
    const toLines = (node: Text, element: Element, ancestors: readonly Element[]): Line[] => {
      range.selectNodeContents(node);
      const letterHeight = parseFloat(styleOf(element).fontSize);
      const clips = ancestors
        .filter((ancestor) => ancestor !== document.body && styleOf(ancestor).overflowX !== "visible")
        .map((ancestor) => ancestor.getBoundingClientRect());
      return [...range.getClientRects()].map((box) => {
        const leading = Math.max(0, (box.height - letterHeight) / 2);
        return {
          element,
          text: node.data.trim(),
          x0: Math.max(box.left, ...clips.map((clip) => clip.left)),
          x1: Math.min(box.right, ...clips.map((clip) => clip.right)),
          y0: Math.max(box.top + leading, ...clips.map((clip) => clip.top)),
          y1: Math.min(box.bottom - leading, ...clips.map((clip) => clip.bottom)),
        };
      });
    };

    const lines: Line[] = [];
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement;
      if (!element || node.data.trim() === "" || element.closest("script, style, noscript, template, option, textarea"))
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const ancestors = ancestorsOf(element);
      if (ancestors.some(isApart)) continue;
      const textLines = toLines(node, element, ancestors).filter(
        ({ x0, x1, y0, y1 }) => x1 - x0 >= smallestOverlap && y1 - y0 >= smallestOverlap,
      );
      lines.push(...textLines);
      const widest = Math.max(0, ...textLines.map(({ x0, x1 }) => x1 - x0));
      // Text in two directions has several boxes on one line.
      const lineCount = new Set(textLines.map(({ y0 }) => Math.round(y0))).size;
      const isColumn =
        node.data.trim().length >= 8 && lineCount >= 5 && widest < 2.6 * parseFloat(styleOf(element).fontSize);
      if (isColumn && styleOf(element).writingMode.startsWith("horizontal"))
        faults.add(`column of letters: ${describe({ element, text: node.data.trim() })}`);
      const cutter = ancestors.find(
        (ancestor) =>
          ancestor !== document.body &&
          ["hidden", "clip"].includes(styleOf(ancestor).overflowX) &&
          styleOf(ancestor).textOverflow !== "ellipsis" &&
          ancestor.scrollWidth > ancestor.clientWidth + 1,
      );
      if (cutter) faults.add(`cut off: ${describe({ element, text: node.data.trim() })}`);
    }

    lines.sort((a, b) => a.y0 - b.y0);
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.y0 > line.y1) break;
        const width = Math.min(line.x1, other.x1) - Math.max(line.x0, other.x0);
        const height = Math.min(line.y1, other.y1) - other.y0;
        if (line.element !== other.element && width > smallestOverlap && height > smallestOverlap)
          faults.add(`over: ${describe(line)} and ${describe(other)}`);
      }
    }
    return [...faults];
  });
}
