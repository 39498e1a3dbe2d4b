import { expect, test, type Page } from "@playwright/test";
import { viewports } from "./templates.ts";

const facet = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const titles = (page: Page, name: string) => facet(page, name).locator("> .check > span:nth-child(2)");

test.describe("on a wide screen", () => {
  test.use({ viewport: viewports.desktop });

  test("a country is found by typing a part of its name, and can be chosen", async ({ page }) => {
    await page.goto("entities/");
    await expect(facet(page, "Region").getByRole("checkbox").first()).toBeVisible();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByText("Country", { exact: true }).press("Enter");
    const countries = facet(page, "Country");
    const field = countries.getByRole("textbox", { name: "Search countries" });
    await field.pressSequentially("IVOIRE");
    await expect(titles(page, "Country")).toHaveText([/^C[oô]te d['’]Ivoire$/]);
    await expect(countries.locator("[aria-live]")).toHaveText("1 match");
    await expect(page).toHaveURL(/\/entities\/$/);
    expect(asked.filter((url) => !/(favicon\.svg|term-names\/\w+\.json)$/.test(url))).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\?countries=CI$/);
  });

  test("a chosen country stays in sight while another is sought", async ({ page }) => {
    await page.goto("entities/?countries=KE");
    const field = facet(page, "Country").getByRole("textbox");
    await field.fill("nepal");
    await expect(titles(page, "Country")).toHaveText(["Nepal", "Kenya"]);
    await field.fill("zz");
    await expect(titles(page, "Country")).toHaveText(["Kenya"]);
    await expect(facet(page, "Country").locator("[aria-live]")).toHaveText("0 matches");
    await field.fill("");
    expect(await titles(page, "Country").count()).toBeGreaterThan(5);
  });

  test("the whole list of countries goes from A to Z", async ({ page }) => {
    await page.goto("entities/?countries=KE");
    await facet(page, "Country")
      .getByRole("button", { name: /^All \d+ countries$/ })
      .click();
    const all = (await titles(page, "Country").allTextContents()).slice(0, -1);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual([...all].sort(new Intl.Collator("en").compare));
  });

  test("a term is found in another language", async ({ page }) => {
    await page.goto("entities/?countries=KE");
    const field = facet(page, "Country").getByRole("textbox");
    await field.fill("quênia");
    await expect(titles(page, "Country")).toHaveText(["Kenya"]);
    await page.getByRole("searchbox").first().fill("travail des enfants");
    await expect(page.getByRole("button", { name: /Child labour/ })).toBeVisible();
  });

  test("short facets have no such field", async ({ page }) => {
    await page.goto("entities/");
    await expect(facet(page, "Region").getByRole("checkbox").first()).toBeVisible();
    await expect(facet(page, "Region").getByRole("textbox")).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: viewports.phone, hasTouch: true });

  test("the field is there in the sheet, to be touched", async ({ page }) => {
    await page.goto("entities/?countries=KE");
    await page.getByRole("button", { name: /^Filters/ }).click();
    const field = page.getByRole("dialog").getByRole("textbox", { name: "Search countries" });
    expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await field.fill("bahr");
    await expect(titles(page, "Country")).toHaveText(["Bahrain", "Kenya"]);
  });
});
