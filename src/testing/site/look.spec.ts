import { expect, test } from "@playwright/test";
import { setLetters } from "./page-checks.ts";
import { templates, viewports } from "./templates.ts";

/** Pages that have pictures, and what a script adds to them: each kind of page, width and scheme once. */
const pictured = [
  { name: "home", shows: "h1", device: "desktop", colorScheme: "light" },
  { name: "directory", shows: ".browse .list .entry-row", device: "phone", colorScheme: "dark" },
  { name: "entity", shows: ".script .keep", device: "phone", colorScheme: "light" },
] as const;

for (const { name, shows, device, colorScheme } of pictured)
  test(`${name} looks as it did: ${device}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: Math.min(viewports[device].width, 1280), height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.goto(templates[name]);
    await page.locator(shows).first().waitFor();
    await setLetters(page);
    await expect(page).toHaveScreenshot(`${name}-${device}-${colorScheme}.png`);
  });
