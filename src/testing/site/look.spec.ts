import { expect, test } from "@playwright/test";
import { setSiteFont } from "./page-checks.ts";
import { templates, viewports } from "./templates.ts";

/** Pages with a reference screenshot, and an element to wait for. Each width and colour scheme occurs at least once. */
const picturedPages = [
  { name: "home", readySelector: "h1", device: "desktop", colorScheme: "light" },
  { name: "directory", readySelector: ".browse .list .entry-row", device: "phone", colorScheme: "dark" },
  { name: "entity", readySelector: ".script .keep", device: "phone", colorScheme: "light" },
] as const;

for (const { name, readySelector, device, colorScheme } of picturedPages)
  test(`${name} looks as it did: ${device}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: Math.min(viewports[device].width, 1280), height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.goto(templates[name]);
    await page.locator(readySelector).first().waitFor();
    await setSiteFont(page);
    await expect(page).toHaveScreenshot(`${name}-${device}-${colorScheme}.png`);
  });
