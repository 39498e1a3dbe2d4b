import { expect, test, type Page } from "@playwright/test";
import pageWords from "../../words/en/page.json" with { type: "json" };
import { maxEditionAgeInDays } from "../../core/register/freshness.ts";
import { fixtureDate } from "../fixture-register.ts";
import { fixtureBase } from "../fixture-site.ts";

const otherOrigin = "http://register.example";

/** Opens the fixture site at another host than localhost, with the reader's clock so many days after the edition. */
async function visit(page: Page, days: number): Promise<void> {
  const origin = process.env["BROWSER_TEST_ORIGIN"] ?? "";
  await page.route(`${otherOrigin}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(otherOrigin, origin) });
    await route.fulfill({ response });
  });
  await page.clock.setFixedTime(Date.parse(fixtureDate) + days * 86_400_000);
  await page.goto(`${otherOrigin}${fixtureBase}/`);
}

const agedNote = (page: Page) => page.getByText(pageWords.aged);

test(`an edition says from the day after ${maxEditionAgeInDays} days on that it is old`, async ({ page }) => {
  await visit(page, maxEditionAgeInDays);
  await expect(page.locator("h1")).toBeVisible();
  await expect(agedNote(page)).toBeHidden();
  await visit(page, maxEditionAgeInDays + 1);
  await expect(agedNote(page)).toBeVisible();
  await expect(agedNote(page)).toContainText(String(maxEditionAgeInDays));
});

test("on the reader's own machine no edition says so", async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(fixtureDate) + 1000 * 86_400_000);
  await page.goto("./");
  await expect(page.locator("h1")).toBeVisible();
  await expect(agedNote(page)).toBeHidden();
});
