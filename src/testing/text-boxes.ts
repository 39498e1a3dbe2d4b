import type { Page } from "@playwright/test";

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as a page shows it, in px from the window's corner; top and bottom are those of its letters. */
export interface TextBox extends Sides {
  readonly text: string;
  /** The element that holds it, as "li > a.head". */
  readonly holder: string;
  /** The block that it is set in; none where spaces may hang over its edge. */
  readonly block?: Sides;
  /** Where its letters are cut off, if anywhere. */
  readonly cut?: Sides;
  /** Which box has to be scrolled sideways to read it, if any. */
  readonly scroller?: number;
}

/** Reads the lines of text that a page shows; what is there for screen readers alone is left out. */
export async function readTextBoxes(page: Page): Promise<TextBox[]> {
  const places = await page.evaluateHandle(lookUpPlaces);
  const json = await page.evaluate((places) => {
    const boxes: TextBox[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const place = text && node.parentElement ? places.placeOf(node.parentElement) : undefined;
      if (!text || place === undefined) continue;
      const { size, shortened, ...rest } = place;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (width < 1 || (shortened && (middle < shortened.top || middle > shortened.bottom))) continue;
        const letters = { top: middle - size * 0.4, bottom: middle + size * 0.4 };
        boxes.push({
          ...rest,
          text: text.slice(0, 40),
          left,
          right: Math.min(right, shortened?.right ?? right),
          ...letters,
        });
      }
    }
    // Much faster than to hand over thousands of objects.
    return JSON.stringify(boxes);
  }, places);
  await places.dispose();
  return JSON.parse(json) as TextBox[];
}

/** Where the elements of a page stand, in the page; each is looked at once, since it shares most with its parent. */
function lookUpPlaces() {
  interface Place {
    element: Element;
    block: Element;
    cutter?: Element | undefined;
    isShortened: boolean;
    scroller?: number | undefined;
    isUnseen: boolean;
    size: number;
    hangs: boolean;
  }
  const known = new Map<Element, Place>();
  const sides = new Map<Element, Sides>();
  let scrollers = 0;
  const sidesOf = (element: Element): Sides => {
    const { left, right, top, bottom } = sides.get(element) ?? element.getBoundingClientRect();
    sides.set(element, { left, right, top, bottom });
    return { left, right, top, bottom };
  };
  const read = (element: Element): Place => {
    const parent = element === document.body ? undefined : lookUp(element.parentElement ?? document.body);
    const style = getComputedStyle(element);
    const isInline = /^(inline|contents)$/.test(style.display);
    const cuts = /hidden|clip/.test(style.overflowX);
    const scrolls = /auto|scroll/.test(style.overflowX);
    return {
      element,
      block: isInline && parent ? parent.block : element,
      cutter: scrolls ? undefined : cuts ? element : parent?.cutter,
      // Cut off on purpose, with three dots.
      isShortened: cuts
        ? style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none"
        : parent?.isShortened === true,
      scroller: scrolls ? scrollers++ : parent?.scroller,
      isUnseen:
        parent?.isUnseen === true ||
        style.clipPath !== "none" ||
        /^(OPTION|TEXTAREA|NOSCRIPT|SCRIPT|STYLE)$/.test(element.tagName),
      size: parseFloat(style.fontSize),
      hangs: style.whiteSpaceCollapse === "preserve",
    };
  };
  const lookUp = (element: Element): Place => {
    const place = known.get(element) ?? read(element);
    known.set(element, place);
    return place;
  };
  const nameOf = ({ localName, classList }: Element) => [localName, ...classList].join(".");
  const placeOf = (element: Element) => {
    const { block, cutter, isShortened, scroller, isUnseen, size, hangs } = lookUp(element);
    if (isUnseen || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return;
    return {
      holder: element.parentElement ? `${nameOf(element.parentElement)} > ${nameOf(element)}` : nameOf(element),
      size,
      ...(!hangs && { block: sidesOf(block) }),
      ...(cutter && { [isShortened ? "shortened" : "cut"]: sidesOf(cutter) }),
      ...(scroller !== undefined && { scroller }),
    } as Omit<TextBox, "text" | keyof Sides> & { size: number; shortened?: Sides };
  };
  return { placeOf };
}
