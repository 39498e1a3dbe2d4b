import { expect, test } from "@playwright/test";
import { collectErrors, findBarriers, lookRules, setTextSize, measureWidth } from "./page-checks.ts";
import { extremes } from "./templates.ts";

/** Pages with a query in their address, and an element that appears with the answer. */
const answers = [
  {
    name: "filtered directory",
    address: "entities/?issues=forced-labour&countries=KE",
    readySelector: ".found .entry-row",
  },
  { name: "answered match", address: "match/?issues=forced-labour&countries=KE", readySelector: ".match" },
  { name: "answered exists", address: "exists/?work=worker-complaints", readySelector: ".idea-answers h3" },
  { name: "answered search", address: "search/?q=forced+labour", readySelector: "main .entry-row" },
  {
    name: "shared shortlist",
    address: "shortlist/?ids=entities/orrevale,tools/first-day-right",
    readySelector: ".kept-entry",
  },
  {
    name: "comparison",
    address:
      "compare/?ids=entities/longest-name,entities/right-to-left,tools/first-day-right,entities/riverbend-voices",
    readySelector: ".compare-table",
  },
];
const listings = Object.entries(extremes).map(([name, address]) => ({ name, address, readySelector: "h1" }));

/* Every other page is looked at as it is in the register's own site (live.spec.ts). */
for (const { name, address, readySelector } of [...listings, ...answers]) {
  test(`${name} is accessible, fits from 320 px on, in letters of one and two sizes, and logs no error`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await page.locator(readySelector).first().waitFor();
    for (const [width, size, colorScheme] of [
      [1280, 100, "light"],
      [320, 100, "dark"],
      [320, 200, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await setTextSize(page, size);
      // What a script draws by the width, it draws by the next frame.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect.soft(await measureWidth(page), `${width} px, ${size} %`).toBeLessThanOrEqual(width);
      if (size === 100)
        expect.soft(await findBarriers(page, width === 320 ? lookRules : undefined), `${width} px`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}
