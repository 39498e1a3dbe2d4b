import { expect, test } from "@playwright/test";
import { termsMessages } from "../../site/terms/words.ts";
import { expectLooks } from "./page-checks.ts";

const { country } = termsMessages.landing;

test("a country's page has help, who works there and laws in the first screen of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("countries/ke/");
  const terms = page.locator(".country-glance dt");
  await expect(terms).toHaveText([country.help, country.who, country.laws]);
  for (const term of await terms.all()) await expect(term).toBeInViewport();
  await expect(page.getByRole("link", { name: country.getHelp })).toBeInViewport();
  await expectLooks(page);
});

test("each part of a country's page can be reached from its head", async ({ page }) => {
  await page.goto("countries/ke/");
  const links = page.getByRole("navigation", { name: country.parts }).getByRole("link");
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    const title = await link.textContent();
    const target = (await link.getAttribute("href")) ?? "";
    await expect(page.locator(target), title ?? "").toHaveCount(1);
    await link.click();
    await expect(page.locator(target)).toBeInViewport();
  }
});

test("those at work in a country are counted before those worldwide, and the directory shows as many", async ({
  page,
}) => {
  await page.goto("countries/ke/");
  const rows = page.locator(".country-glance tbody tr");
  await expect(rows.locator("th")).toHaveText(Object.values(country.reach));
  const link = rows.locator("a").first();
  const count = await link.getAttribute("data-count");
  await link.click();
  await expect(page).toHaveURL(/countries=KE&locality=local/);
  await expect(page.locator("main").getByRole("status").first()).toContainText(`${count} `);
});
