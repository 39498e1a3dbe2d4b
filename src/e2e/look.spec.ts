import { expect, test } from "@playwright/test";
import { schemes, templates, viewports } from "./templates.ts";

const chosen = ["home", "directory", "entity", "ended", "term", "search"] as const;

/** One font that the site brings itself, so that the pictures are the same on every machine. */
const ownFont =
  ':root { --font-text: "Besley Variable"; --font-code: "Besley Variable" } * { caret-color: transparent !important }';

for (const name of chosen) {
  for (const [device, viewport] of Object.entries(viewports)) {
    for (const colorScheme of schemes) {
      test.describe(`${name}, ${device}, ${colorScheme}`, () => {
        test.use({ viewport, colorScheme, bypassCSP: true });

        test("looks as it did", async ({ page }) => {
          await page.goto(templates[name]);
          await page.addStyleTag({ content: ownFont });
          await page.evaluate(() => document.fonts.ready);
          await expect(page).toHaveScreenshot(`${name}-${device}-${colorScheme}.png`);
        });
      });
    }
  }
}
