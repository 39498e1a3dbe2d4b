import { expect, test, type Page } from "@playwright/test";
import { ascending } from "d3-array";
import { collectErrors, findBarriers, ofLook, setLetters, setTextSize } from "./page-checks.ts";
import { extremes, templates } from "./templates.ts";

/** Pages that a reader has asked something, and what then shows. */
const answers = [
  { name: "filtered directory", address: "entities/?issues=forced-labour&countries=KE", shows: ".found .entry-row" },
  { name: "answered match", address: "match/?issues=forced-labour&countries=KE", shows: ".match" },
  { name: "answered exists", address: "exists/?work=worker-complaints", shows: ".idea-answers h3" },
  { name: "answered search", address: "search/?q=forced+labour", shows: "main .entry-row" },
  { name: "shared shortlist", address: "shortlist/?ids=entities/orrevale,tools/first-day-right", shows: ".kept-entry" },
  {
    name: "comparison",
    address: "compare/?ids=entities/longest-name,entities/right-to-left,tools/first-day-right",
    shows: ".compare-table",
  },
].map((page) => ({ ...page, isAnswer: true }));
const pages = Object.entries({ ...templates, ...extremes });
const plain = pages.map(([name, address]) => ({ name, address, shows: "h1", isAnswer: false }));

for (const { name, address, shows, isAnswer } of [...plain, ...answers]) {
  test(`${name} fits from 320 px on, in wide letters of one and two sizes, and logs no error`, async ({ page }) => {
    const errors = collectErrors(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await page.locator(shows).first().waitFor();
    await setLetters(page);
    const faults: string[] = [];
    for (const [width, size, colorScheme] of [
      [1280, 100, "light"],
      [320, 100, "dark"],
      [320, 200, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await setTextSize(page, size);
      faults.push(...(await findFaults(page, width)).map((fault) => `${size} %, ${width} px: ${fault}`));
      // The other pages are looked at as they are in the register's own site.
      if (isAnswer && size === 100) faults.push(...(await findBarriers(page, width === 320 ? undefined : ofLook)));
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
  });
}

/** What does not fit. */
async function findFaults(page: Page, width: number): Promise<string[]> {
  const pageWidth = await page.evaluate(async () => {
    // What a script draws by the width, it draws by the next frame.
    if (document.querySelector(".island")) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return document.documentElement.scrollWidth;
  });
  return [
    ...(pageWidth > width ? [`the page scrolls sideways, ${pageWidth} px`] : []),
    ...findMisfits(await readTextBoxes(page), width),
  ];
}

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
function findMisfits(boxes: readonly TextBox[], width: number): string[] {
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

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as a page shows it, in px from the window's corner; top and bottom are those of its letters. */
interface TextBox extends Sides {
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
async function readTextBoxes(page: Page): Promise<TextBox[]> {
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
