import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import { expect, type Page } from "@playwright/test";
import { looks } from "./templates.ts";

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Rules of axe whose result depends on width and colours. The others give the same result in every look. */
export const lookRules = ["color-contrast", "target-size", "scrollable-region-focusable"];

/**
 * Runs axe on a page in its present state.
 *
 * @param rules ids of axe rules; by default those of WCAG 2.2 AA and of best practice
 * @returns a line for each rule that is broken, with the elements (`color-contrast: <a href…`); empty if the page is accessible
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
 * Expects that a page, in its present state, is accessible and fits the window: on a phone in dark colours, by `lookRules` only,
 * and on a desktop in light colours, by all rules.
 */
export async function expectLooks(page: Page): Promise<void> {
  for (const { device, viewport, colorScheme } of looks.toReversed()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect.soft(await measureWidth(page), device).toBeLessThanOrEqual(viewport.width);
    expect.soft(await findBarriers(page, device === "phone" ? lookRules : undefined), device).toEqual([]);
  }
}

/** Returns the width of a page in the site's font, in px. If it exceeds the window's, the page scrolls sideways. */
export async function measureWidth(page: Page): Promise<number> {
  await setSiteFont(page);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Sets the text size, in percent of the browser's default. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${percent}%`);
}

/** Returns an array to which the page's console errors and uncaught exceptions are added from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/**
 * Sets all text of a page in the one font that the site includes, since others differ between machines, and waits for it.
 * Its letters are wide: text that fits in them fits in almost any font.
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
