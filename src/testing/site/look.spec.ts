import { expect, test } from "@playwright/test";
import { setLetters } from "../letters.ts";
import { looks, templates, viewports } from "./templates.ts";

/** Pages that have pictures, and what a script adds to them. */
const pictured = [
  { name: "home", shows: "h1" },
  { name: "directory", shows: ".browse .list .entry-row" },
  { name: "entity", shows: ".script .keep" },
  { name: "ended", shows: ".script .keep" },
  { name: "term", shows: "h1" },
  { name: "coverage", shows: ".heat" },
] as const;
/** The other two pairs of width and scheme on one page, since colours are the same on all. */
const pairs = [
  { device: "desktop", viewport: viewports.desktop, colorScheme: "dark" },
  { device: "phone", viewport: viewports.phone, colorScheme: "light" },
] as const;

const pictures = [
  ...pictured.flatMap((page) => looks.map((look) => ({ ...page, ...look }))),
  ...pairs.map((pair) => ({ ...pictured[2], ...pair })),
];

for (const { name, shows, device, viewport, colorScheme } of pictures) {
  test.describe(`${name}, ${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test("looks as it did", async ({ page }) => {
      await page.goto(templates[name]);
      await page.locator(shows).first().waitFor();
      await setLetters(page, "narrow");
      await expect(page).toHaveScreenshot(`${name}-${device}-${colorScheme}.png`);
    });
  });
}
