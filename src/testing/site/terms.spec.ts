import { expect, test } from "@playwright/test";
import { at } from "./site.ts";

const pages = ["issues/forced-labour/", "countries/ke/", "functions/traceability/"];

for (const address of pages) {
  test(`figures of ${address} lead to as many listings`, async ({ page }) => {
    await page.goto(address);
    const figures = await page
      .locator(".coverage td a, .beside a.num, .ways-on a[href*='?']")
      .evaluateAll((links) =>
        links.map((link) => ({ text: link.textContent?.trim() ?? "", href: link.getAttribute("href") ?? "" })),
      );
    const counted = figures.filter(({ href }) => !href.startsWith(at("/match/")));
    expect(counted.length).toBeGreaterThan(10);
    // That each of them leads to as many as it says is checked on the built pages; here, that the page then says so too.
    for (const { text, href } of [counted[0], counted.at(-1)].filter((figure) => figure !== undefined)) {
      await page.goto(href);
      const said = /\d[\d,]*/.exec(text)?.[0];
      await expect(page.locator("#count"), href).toHaveText(new RegExp(`^${said} of `));
    }
  });
}

test("the best matches say why, in words and without a number", async ({ page }) => {
  await page.goto("industries/fishing-seafood/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Fishing and seafood: organisations and tools against trafficking",
  );
  const best = page.getByRole("region", { name: "Best matches" });
  await expect(best.locator(".entry-row").first().locator(".reasons")).toContainText("Met: Fishing and seafood");
  await expect(best.getByRole("link", { name: "Match with more choices" })).toHaveAttribute(
    "href",
    at("/match/?industries=fishing-seafood"),
  );
});

test("a country that nobody names has those who may come", async ({ page }) => {
  await page.goto("countries/aq/");
  await expect(page.locator(".landing-counts")).toContainText("No listing names Antarctica.");
  await expect(page.getByRole("region", { name: "Nearest matches" }).locator(".entry-row").first()).toBeVisible();
});
