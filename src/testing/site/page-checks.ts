import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { setLetters } from "../letters.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is asked of a page. */
interface Asked {
  /** Only these parts of it. */
  readonly within?: string;
  /** The rules of axe that are left out. */
  readonly without?: readonly string[];
  /** Only these rules of axe. */
  readonly rules?: readonly string[];
}

/** What is not accessible on a page as it is now, one line for each rule. */
export async function findBarriers(page: Page, { within, without = [], rules }: Asked = {}): Promise<string[]> {
  await setLetters(page);
  // Colours that have just changed with the theme are drawn a frame later.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  // No page has a frame, so axe need not open a second page for its results; nor are those told that hold.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({
      runOnly: rules === undefined ? { type: "tag", values: tags } : { type: "rule", values: [...rules] },
      resultTypes: ["violations"],
    })
    .disableRules([...without]);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** How wide a page is in wide letters, in px: wider than its window, it would have to be scrolled sideways. */
export async function widthOf(page: Page): Promise<number> {
  await setLetters(page);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Sets the size of the text, in percent of what the browser would take. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${percent}%`);
}

/** Collects what a page says went wrong, from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}
