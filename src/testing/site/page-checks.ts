import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import { expect, type Page } from "@playwright/test";
import { looks } from "./templates.ts";

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Rules of axe that a look alone can break; the others are the same in every look. */
export const lookRules = ["color-contrast", "target-size", "scrollable-region-focusable"];

/**
 * What is not accessible on a page as it is now, one line for each rule.
 *
 * @param rules of axe; without them all that WCAG 2.2 AA asks, and good practice
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  await setSiteFont(page);
  // Colours that have just changed with the theme are drawn a frame later.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
    },
    {
      runOnly: rules === undefined ? { type: "tag", values: axeTags } : { type: "rule", values: [...rules] },
      resultTypes: ["violations"],
      iframes: false,
    } satisfies axe.RunOptions,
  );
}

/**
 * Expects that a page, as it is now, has no barrier and fits the window: on a desktop in light colours, and on a phone, where parts
 * are folded, by the rules of its look alone, in dark ones.
 */
export async function expectLooks(page: Page): Promise<void> {
  for (const { device, viewport, colorScheme } of looks.toReversed()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect.soft(await measureWidth(page), device).toBeLessThanOrEqual(viewport.width);
    expect.soft(await findBarriers(page, device === "phone" ? lookRules : undefined), device).toEqual([]);
  }
}

/** How wide a page is in wide letters, in px: wider than its window, it would have to be scrolled sideways. */
export async function measureWidth(page: Page): Promise<number> {
  await setSiteFont(page);
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

/**
 * Sets a page in the one font that the site brings, since every machine has others for the rest, and waits until it is there.
 * Its letters are wide: what fits in them fits in most others.
 *
 * @throws {Error} if the font could not be loaded
 */
export async function setSiteFont(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const family = '"Besley Variable"';
    for (const fontUse of ["text", "code", "head"])
      document.documentElement.style.setProperty(`--font-${fontUse}`, family);
    const loaded = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
    if (loaded.some((fontFaces) => fontFaces.length === 0)) throw new Error("the site's font is missing");
    await document.fonts.ready;
  });
}
