import { expect, test } from "@playwright/test";
import { findTextFaults } from "./text-faults.ts";

const faulty = `
  <p data-style="margin: 0; height: 20px">A line below which</p>
  <p class="raised" data-style="margin: -20px 0 40px">another one stands</p>
  <p data-style="width: 4em; overflow: hidden; white-space: nowrap">Text that is wider than its box</p>
  <p data-style="width: 1ch; overflow-wrap: anywhere">Organisations</p>`;

const faultless = `
  <p data-style="width: 4em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Text that ends in an ellipsis</p>
  <p data-style="position: relative">A line<span data-style="position: absolute; inset-block-start: 0; inset-inline-start: 0; visibility: hidden">hidden</span></p>
  <p dir="rtl">&#x2066;15%&#x2069; (50 من 323) &#x2066;7%&#x2069; (23 من 323)</p>`;

test("text over text, cut-off text and a column of letters are found, and nothing else", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("404.html");
  // The site's policy forbids styles in markup, not those that a script sets.
  const show = (html: string) =>
    page.evaluate((body) => {
      document.body.innerHTML = body;
      for (const element of document.querySelectorAll<HTMLElement>("[data-style]"))
        element.style.cssText = element.dataset["style"] ?? "";
    }, html);
  await show(faultless);
  expect(await findTextFaults(page)).toEqual([]);
  await show(faulty);
  expect(await findTextFaults(page)).toEqual([
    'cut off: "Text that is wider than its box" (p)',
    'column of letters: "Organisations" (p)',
    'over: "A line below which" (p) and "another one stands" (p.raised)',
  ]);
});
