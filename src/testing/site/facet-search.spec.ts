import { expect, test, type Page } from "@playwright/test";
import { viewports } from "./templates.ts";

const facet = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const titles = (page: Page, name: string) => facet(page, name).locator("> .check > span:nth-child(2)");

test.describe("on a wide screen", () => {
  test.use({ viewport: viewports.desktop });

  test("a country is found by typing a part of its name, and can be chosen", async ({ page }) => {
    await page.goto("entities/");
    await expect(facet(page, "Region").getByRole("checkbox").first()).toBeVisible();
    const requestUrls: string[] = [];
    page.on("request", (request) => requestUrls.push(request.url()));
    await page.getByText("Country", { exact: true }).press("Enter");
    const countries = facet(page, "Country");
    const field = countries.getByRole("textbox", { name: "Search countries" });
    await field.pressSequentially("IVOIRE");
    await expect(titles(page, "Country")).toHaveText([/^C[oô]te d['’]Ivoire$/]);
    await expect(countries.locator("[aria-live]")).toHaveText("1 match");
    await expect(page).toHaveURL(/\/entities\/$/);
    expect(requestUrls.filter((url) => !/(favicon\.svg|term-names\/\w+\.json)$/.test(url))).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\?countries=CI$/);
  });
});
