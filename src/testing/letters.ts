import type { Page } from "@playwright/test";

/**
 * Sets a page in the one font that the site brings, since every machine has others for the rest, and waits until it is there.
 * Its letters are wide: what fits in them fits in most others.
 *
 * @throws {Error} if the font could not be loaded
 */
export async function setLetters(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const family = '"Besley Variable"';
    for (const use of ["text", "code", "head"]) document.documentElement.style.setProperty(`--font-${use}`, family);
    const loaded = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
    if (loaded.some((found) => found.length === 0)) throw new Error("the site's font is missing");
    await document.fonts.ready;
  });
}
