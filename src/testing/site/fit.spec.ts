import { expect, test, type Page } from "@playwright/test";
import { setLetters } from "../letters.ts";
import { findMisfits } from "../misfits.ts";
import { readTextBoxes } from "../text-boxes.ts";
import { collectErrors, findBarriers, setTextSize } from "./page-checks.ts";
import { extremes, looks, templates } from "./templates.ts";

/** Pages that a reader has asked something, and what then shows. */
const answers = [
  { name: "filtered directory", address: "entities/?issues=forced-labour&countries=KE", shows: ".found .entry-row" },
  { name: "answered match", address: "match/?issues=forced-labour&countries=KE", shows: ".match" },
  { name: "answered exists", address: "exists/?work=worker-complaints", shows: ".idea-answers h3" },
  { name: "answered search", address: "search/?q=forced+labour", shows: "main .entry-row" },
  { name: "shared shortlist", address: "shortlist/?ids=entities/orrevale,tools/first-day-right", shows: ".kept-entry" },
  {
    name: "comparison",
    address: "compare/?ids=entities/longest-name,entities/right-to-left,tools/first-day-right",
    shows: ".compare-table",
  },
];
const plain = Object.entries({ ...templates, ...extremes }).map(([name, address]) => ({ name, address, shows: "h1" }));

for (const { name, address, shows } of [...plain, ...answers]) {
  test(`${name} fits from 320 px on, in wide letters of one and two sizes`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await page.locator(shows).first().waitFor();
    await setLetters(page);
    const faults: string[] = [];
    for (const [width, size] of [
      [1280, 100],
      [320, 100],
      [320, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await setTextSize(page, size);
      faults.push(...(await findFaults(page, width)).map((fault) => `${size} %, ${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

for (const { device, viewport, colorScheme } of looks)
  for (const { name, address, shows } of answers) {
    test.describe(`${name}, ${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("is accessible and logs no error", async ({ page }) => {
        const errors = collectErrors(page);
        await page.goto(address);
        await page.locator(shows).first().waitFor();
        expect(await findBarriers(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    });
  }

/** What does not fit. */
async function findFaults(page: Page, width: number): Promise<string[]> {
  const pageWidth = await page.evaluate(async () => {
    // What a script draws by the width, it draws by the next frame.
    if (document.querySelector(".island")) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return document.documentElement.scrollWidth;
  });
  return [
    ...(pageWidth > width ? [`the page scrolls sideways, ${pageWidth} px`] : []),
    ...findMisfits(await readTextBoxes(page), width),
  ];
}
