import { expect, test } from "@playwright/test";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { mapMessages } from "../../site/map/words.ts";
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

test("a country's page has a map, all kinds of help, and its first listing on the first screens of a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("countries/ke/");
  await expect(page.getByRole("img", { name: country.locator({ country: "Kenya" }) })).toBeInViewport();
  await expect(page.locator(".entry-row").first()).toBeInViewport();
  const kinds = page.locator(".strip");
  await expect(kinds.locator("li").last()).toBeHidden();
  await kinds.locator("summary").click();
  await expect(kinds.locator("li").last()).toBeVisible();
  await expect(kinds.locator("li")).toHaveCount(listTermIds("service").length);
  await expect(kinds.locator(".none").first()).toContainText(mapMessages.noListings);
  await expectLooks(page);
});

for (const address of ["countries/ke/", "regions/africa/", "issues/forced-labour/", "functions/training/"]) {
  test(`${address} lists nobody twice`, async ({ page }) => {
    await page.goto(address);
    const addresses = await page
      .locator(".entry-row h3 a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
}

for (const address of ["regions/africa/", "issues/forced-labour/", "services/training/"]) {
  test(`${address} has a picture and its first listing on the first screen of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(address);
    await expect(page.locator(".picture")).toBeInViewport();
    await expect(page.locator(".entry-row").first()).toBeInViewport();
    await expectLooks(page);
  });
}

test("the lists at the foot are collapsed on a phone and open on a desktop", async ({ page }) => {
  const links = page.getByRole("contentinfo").getByRole("navigation").getByRole("link");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("countries/ke/");
  await expect(links.first()).toBeHidden();
  await page.getByRole("contentinfo").locator("summary").first().click();
  await expect(links.first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const link of await links.all()) await expect(link).toBeVisible();
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
