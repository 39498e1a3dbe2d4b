import { expect, test } from "@playwright/test";
import { setLetters } from "../letters.ts";
import { looks, templates } from "./templates.ts";

/** Pages that have pictures, and what a script adds to them. */
const pictured = [
  { name: "home", shows: "h1" },
  { name: "directory", shows: ".browse .list .entry-row" },
  { name: "entity", shows: ".script .keep" },
] as const;

for (const { name, shows } of pictured)
  for (const { device, viewport, colorScheme } of looks) {
    test.describe(`${name}, ${device}, ${colorScheme}`, () => {
      test.use({ viewport: { width: Math.min(viewport.width, 1280), height: 720 }, colorScheme });

      test("looks as it did", async ({ page }) => {
        await page.goto(templates[name]);
        await page.locator(shows).first().waitFor();
        await setLetters(page);
        await expect(page).toHaveScreenshot(`${name}-${device}-${colorScheme}.png`);
      });
    });
  }
