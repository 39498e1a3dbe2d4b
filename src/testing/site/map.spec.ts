import { expect, test, type Page } from "@playwright/test";
import { expectLooks } from "./page-checks.ts";

const world = (page: Page) => page.getByRole("group", { name: /^Map of the world/ });
const countries = (page: Page) => world(page).getByRole("link");
const kenya = (page: Page) => world(page).getByRole("link", { name: /^Kenya: \d+ at work there$/ });

test("each country is a link to its page, named with its count", async ({ page }) => {
  await page.goto("map/");
  await kenya(page).click();
  await expect(page).toHaveURL(/\/countries\/ke\/$/);
});

test("a choice colours the map, changes the counts and is kept in the address", async ({ page }) => {
  await page.goto("map/");
  const initialName = await kenya(page).getAttribute("aria-label");
  await page.getByLabel("Show").selectOption("tools-issues-forced-labour");
  await expect(page).toHaveURL(/\/map\/\?show=tools-issues-forced-labour$/);
  await expect(page.getByRole("heading", { name: "Tools against forced labour, by country" })).toBeVisible();
  await expect(page.locator("figure.map [role=status]")).toHaveText(/^\d+ countries have no tool of their own$/);
  await expect(kenya(page)).not.toHaveAccessibleName(initialName ?? "");
  await page.reload();
  await expect(page.getByLabel("Show")).toHaveValue("tools-issues-forced-labour");
  await page.getByLabel("Show").selectOption("");
  await expect(kenya(page)).toHaveAccessibleName(initialName ?? "");
});

test("the country at the pointer is named beside it, not by a tooltip of the browser", async ({ page }) => {
  await page.goto("map/");
  await kenya(page).hover();
  await expect(page.locator(".map-tip")).toHaveText(/^Kenya: \d+ at work there$/);
  await expect(page.locator(".world a title")).toHaveCount(0);
});

test("a region of the map opens on a phone, with countries large enough to touch", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("map/");
  await page.locator("summary", { hasText: "Africa" }).first().click();
  const region = page.getByRole("group", { name: "Africa", exact: true });
  await expect(region).toBeInViewport();
  for (const country of await region.getByRole("link").all()) {
    const { width = 0, height = 0 } = (await country.boundingBox()) ?? {};
    expect(Math.max(width, height)).toBeGreaterThanOrEqual(24);
  }
  await expect(page.getByRole("row", { name: /^Kenya/ })).toBeVisible();
  const links = region.getByRole("link");
  await links.first().focus();
  await page.keyboard.press("Tab");
  await expect(links.nth(1)).toBeFocused();
});

test("the keyboard goes into the map, sees where it is, and can pass it", async ({ page }) => {
  await page.goto("map/");
  const skip = page.getByRole("link", { name: "Skip the map, to the table" });
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press("Tab");
  const first = countries(page).first();
  await expect(first).toBeFocused();
  const drawn = first.locator("path");
  await expect(drawn).toHaveCSS("stroke-width", "3px");
  await page.keyboard.press("Tab");
  await expect(countries(page).nth(1)).toBeFocused();
  await expect(drawn).not.toHaveCSS("stroke-width", "3px");
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Country by country" })).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the map and the table are there, and no choice", async ({ page }) => {
    await page.goto("map/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ countries have no organisation or tool/);
    await expect(kenya(page)).toBeVisible();
    await page.locator("summary", { hasText: "Africa" }).first().click();
    await expect(page.getByRole("row", { name: /^Kenya/ })).toBeVisible();
    await expect(page.getByLabel("Show")).toBeHidden();
  });
});

test("the page fits and has no fault", async ({ page }) => {
  await page.goto("map/?show=tools");
  await expect(page.locator("figure.map [role=status]")).not.toBeEmpty();
  await expectLooks(page);
});
