import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { setLetters } from "../letters.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What is not accessible on a page as it is now, one line for each rule; in narrow letters, in which links are lowest.
 *
 * @param within only these parts of it
 */
export async function findBarriers(page: Page, within?: string): Promise<string[]> {
  await setLetters(page, "narrow");
  const builder = builderFor(page, { type: "tag", values: tags });
  return violationsOf(within === undefined ? builder : builder.include(within));
}

/** Links and controls of a page as it is now that are too small, or too close to others, to be hit with a finger. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return violationsOf(builderFor(page, { type: "rule", values: ["target-size"] }));
}

function builderFor(page: Page, runOnly: { type: "tag" | "rule"; values: string[] }): AxeBuilder {
  // No page has a frame, so axe need not open a second page for its results; nor are those told that hold.
  return new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ["violations"] });
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** How wide a page is in wide letters, in px: wider than its window, it would have to be scrolled sideways. */
export async function widthOf(page: Page): Promise<number> {
  await setLetters(page, "wide");
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
