import { expect, test, type Page } from "@playwright/test";
import { embedMessages } from "../../site/embed/words.ts";
import { findBarriers } from "./page-checks.ts";
import { withBase } from "./site.ts";

const listing = "entities/kisima-homecare";
const name = "Kisima Homecare Training Centre";

const snippet = (page: Page) => page.getByLabel(embedMessages.compose.snippet);
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("composes the frame of a listing by its name, shows it, and copies what is shown", async ({ page }) => {
  await page.goto("embed/");
  await page.getByLabel(embedMessages.compose.listing).focus();
  await expect(page.locator("datalist option").first()).toBeAttached();
  await page.getByLabel(embedMessages.compose.listing).fill(name);
  await page.getByLabel(embedMessages.compose.themes.dark).check();
  await expect(snippet(page)).toHaveValue(new RegExp(`src="http[^"]+${withBase(`/embed/${listing}/`)}#dark"`));
  const frame = page.frameLocator("[data-preview] iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(name);
  expect(await findBarriers(page)).toEqual([]);
});

test("says what to choose first, and copies nothing until then", async ({ page }) => {
  await page.goto("embed/");
  const copy = page.getByRole("button", { name: embedMessages.compose.copy });
  await expect(page.getByText(embedMessages.compose.empty)).toBeVisible();
  await expect(copy).toBeDisabled();
  await page.getByLabel(embedMessages.compose.kinds.list).check();
  await expect(page.getByText(embedMessages.compose.empty)).toBeHidden();
  await expect(copy).toBeEnabled();
});

test("a listing's page leads to its snippet, and a badge links back to it", async ({ page }) => {
  await page.goto(`${listing}/`);
  await page.getByRole("link", { name: "Show it on your site" }).click();
  await expect(page.getByLabel(embedMessages.compose.listing)).toHaveValue(name);
  await page.getByLabel(embedMessages.compose.kinds.badge).check();
  await expect(snippet(page)).toHaveValue(new RegExp(`href="http[^"]+${withBase(`/${listing}/`)}"`));
  const badge = page.locator("[data-preview] img");
  await expect.poll(() => badge.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
});

test("a name that nobody has is said to be unknown", async ({ page }) => {
  await page.goto(`embed/#listing=${listing}`);
  await expect(page.getByLabel(embedMessages.compose.listing)).toHaveValue(name);
  await page.getByLabel(embedMessages.compose.listing).fill("Nobody");
  await expect(page.locator("main").getByRole("status")).toHaveText(embedMessages.compose.unknown);
  await expect(snippet(page)).toHaveValue("");
});

test("lists and charts have frames too", async ({ page }) => {
  await page.goto("embed/");
  await page.getByLabel(embedMessages.compose.kinds.list).check();
  await page.getByLabel(embedMessages.compose.list).selectOption({ index: 1 });
  await expect(page.frameLocator("[data-preview] iframe").locator("h1")).toBeVisible();
  await page.getByLabel(embedMessages.compose.kinds.chart).check();
  await page.getByLabel(embedMessages.compose.chart).selectOption({ index: 1 });
  await expect(page.frameLocator("[data-preview] iframe").locator("img")).toBeVisible();
});

test("a figure leads to its frame, which shrinks with it and never scrolls", async ({ page }) => {
  await page.goto("insights/trends/");
  await page
    .locator("figure", { has: page.locator("#endings") })
    .getByRole("link", { name: "Embed" })
    .click();
  await expect(page.getByLabel(embedMessages.compose.chart)).toHaveValue("endings");
  await expect(snippet(page)).toHaveValue(/aspect-ratio:960\/\d+;/);
  for (const width of [320, 900]) {
    await page.setViewportSize({ width, height: 420 });
    await page.goto("embed/charts/endings/");
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(420);
  }
});

for (const scheme of ["light", "dark"] as const) {
  test(`a frame has the colours of its address, or ${scheme} ones by the reader's system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const colours: Record<string, string> = {};
    for (const theme of ["", "#light", "#dark"]) {
      await page.goto("about:blank");
      await page.goto(`embed/${listing}/${theme}`);
      colours[theme] = await paper(page);
    }
    expect(colours["#light"]).not.toBe(colours["#dark"]);
    expect(colours[""]).toBe(colours[`#${scheme}`]);
  });
}

test("an embedded page runs no script, and its links open a page of their own", async ({ page }) => {
  await page.goto(`embed/${listing}/`);
  await expect(page.locator("script")).toHaveCount(0);
  await expect(page.locator("base")).toHaveAttribute("target", "_blank");
  expect(await findBarriers(page)).toEqual([]);
});
