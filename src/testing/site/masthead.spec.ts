import { expect, test, type Page } from "@playwright/test";
import { viewports } from "./templates.ts";

const sections = ["Organisations", "Tools", "Match", "Insights", "Laws", "Browse", "Guides", "Data", "Contribute"];

const measureMasthead = (page: Page) =>
  page.locator(".masthead").evaluate((element) => element.getBoundingClientRect().height);

test.describe("on a phone, without JavaScript", () => {
  test.use({ viewport: viewports.phone, javaScriptEnabled: false });

  test("a menu by keyboard leads to every section, Contribute among them", async ({ page }) => {
    await page.goto("guides/method/");
    const menu = page.locator(".menu");
    const button = page.getByRole("button", { name: "Menu" });
    await expect(menu.getByRole("link")).toHaveCount(0);
    await button.press("Enter");
    for (const name of [...sections, "Does this exist already?", "العربية"]) {
      await expect(menu.getByRole("link", { name })).toBeVisible();
    }
    await expect(menu.locator("a[aria-current]")).toHaveText("Guides");
    await page.keyboard.press("Tab");
    await expect(menu.getByRole("link", { name: "Organisations" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await button.press("Enter");
    await menu.getByRole("link", { name: "Contribute" }).press("Enter");
    await expect(page).toHaveURL(/\/contribute\/$/);
  });

  test("the menu opens below the masthead, as wide as the page, and a press outside closes it", async ({ page }) => {
    await page.goto("./");
    const menu = page.locator(".menu");
    await expect(menu).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).click();
    const [box, masthead] = [await menu.boundingBox(), await page.locator(".masthead").boundingBox()];
    expect(box).toMatchObject({ x: 0, y: masthead?.height, width: viewports.phone.width });
    await page.mouse.click(4, viewports.phone.height - 5);
    await expect(menu).toBeHidden();
  });
});

test("the menu of a phone closes where the keyboard goes on behind it", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await page.goto("guides/method/");
  const menu = page.locator(".menu");
  await page.getByRole("button", { name: "Menu" }).click();
  await menu.getByRole("link").last().focus();
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(menu).toBeHidden();
});

test("the masthead is as high with a shortlist as without", async ({ page }) => {
  const heights = async () => {
    const heightByWidth: Record<number, number> = {};
    for (const width of [320, 360, 390, 600, 800, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      heightByWidth[width] = await measureMasthead(page);
    }
    return heightByWidth;
  };
  await page.goto("entities/");
  const heightsWithoutList = await heights();
  expect(heightsWithoutList[360]).toBeLessThan(150);
  await page.evaluate(() => localStorage.setItem("shortlist", "entities/tessamer-alliance,entities/a21"));
  await page.reload();
  await expect(page.locator(".masthead [data-tally]:visible").first()).toHaveText("(2)");
  expect(await heights()).toEqual(heightsWithoutList);
});

test("a wide masthead has every section in one line with the name, and Tab follows it", async ({ page }) => {
  await page.setViewportSize(viewports.desktop);
  await page.goto("contribute/");
  const navigation = page.getByRole("navigation", { name: "Sections" });
  for (const name of sections) await expect(navigation.getByRole("link", { name })).toBeVisible();
  await expect(navigation.getByRole("link", { name: "Contribute" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
  expect(await measureMasthead(page)).toBeLessThan(130);
  await page.locator(".masthead .wordmark").focus();
  for (const name of [...sections, "العربية", "Shortlist", "Search"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(name);
  }
});

test("the front page folds what the 2021 report asked for, and opens it without leaving", async ({ page }) => {
  await page.goto("./");
  const question = page.getByText("It is hard to find the most relevant partner");
  await expect(question).toBeHidden();
  await page.getByRole("heading", { name: "What the 2021 report asked for" }).click();
  await expect(question).toBeVisible();
});
