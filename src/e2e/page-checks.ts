import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What is not accessible on a page as it is now, one line for each rule.
 *
 * @param within only these parts of it
 */
export async function findBarriers(page: Page, within?: string): Promise<string[]> {
  // No page has a frame, so axe need not open a second page for its results; nor are those told that hold.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** How wide a page is, in px: wider than its window, it would have to be scrolled sideways. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Sets the text to twice its size, as a reader can in the browser's settings. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
}

/** Collects what a page says went wrong, from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}
