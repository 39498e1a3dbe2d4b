import { expect, test, type Page } from "@playwright/test";
import { findBarriers, widthOf } from "./page-checks.ts";
import { looks } from "./templates.ts";

const world = (page: Page) => page.getByRole("group", { name: /^Map of the world/ });
const countries = (page: Page) => world(page).getByRole("link");

test("each country is a link named with its counts, which leads to its page and the same counts", async ({ page }) => {
  await page.goto("map/");
  await expect(countries(page)).toHaveCount(248);
  const kenya = world(page).getByRole("link", { name: /^Kenya: \d+ local, \d+ regional, \d+ global$/ });
  const [local, regional, global] = (await kenya.locator("title").textContent())?.match(/\d+/g) ?? [];
  await kenya.click();
  await expect(page).toHaveURL(/\/countries\/ke\/$/);
  await expect(page.locator(".on-map")).toContainText(
    new RegExp(`Organisations: ${local} names? it, ${regional} names? its region and ${global} works? everywhere\\b`),
  );
});

test("a country of a map of a term leads to exactly its listings", async ({ page }) => {
  await page.goto("map/issues/forced-labour/");
  const kenya = world(page).getByRole("link", { name: /^Kenya:/ });
  const counts = ((await kenya.locator("title").textContent())?.match(/\d+/g) ?? []).map(Number);
  await kenya.click();
  await expect(page).toHaveURL(/\/entities\/\?issues=forced-labour&countries=KE&status=active,unknown$/);
  const sum = counts.reduce((total, n) => total + n, 0);
  await expect(page.locator("main").getByRole("status").first()).toContainText(String(sum));
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

  test("the map changes by links", async ({ page }) => {
    await page.goto("map/");
    await page.getByRole("group").filter({ hasText: "Issue: any issue" }).locator("summary").click();
    await page.getByRole("link", { name: "Child labour", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Against child labour: \d+ countries have no organisation/,
    );
    await page.getByRole("navigation", { name: "Show" }).getByRole("link", { name: "Tools", exact: true }).click();
    await expect(page).toHaveURL(/\/map\/tools\/issues\/child-labour\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Against child labour: \d+ countries have no tool/,
    );
    await expect(countries(page)).toHaveCount(248);
  });
});

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test("the choices fit, open, and have no fault", async ({ page }) => {
      await page.goto("map/tools/");
      for (const summary of await page.locator(".map-choice summary").all()) await summary.click();
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
